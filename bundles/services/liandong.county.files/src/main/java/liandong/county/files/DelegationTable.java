package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.places.Validity;

/** What departments pass down to towns and villages, each by a document of the county. */
final class DelegationTable {
  private final ItemTables items;
  private final PlaceTables places;
  private final Documents documents;
  private final Map<String, ServiceItem> byId = new HashMap<>();
  private final List<Delegation> delegations = new ArrayList<>();

  private DelegationTable(ItemTables items, PlaceTables places, Documents documents) {
    this.items = items;
    this.places = places;
    this.documents = documents;
    items.items().forEach(each -> byId.put(each.id().value(), each));
  }

  static DelegationTable read(
      Table table, ItemTables items, PlaceTables places, Documents documents) {
    DelegationTable result = new DelegationTable(items, places, documents);
    table.rows().forEach(result::delegation);
    return result;
  }

  /** Asked only when no table had a fault. */
  Delegations delegations() {
    return new Delegations(delegations);
  }

  /** Whether the county passes the item down to that level, or to that place, on some day. */
  boolean passesDown(ItemId item, Level level, Optional<PlaceId> place) {
    return delegations.stream()
        .filter(each -> each.item().equals(item) && each.level() == level)
        .anyMatch(each -> each.place().isEmpty() || each.place().equals(place));
  }

  private void delegation(Row row) {
    Optional<ItemId> item = row.made("item", "item-id", ItemId::new);
    Optional<Integer> version = item.flatMap(each -> items.versions().namedBy(row, each.value()));
    Optional<Bilingual> principal = principal(row);
    Optional<Level> level = level(row);
    Optional<PlaceId> place =
        levelNamed(row, "to").isPresent()
            ? Optional.empty()
            : row.made("to", "level-or-place", PlaceId::new);
    Bilingual body = new Bilingual(row.text("body_zh"), row.text("body_en"));
    Optional<DelegationKind> kind = row.oneOf("kind", DelegationKind.class);
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

  /** Whose power it is: the body that implements the item, a service point, or a body by name. */
  private Optional<Bilingual> principal(Row row) {
    Optional<String> from = row.filled("from", "blank.from");
    if (from.isPresent() && levelNamed(row, "from").isPresent()) {
      return Optional.of(
          Optional.ofNullable(byId.get(row.text("item")))
              .map(ServiceItem::body)
              .orElseGet(() -> Bilingual.same(from.get())));
    }
    return from.map(
        name -> places.point(name).map(ServicePoint::name).orElseGet(() -> Bilingual.same(name)));
  }

  private Optional<Level> level(Row row) {
    Optional<String> to = row.filled("to", "blank.to");
    Optional<Level> level = levelNamed(row, "to");
    if (level.isPresent() || to.isEmpty()) {
      return level;
    }
    places.pointIds().mustHave(row, "to", to.get());
    return places.levelOf(to.get());
  }

  private static Optional<Level> levelNamed(Row row, String column) {
    return Vocabulary.of(Level.class).find(row.ours(column, row.text(column)));
  }

  private void isBelowTheOffice(Row row, Level to, Optional<DelegationKind> kind) {
    if (to == Level.COUNTY) {
      row.fault("to", Flaw.of("down-to-county", row.text("to")));
    } else if (to == Level.VILLAGE && kind.filter(DelegationKind::decides).isPresent()) {
      row.fault("kind", Flaw.of("village-decides", Vocabulary.said(kind.get())));
    }
    Optional<Level> office =
        Optional.ofNullable(byId.get(row.text("item"))).map(item -> item.access().decidedAt());
    if (to != Level.COUNTY && office.filter(each -> !each.isAbove(to)).isPresent()) {
      row.fault("to", Flaw.of("decided-there", row.text("item"), Vocabulary.said(office.get())));
    }
  }

  private void once(Row row, Delegation delegation) {
    if (delegations.stream().anyMatch(delegation::collidesWith)) {
      row.fault("item", Flaw.of("passed-twice", delegation.item(), row.text("to")));
    } else {
      delegations.add(delegation);
    }
  }
}
