package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.catalogue.Access;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Catalogue;
import liandong.catalogue.GuideText;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Limits;
import liandong.catalogue.Material;
import liandong.catalogue.PublicField;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.evidence.Bilingual;
import liandong.places.Level;

/** The items, with what stands for each of them in the tables of legal bases and materials. */
final class ItemTables {
  private final Ids ids;
  private final Ids domainIds;
  private final PartTable parts;
  private final Map<String, List<LegalBasis>> bases = new HashMap<>();
  private final Map<String, List<Material>> materials = new HashMap<>();
  private final List<ServiceItem> items = new ArrayList<>();
  private boolean basesAreKnown;

  private ItemTables(Ids ids, Ids domainIds, PartTable parts) {
    this.ids = ids;
    this.domainIds = domainIds;
    this.parts = parts;
  }

  static ItemTables read(
      Table itemTable, Table basisTable, Table materialTable, Table partTable, Ids domainIds) {
    Ids ids = Ids.of(itemTable, "id");
    PartTable parts = PartTable.read(partTable, ids, promises(itemTable));
    ItemTables tables = new ItemTables(ids, domainIds, parts);
    tables.legalBases(basisTable);
    tables.materials(materialTable);
    tables.items(itemTable);
    return tables;
  }

  /** What each item promises, where that can be read, whatever else its row may lack. */
  private static Map<String, Limit> promises(Table table) {
    Map<String, Limit> promises = new HashMap<>();
    for (Row row : table.rows()) {
      for (LimitUnit unit : LimitUnit.values()) {
        if (Row.word(unit).equals(row.text("limit_unit"))) {
          row.daysIfReadable("promised_limit")
              .ifPresent(amount -> promises.put(row.text("id"), new Limit(amount, unit)));
        }
      }
    }
    return promises;
  }

  /** Asked only when no table had a fault. */
  Catalogue catalogue() {
    return new Catalogue(items);
  }

