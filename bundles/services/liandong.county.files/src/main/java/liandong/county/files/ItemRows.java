package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.catalogue.Access;
import liandong.catalogue.ActKind;
import liandong.catalogue.ApplicantKind;
import liandong.catalogue.Authority;
import liandong.catalogue.BodyKind;
import liandong.catalogue.Classification;
import liandong.catalogue.CodeScheme;
import liandong.catalogue.Convenience;
import liandong.catalogue.CreditCode;
import liandong.catalogue.Delivery;
import liandong.catalogue.ExerciseLevel;
import liandong.catalogue.GuideText;
import liandong.catalogue.HandlingArea;
import liandong.catalogue.HandlingForm;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemCode;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.ItemType;
import liandong.catalogue.Limits;
import liandong.catalogue.Particulars;
import liandong.catalogue.PowerSource;
import liandong.catalogue.Provenance;
import liandong.catalogue.PublicField;
import liandong.catalogue.Publication;
import liandong.catalogue.PublicationCheck;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServedParty;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.ServiceMode;
import liandong.catalogue.ServiceType;
import liandong.catalogue.Sheet;
import liandong.catalogue.SpecialProcedure;
import liandong.catalogue.Support;
import liandong.catalogue.Term;
import liandong.county.law.CountyFiles;
import liandong.evidence.Bilingual;
import liandong.places.Level;

/** Reads the rows of items.csv, each a version of an item. */
final class ItemRows {
  private static final List<String> AUTHORITY =
      List.of(
          "use_level", "power_source", "body_code", "body_kind", "entrusting_zh", "entrusting_en");
  private static final List<String> DELIVERY =
      List.of(
          "handling_forms",
          "area",
          "supports",
          "entered",
          "fully_authorised",
          "not_entered_zh",
          "not_entered_en",
          "online_depth");
  private static final List<String> PARTICULARS =
      Stream.of(
              "content",
              "place",
              "hours",
              "consultation",
              "quantity_limit",
              "visit_reason",
              "intermediaries")
          .flatMap(each -> Stream.of(each + "_zh", each + "_en"))
          .toList();

  private final ItemTables.Beneath beneath;
  private final Ids domainIds;
  private final StandardTable standards;
  private final Optional<Set<String>> sources;
  private final CountyFiles files;
  private final boolean saysAuthority;
  private final boolean saysDelivery;
  private final boolean saysParticulars;

  ItemRows(
      Table table,
      ItemTables.Beneath beneath,
      Ids domainIds,
      StandardTable standards,
      Optional<Set<String>> sources,
      CountyFiles files) {
    this.beneath = beneath;
    this.domainIds = domainIds;
    this.standards = standards;
    this.sources = sources;
    this.files = files;
    // Most lists have few of these columns; a group that none of them is in costs no look.
    this.saysAuthority = table.hasAnyOf(AUTHORITY);
    this.saysDelivery = table.hasAnyOf(DELIVERY);
    this.saysParticulars = table.hasAnyOf(PARTICULARS);
  }

  ItemVersions.Version read(Row row) {
    Optional<Integer> number =
        row.ifFilled("version").isPresent() ? row.number("version") : Optional.of(1);
    Optional<Term> term = term(row);
    return new ItemVersions.Version(row, number, term, item(row, number, term));
  }

  private Optional<ServiceItem> item(Row row, Optional<Integer> number, Optional<Term> term) {
    // What is not published yet may still be incomplete; what cannot be read is taken as published.
    boolean published = term.map(Term::isPublished).orElse(true);
    Optional<ItemId> id = row.made("id", "item-id", ItemId::new);
    Optional<ItemCode> code = code(row);
    Optional<Bilingual> name = row.words("name");
    Optional<String> domain = row.filled("domain");
    domain.ifPresent(each -> domainIds.mustHave(row, "domain", each));
    Optional<ItemType> type = type(row);
    Optional<Bilingual> body = publicWords(row, "body", PublicField.Kind.BODY, published);
    Optional<HandlingType> handling = row.oneOf("handling", HandlingType.class);
    Optional<ReviewFlow> flow = row.oneOf("flow", ReviewFlow.class);
    Optional<Limits> limits = limits(row, handling, flow);
    Set<ServedParty> served = EnumSet.noneOf(ServedParty.class);
    Optional<Access> access = access(row, served);
    Optional<GuideText> guide = guide(row, published);
    Set<SpecialProcedure> special = row.anyOf("special_procedures", SpecialProcedure.class);
    boolean generated = row.yesIfFilled("generated");
    Provenance provenance = provenance(row);
    Optional<Authority> authority =
        saysAuthority ? authority(row) : Optional.of(Authority.UNSTATED);
    Optional<Classification> classification = classification(row, served);
    Optional<Delivery> delivery = saysDelivery ? delivery(row) : Optional.of(Delivery.UNSTATED);
    Particulars particulars = particulars(row, number);
    if (published) {
      hasLegalBasis(row, number);
      publishable(row, code, type, authority, classification, access, handling, delivery);
      actIsWhatItIsCalled(row, classification, type, flow, guide, special);
    }
    Optional<ServiceItem> item =
        row.whole(
            () ->
                new ServiceItem(
                    id.get(),
                    number.get(),
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
                    beneath.materials().of(id.get().value(), number.get()),
                    beneath.bases().of(id.get().value(), number.get()),
                    special,
                    beneath.parts().of(id.get().value(), number.get()),
                    generated,
                    term.get(),
                    provenance,
                    authority.get(),
                    classification.get(),
                    delivery.get(),
                    particulars));
    item.filter(each -> published).ifPresent(each -> keepsToTheStandard(row, each));
    return item;
  }

