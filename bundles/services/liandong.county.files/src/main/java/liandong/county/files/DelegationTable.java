package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.places.Validity;

/** What departments pass down to towns and villages, each by a document of the county. */
final class DelegationTable {
  private final PlaceTables places;
  private final Documents documents;
  private final Table itemTable;
  private final Map<String, Row> items = new HashMap<>();
  private final Set<String> itemIds = new HashSet<>();
  private final List<Delegation> delegations = new ArrayList<>();

  private DelegationTable(PlaceTables places, Documents documents, Table itemTable) {
    this.places = places;
    this.documents = documents;
    this.itemTable = itemTable;
    itemTable.rows().forEach(row -> items.put(row.text("id"), row));
    itemIds.addAll(items.keySet());
    itemTable.raggedRows().forEach(row -> itemIds.add(row.text("id")));
  }

  static Delegations read(Table table, Table itemTable, PlaceTables places, Documents documents) {
    DelegationTable result = new DelegationTable(places, documents, itemTable);
    table.rows().forEach(result::delegation);
    return table.isWhole() ? new Delegations(result.delegations) : Delegations.NONE;
  }

  private void delegation(Row row) {
    Optional<ItemId> item =
        row.made("item", "small letters, digits, . and -, such as land-003", ItemId::new);
    item.ifPresent(each -> isItem(row, each.value()));
    Optional<Integer> version =
        row.ifFilled("version").isPresent() ? row.number("version") : Optional.empty();
    Optional<Bilingual> principal = principal(row);
    Optional<Level> level = level(row);
    Optional<PlaceId> place =
        levelNamed(row.text("to")).isPresent()
            ? Optional.empty()
            : row.made("to", "town, village, or the id of a service point", PlaceId::new);
    Bilingual body = new Bilingual(row.text("body_zh"), row.text("body_en"));
    Optional<DelegationKind> kind =
        row.oneOf("kind", DelegationKind.class, each -> each.text().zh());
    Optional<Source> document = documents.find(row, "document");
    Optional<Validity> validity = row.validity();
    level.ifPresent(each -> isBelowTheOffice(row, each, kind));
    row.whole(
            () ->
                new Delegation(
                    item.get(),
                    version,
                    principal.get(),
                    level.get(),
                    place,
                    body,
                    kind.get(),
                    document.get(),
                    validity.get()))
        .ifPresent(each -> once(row, each));
  }

  private void isItem(Row row, String item) {
    if (itemTable.showsAllOf("id") && !itemIds.contains(item)) {
      row.fault(
          "item",
          "'" + item + "' in 'item' does not stand in " + itemTable.file(),
          Nearest.to(item, itemIds)
              .map(each -> "the nearest is '" + each + "'")
              .orElse("use one that stands there, or add it there"));
    }
  }

  /** Whose power it is: the body that implements the item, a service point, or a body by name. */
  private Optional<Bilingual> principal(Row row) {
    Optional<String> from = row.filled("from", "county for the item's own body, or a body's name");
    if (from.isPresent() && levelNamed(from.get()).isPresent()) {
      return Optional.ofNullable(items.get(row.text("item")))
          .map(item -> new Bilingual(item.text("body_zh"), item.text("body_en")))
          .or(() -> Optional.of(Bilingual.same(from.get())));
    }
    return from.map(
        name -> places.point(name).map(ServicePoint::name).orElseGet(() -> Bilingual.same(name)));
  }

  private Optional<Level> level(Row row) {
    Optional<String> to = row.filled("to", "write town, village, or the id of a service point");
    Optional<Level> level = to.flatMap(DelegationTable::levelNamed);
    if (level.isPresent() || to.isEmpty()) {
      return level;
    }
    places.ids().mustHave(row, "to", to.get());
    return places.levelOf(to.get());
  }

  /** A level by its word or its Chinese one. */
  private static Optional<Level> levelNamed(String text) {
    for (Level each : Level.values()) {
      if (Row.word(each).equals(text) || each.text().zh().equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private void isBelowTheOffice(Row row, Level to, Optional<DelegationKind> kind) {
    if (to == Level.COUNTY) {
      row.fault(
          "to", "'" + row.text("to") + "' is of the county", "pass it down to a town or village");
    } else if (to == Level.VILLAGE && kind.filter(DelegationKind::decides).isPresent()) {
      row.fault(
          "kind",
          "a village point never decides, so it cannot have an item by " + Row.word(kind.get()),
          "write agency");
    }
    Optional<Level> office =
        Optional.ofNullable(items.get(row.text("item")))
            .flatMap(item -> levelNamed(item.text("decided_at")));
    if (to != Level.COUNTY && office.filter(each -> !each.isAbove(to)).isPresent()) {
      row.fault(
          "to",
          "item '"
              + row.text("item")
              + "' is decided at "
              + Row.word(office.get())
              + " level already",
          "pass it to a level below, or take this row out");
    }
  }

  private void once(Row row, Delegation delegation) {
    if (delegations.stream().anyMatch(delegation::collidesWith)) {
      row.fault(
          "item",
          "'"
              + delegation.item()
              + "' is passed to '"
              + row.text("to")
              + "' on some of these days already",
          "end one on the day before the other begins");
    } else {
      delegations.add(delegation);
    }
  }
}