  private void legalBases(Table table) {
    basesAreKnown = table.showsAllOf("item");
    Once articles = new Once("the law", "name each article of a law once for an item");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<Bilingual> law = row.words("law");
      Optional<Boolean> verified = verified(row);
      item.ifPresent(
          each -> {
            ids.mustHave(row, "item", each);
            law.ifPresent(own -> articles.take(row, own.zh(), each, row.text("article")));
            // A faulty row is a legal basis too: its item does not lack one.
            bases.computeIfAbsent(each, key -> new ArrayList<>());
          });
      row.whole(
              () ->
                  new LegalBasis(law.get(), row.text("article"), verified.get(), row.text("note")))
          .ifPresent(basis -> bases.get(item.get()).add(basis));
    }
    for (Row row : table.raggedRows()) {
      bases.computeIfAbsent(row.text("item"), key -> new ArrayList<>());
    }
  }

  private static Optional<Boolean> verified(Row row) {
    Optional<String> status = row.filled("status");
    if (status.isPresent() && !List.of("known", "to verify").contains(status.get())) {
      row.fault(
          "'" + status.get() + "' is not a value of 'status'", "allowed are known, to verify");
    }
    return status.map("known"::equals);
  }

  private void materials(Table table) {
    Once materialIds = new Once("the material", "give each material of an item an id of its own");
    Once names = new Once("the name", "give each material of an item a name of its own");
    for (Row row : table.rows()) {
      Optional<String> item = row.filled("item");
      Optional<String> id = row.filled("id");
      Optional<Bilingual> name = row.words("name");
      Optional<Material.Form> form = row.oneOf("form", Material.Form.class);
      Optional<Integer> copies = row.number("copies");
      boolean required = row.yes("required");
      Optional<Material.Origin> origin = row.oneOf("source", Material.Origin.class);
      item.ifPresent(
          each -> {
            ids.mustHave(row, "item", each);
            id.ifPresent(own -> materialIds.take(row, own, each));
            name.ifPresent(words -> names.take(row, words.zh(), each));
          });
      row.whole(
              () ->
                  new Material(
                      id.get(),
                      name.get(),
                      form.get(),
                      copies.get(),
                      required,
                      origin.get(),
                      new Bilingual(row.text("note_zh"), row.text("note_en"))))
          .ifPresent(
              each -> materials.computeIfAbsent(item.get(), key -> new ArrayList<>()).add(each));
    }
  }

  private void items(Table table) {
    Once names = new Once("the name", "give each item a name of its own");
    for (Row row : table.rows()) {
      item(row, names).ifPresent(items::add);
    }
  }

  private Optional<ServiceItem> item(Row row, Once names) {
    Optional<ItemId> id =
        row.made("id", "small letters, digits, . and -, such as land-003", ItemId::new);
    Optional<ItemCode> code = code(row);
    Optional<Bilingual> name = row.words("name");
    name.ifPresent(each -> names.take(row, each.zh()));
    Optional<String> domain = row.filled("domain");
    domain.ifPresent(each -> domainIds.mustHave(row, "domain", each));
    Optional<ItemType> type = type(row);
    Optional<Bilingual> body = publicWords(row, "body", PublicField.Kind.BODY);
    Optional<HandlingType> handling = row.oneOf("handling", HandlingType.class);
    Optional<ReviewFlow> flow = row.oneOf("flow", ReviewFlow.class);
    Optional<Limits> limits = limits(row, handling, flow);
    Optional<Access> access = access(row);
    Optional<GuideText> guide = guide(row);
    Set<SpecialProcedure> special = row.anyOf("special_procedures", SpecialProcedure.class);
    boolean generated = row.yesIfFilled("generated");
    Optional<Integer> version =
        row.ifFilled("version").isPresent() ? row.number("version") : Optional.of(1);
    hasLegalBasis(row);
    return row.whole(
        () ->
            new ServiceItem(
                id.get(),
                version.get(),
                code.get(),
                name.get(),
                domain.get(),
                type.get(),
                body.get(),
                handling.get(),
                limits.get(),
                flow.get(),
                access.get(),
                guide.get(),
                materials.getOrDefault(id.get().value(), List.of()),
                bases.getOrDefault(id.get().value(), List.of()),
                special,
                parts.of(id.get().value()),
                generated));
  }

  /** The basis is one of the nine public fields, and the only one that stands in another table. */
  private void hasLegalBasis(Row row) {
    if (basesAreKnown && !bases.containsKey(row.text("id"))) {
      row.fault(
          "item '" + row.text("id") + "' has no legal basis",
          "add a row for it to " + TableShape.LEGAL_BASES.file());
    }
  }

  /** Text that is made public for every item, so it may say 无 but never nothing. */
  private static Optional<Bilingual> publicWords(Row row, String column, PublicField.Kind field) {
    return row.words(
        column, field.label().zh() + " is one of the nine public fields: say what is so, or 无");
  }

  private static Optional<ItemCode> code(Row row) {
    Optional<String> local = row.ifFilled("local_code");
    if (row.ifFilled("national_code").isEmpty()) {
      return Optional.of(new ItemCode(Optional.empty(), local));
    }
    return row.made(
        "national_code",
        "18 characters of the body's credit code, 1 for the level, 12 of the item, or blank",
        text -> new ItemCode(Optional.of(text), local));
  }

  private static Optional<ItemType> type(Row row) {
    String right = "for items that people apply for the types are 01, 05, 07, 08, 09, 10, 20";
    Optional<ItemType> type = row.made("type", right, ItemType::ofCode);
    type.filter(each -> !each.isOnApplication())
        .ifPresent(
            each ->
                row.fault(
                    "nobody applies for type '" + each.code() + "' (" + each.text().zh() + ")",
                    right));
    return type;
  }

  private static Optional<Limits> limits(
      Row row, Optional<HandlingType> handling, Optional<ReviewFlow> flow) {
    Optional<LimitUnit> unit = row.oneOf("limit_unit", LimitUnit.class);
    boolean noneByLaw = row.text("statutory_limit").equals("none");
    Optional<Integer> statutory =
        noneByLaw
            ? Optional.empty()
            : row.made("statutory_limit", "write the days of the law, or none", Row::days);
    Optional<Integer> promised =
        row.made("promised_limit", "write days, 0 for on the spot", Row::days);
    Optional<List<Integer>> steps = row.numbers("step_limits");
    if (statutory.isPresent() && promised.isPresent() && promised.get() > statutory.get()) {
      row.fault(
          "promised limit " + promised.get() + " exceeds the statutory " + statutory.get(),
          "promise at most " + statutory.get());
    }
    if (handling.isPresent()
        && handling.get() == HandlingType.IMMEDIATE
        && promised.filter(days -> days > 0).isPresent()) {
      row.fault(
          "an immediate item has a promised limit of " + promised.get(),
          "write 0, or make it promised");
    }
    if (steps.isPresent() && promised.isPresent()) {
      int sum = steps.get().stream().mapToInt(Integer::intValue).sum();
      if (sum > promised.get()) {
        row.fault(
            "step limits sum to " + sum + ", more than the promised " + promised.get(),
            "give the steps at most " + promised.get() + " in all");
      }
    }
    if (steps.isPresent() && flow.isPresent() && steps.get().size() != flow.get().steps().size()) {
      row.fault(
          Row.word(flow.get()) + " and " + steps.get().size() + " step limits",
          "give " + flow.get().steps().size() + " step limits with | between");
    }
    return row.whole(
        () ->
            new Limits(
                statutory.map(days -> new Limit(days, unit.get())),
                new Limit(promised.get(), unit.get()),
                steps.get()));
  }

  private static Optional<Access> access(Row row) {
    Optional<Set<ApplicantKind>> applicants = row.someOf("applicants", ApplicantKind.class);
    Optional<Set<Level>> receivedAt = row.someOf("received_at", Level.class);
    Optional<Level> decidedAt = row.oneOf("decided_at", Level.class);
    Optional<Integer> visits = row.number("on_site_visits");
    if (decidedAt.isPresent() && decidedAt.get() == Level.VILLAGE) {
      row.fault("'village' in 'decided_at': an agent never decides", "write town or county");
    }
    return row.whole(
        () -> new Access(applicants.get(), receivedAt.get(), decidedAt.get(), visits.get()));
  }

  private static Optional<GuideText> guide(Row row) {
    Optional<Bilingual> conditions = publicWords(row, "conditions", PublicField.Kind.CONDITIONS);
    Optional<Bilingual> procedure = publicWords(row, "procedure", PublicField.Kind.PROCEDURE);
    Optional<Bilingual> result = publicWords(row, "result", PublicField.Kind.RESULT);
    Optional<GuideText.ResultKind> kind = row.oneOf("result_kind", GuideText.ResultKind.class);
    Optional<Bilingual> feeBasis = publicWords(row, "fee_basis", PublicField.Kind.FEE_BASIS);
    Optional<Bilingual> fee = publicWords(row, "fee_standard", PublicField.Kind.FEE_STANDARD);
    return row.whole(
        () ->
            new GuideText(
                conditions.get(),
                procedure.get(),
                result.get(),
                kind.get(),
                feeBasis.get(),
                fee.get()));
  }
}