  private void keepsToTheStandard(Row row, ServiceItem item) {
    if (standards.isReadable()) {
      row.faults(standards.list().findings(item));
    }
  }

  /** The basis is one of the nine public fields, and the only one that stands in another table. */
  private void hasLegalBasis(Row row, Optional<Integer> number) {
    if (number.isPresent() && beneath.bases().lack(row.text("id"), number.get())) {
      row.fault(Flaw.of("no-basis", row.text("id"), TableShape.LEGAL_BASES.named()));
    }
  }

  private static void publishable(
      Row row,
      Optional<ItemCode> code,
      Optional<ItemType> type,
      Optional<Authority> authority,
      Optional<Classification> classification,
      Optional<Access> access,
      Optional<HandlingType> handling,
      Optional<Delivery> delivery) {
    if (code.isPresent() && type.isPresent() && authority.isPresent()) {
      row.faults(PublicationCheck.code(code.get(), type.get(), authority.get()));
    }
    if (classification.isPresent()
        && access.isPresent()
        && handling.isPresent()
        && delivery.isPresent()) {
      row.faults(
          PublicationCheck.convenience(
              classification.get().lists(),
              access.get().onSiteVisits(),
              handling.get(),
              delivery.get().forms()));
    }
  }

  private static void actIsWhatItIsCalled(
      Row row,
      Optional<Classification> classification,
      Optional<ItemType> type,
      Optional<ReviewFlow> flow,
      Optional<GuideText> guide,
      Set<SpecialProcedure> special) {
    if (classification.isPresent() && type.isPresent() && flow.isPresent() && guide.isPresent()) {
      row.faults(
          PublicationCheck.hiddenApproval(
              classification.get().act(),
              type.get(),
              flow.get(),
              guide.get().resultKind(),
              special,
              guide.get().procedure().zh()));
    }
  }

  private static Optional<Term> term(Row row) {
    Optional<LocalDate> from = row.date("valid_from");
    Optional<LocalDate> to = row.date("valid_to");
    Optional<ItemStatus> status = row.oneOfIfFilled("status", ItemStatus.class);
    Optional<Publication> publication = row.oneOfIfFilled("publication", Publication.class);
    boolean unread =
        row.ifFilled("valid_from").isPresent() != from.isPresent()
            || row.ifFilled("valid_to").isPresent() != to.isPresent()
            || row.ifFilled("publication").isPresent() != publication.isPresent();
    if (unread) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.fault(
          "valid_to",
          Flaw.of(
              "days-reversed",
              to.get(),
              from.get(),
              row.named("valid_from"),
              row.named("valid_to")));
      return Optional.empty();
    }
    return Optional.of(
        new Term(
            from, to, publication.orElse(Publication.PUBLISHED), status.orElse(ItemStatus.IN_USE)));
  }

  /** Text that is made public for every item, so it may say 无 but never nothing. */
  private static Optional<Bilingual> publicWords(
      Row row, String column, PublicField.Kind field, boolean published) {
    return published
        ? row.words(column, "blank.public", field.label().zh())
        : Optional.of(row.wordsIfAny(column));
  }

  private static Optional<ItemCode> code(Row row) {
    Optional<String> local = row.ifFilled("local_code");
    Optional<CodeScheme> scheme = row.oneOfIfFilled("local_scheme", CodeScheme.class);
    if (scheme.isPresent() && local.isPresent()) {
      Optional<String> wrong = scheme.get().fault(local.get());
      CodeScheme named = scheme.get();
      wrong.ifPresent(
          each -> row.fault("local_code", Flaw.of("local-code", each, local.get(), named.text())));
      scheme = scheme.filter(each -> wrong.isEmpty());
    }
    Optional<CodeScheme> by = scheme;
    if (row.ifFilled("national_code").isEmpty()) {
      return Optional.of(new ItemCode(Optional.empty(), local, by));
    }
    Optional<ItemCode> code =
        row.made(
            "national_code", "national-code", text -> new ItemCode(Optional.of(text), local, by));
    code.flatMap(ItemCode::parts).ifPresent(each -> doubt(row, "national_code", each.uscc()));
    return code;
  }

  /** There are real credit codes that fail, so a check that fails is a question. */
  private static void doubt(Row row, String column, String creditCode) {
    CreditCode.flawOf(creditCode)
        .ifPresent(flaw -> row.remark(column, Flaw.of("credit-code", creditCode)));
  }

  private Provenance provenance(Row row) {
    Optional<String> approval = row.ifFilled("approval");
    approval.ifPresent(each -> mustBeASource(row, each, sources));
    return new Provenance(row.ifFilled("standard"), approval, row.isAdopted());
  }

  static void mustBeASource(Row row, String approval, Optional<Set<String>> sources) {
    sources
        .filter(known -> !known.contains(approval))
        .ifPresent(
            known ->
                row.fault(
                    "approval",
                    Flaw.of(
                        "no-approval",
                        approval,
                        row.named("approval"),
                        Nearest.said(approval, known).orElse(Flaw.say("or.approval")))));
  }

  private static Optional<Authority> authority(Row row) {
    Optional<ExerciseLevel> level = row.oneOfIfFilled("use_level", ExerciseLevel.class);
    Optional<PowerSource> source = row.oneOfIfFilled("power_source", PowerSource.class);
    Optional<String> bodyCode = row.ifFilled("body_code");
    bodyCode.ifPresent(each -> doubt(row, "body_code", each));
    Optional<BodyKind> body = row.oneOfIfFilled("body_kind", BodyKind.class);
    Bilingual entrusting = row.wordsIfAny("entrusting");
    if (source.filter(PowerSource::isEntrusted).isPresent() && entrusting.isBlank()) {
      row.fault("entrusting_zh", Flaw.of("entrusted-by-nobody", source.get().text().zh()));
      return Optional.empty();
    }
    return Optional.of(new Authority(level, source, bodyCode, body, entrusting));
  }

  private static Optional<Classification> classification(Row row, Set<ServedParty> served) {
    Optional<ActKind> act = row.oneOfIfFilled("act", ActKind.class);
    Optional<ServiceType> type = row.oneOfIfFilled("service_type", ServiceType.class);
    Set<ServiceMode> modes = row.anyOf("service_modes", ServiceMode.class);
    Set<Convenience> lists = row.anyOf("lists", Convenience.class);
    List<String> themes = row.parts("themes");
    return row.made(
        "lists", "both-lists", () -> new Classification(served, act, type, modes, lists, themes));
  }

  private static Optional<Delivery> delivery(Row row) {
    Set<HandlingForm> forms = row.anyOf("handling_forms", HandlingForm.class);
    Optional<HandlingArea> area = row.oneOfIfFilled("area", HandlingArea.class);
    Set<Support> supports = row.anyOf("supports", Support.class);
    Optional<Boolean> entered = row.yesOrNoIfFilled("entered");
    boolean authorised = row.yesIfFilled("fully_authorised");
    Bilingual reason = row.wordsIfAny("not_entered");
    if (entered.isEmpty()) {
      return Optional.of(
          new Delivery(forms, area, Optional.empty(), row.text("online_depth"), supports));
    }
    if (!entered.get() && reason.isBlank()) {
      row.fault("not_entered_zh", Flaw.of("not-in-hall"));
      return Optional.empty();
    }
    return row.made(
        "entered",
        "hall",
        () ->
            new Delivery(
                forms,
                area,
                Optional.of(new Delivery.Hall(entered.get(), authorised, reason)),
                row.text("online_depth"),
                supports));
  }

  private Particulars particulars(Row row, Optional<Integer> number) {
    List<Particulars.Fee> fees = beneath.fees().of(row.text("id"), number.orElse(1));
    List<Particulars.Question> questions = beneath.questions().of(row.text("id"), number.orElse(1));
    Optional<Sheet> sample = row.sheet("result_sample", files);
    if (!saysParticulars && fees.isEmpty() && questions.isEmpty() && sample.isEmpty()) {
      return Particulars.UNSTATED;
    }
    return new Particulars(
        row.wordsIfAny("content"),
        row.wordsIfAny("place"),
        row.wordsIfAny("hours"),
        row.wordsIfAny("consultation"),
        row.wordsIfAny("quantity_limit"),
        row.wordsIfAny("visit_reason"),
        row.wordsIfAny("intermediaries"),
        sample,
        fees,
        questions);
  }

  private static Optional<ItemType> type(Row row) {

    Optional<ItemType> type = row.oneOf("type", ItemType.class);
    type.filter(each -> !each.isOnApplication())
        .ifPresent(
            each ->
                row.fault("type", Flaw.of("not-on-application", each.code(), each.text().zh())));
    return type;
  }

  private static Optional<Limits> limits(
      Row row, Optional<HandlingType> handling, Optional<ReviewFlow> flow) {
    Optional<LimitUnit> unit = row.oneOf("limit_unit", LimitUnit.class);
    boolean noneByLaw = List.of("none", "无").contains(row.text("statutory_limit"));
    Optional<Integer> statutory =
        noneByLaw ? Optional.empty() : row.made("statutory_limit", "days.statutory", Row::days);
    Optional<Integer> promised = row.made("promised_limit", "days.promised", Row::days);
    Optional<List<Integer>> steps = row.numbers("step_limits");
    if (statutory.isPresent() && promised.isPresent() && promised.get() > statutory.get()) {
      row.fault("promised_limit", Flaw.of("promise-too-long", promised.get(), statutory.get()));
    }
    if (handling.isPresent()
        && handling.get() == HandlingType.IMMEDIATE
        && promised.filter(days -> days > 0).isPresent()) {
      row.fault("promised_limit", Flaw.of("immediate-promise", promised.get()));
    }
    if (steps.isPresent() && promised.isPresent()) {
      int sum = steps.get().stream().mapToInt(Integer::intValue).sum();
      if (sum > promised.get()) {
        row.fault("step_limits", Flaw.of("steps-too-long", sum, promised.get()));
      }
    }
    if (steps.isPresent() && flow.isPresent() && steps.get().size() != flow.get().steps().size()) {
      row.fault(
          "step_limits",
          Flaw.of(
              "steps-differ",
              Vocabulary.said(flow.get()),
              steps.get().size(),
              flow.get().steps().size()));
    }
    return row.whole(
        () ->
            new Limits(
                statutory.map(days -> new Limit(days, unit.get())),
                new Limit(promised.get(), unit.get()),
                steps.get()));
  }

  private static Optional<Access> access(Row row, Set<ServedParty> served) {
    Optional<Set<ApplicantKind>> applicants = applicants(row, served);
    Optional<Set<Level>> receivedAt = row.someOf("received_at", Level.class);
    Optional<Level> decidedAt = row.oneOf("decided_at", Level.class);
    Optional<Integer> visits = row.number("on_site_visits");
    if (decidedAt.isPresent() && decidedAt.get() == Level.VILLAGE) {
      row.fault("decided_at", Flaw.of("agent-decides", row.named("decided_at")));
    }
    return row.whole(
        () -> new Access(applicants.get(), receivedAt.get(), decidedAt.get(), visits.get()));
  }

  /**
   * As natural and legal, or in the seven kinds of the list, which then stand in {@code served}.
   */
  private static Optional<Set<ApplicantKind>> applicants(Row row, Set<ServedParty> served) {
    Vocabulary<ServedParty> parties = Vocabulary.of(ServedParty.class);
    List<String> texts = row.parts("applicants");
    List<ServedParty> found = new ArrayList<>();
    texts.forEach(each -> parties.find(row.ours("applicants", each)).ifPresent(found::add));
    if (texts.isEmpty() || found.size() < texts.size()) {
      return row.someOf("applicants", ApplicantKind.class);
    }
    served.addAll(found);
    Set<ApplicantKind> kinds = EnumSet.noneOf(ApplicantKind.class);
    found.forEach(each -> kinds.add(each.kind()));
    return Optional.of(kinds);
  }

  private static Optional<GuideText> guide(Row row, boolean published) {
    Optional<Bilingual> conditions =
        publicWords(row, "conditions", PublicField.Kind.CONDITIONS, published);
    Optional<Bilingual> procedure =
        publicWords(row, "procedure", PublicField.Kind.PROCEDURE, published);
    Optional<Bilingual> result = publicWords(row, "result", PublicField.Kind.RESULT, published);
    Optional<GuideText.ResultKind> kind = row.oneOf("result_kind", GuideText.ResultKind.class);
    Optional<Bilingual> feeBasis =
        publicWords(row, "fee_basis", PublicField.Kind.FEE_BASIS, published);
    Optional<Bilingual> fee =
        publicWords(row, "fee_standard", PublicField.Kind.FEE_STANDARD, published);
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
