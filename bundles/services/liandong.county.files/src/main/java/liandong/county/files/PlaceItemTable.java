package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.TakenItem;
import liandong.catalogue.TakenItems;
import liandong.places.Level;
import liandong.places.PlaceId;

/**
 * What towns and villages take over from the county's list: what all places of a level have, and
 * what one place has beside it, which needs an approval.
 *
 * <p>密云 2013, 四(一)2：统一进驻事项；苍溪 2018, 二(三)：严格按照县级部门下放和授权办理事项清单，并根据当地群众办事需要.
 */
final class PlaceItemTable {
  private final PlaceTables places;
  private final ItemTables items;
  private final DelegationTable delegations;
  private final Optional<Set<String>> sources;
  private final Map<String, ServiceItem> byId = new HashMap<>();
  private final Map<Level, Set<String>> templates = new HashMap<>();
  private final Map<List<String>, List<TakenItem>> periods = new HashMap<>();
  private final List<TakenItem> taken = new ArrayList<>();

  private PlaceItemTable(
      PlaceTables places,
      ItemTables items,
      DelegationTable delegations,
      Optional<Set<String>> sources) {
    this.places = places;
    this.items = items;
    this.delegations = delegations;
    this.sources = sources;
    items.items().forEach(each -> byId.put(each.id().value(), each));
  }

  static PlaceItemTable read(
      Table table,
      PlaceTables places,
      ItemTables items,
      DelegationTable delegations,
      Optional<Set<String>> sources) {
    PlaceItemTable result = new PlaceItemTable(places, items, delegations, sources);
    for (Row row : table.rows()) {
      level(row)
          .ifPresent(
              each ->
                  result
                      .templates
                      .computeIfAbsent(each, key -> new HashSet<>())
                      .add(row.text("item")));
    }
    table.rows().forEach(result::row);
    return result;
  }

  TakenItems taken() {
    return taken.isEmpty() ? TakenItems.NONE : new TakenItems(taken);
  }

  private static Optional<Level> level(Row row) {
    return Vocabulary.of(Level.class).find(row.ours("place", row.text("place")));
  }

  private void row(Row row) {
    Optional<String> place = row.filled("place", "blank.place");
    Optional<String> item = row.filled("item");
    Optional<LocalDate> from = row.date("valid_from");
    Optional<LocalDate> to = row.date("valid_to");
    Optional<String> approval = row.ifFilled("approval");
    approval.ifPresent(each -> ItemRows.mustBeASource(row, each, sources));
    item.ifPresent(each -> items.versions().ids().mustHave(row, "item", each));
    Optional<Level> all = level(row);
    if (place.isPresent() && all.isEmpty()) {
      places.pointIds().mustHave(row, "place", place.get());
    }
    Optional<Level> level = all.or(() -> place.flatMap(places::levelOf));
    level
        .filter(each -> each == Level.COUNTY)
        .ifPresent(each -> row.fault("place", Flaw.of("county-list")));
    if (level.filter(each -> each != Level.COUNTY).isPresent()
        && item.isPresent()
        && byId.containsKey(item.get())) {
      mayBeTaken(row, level.get(), all.isEmpty(), byId.get(item.get()), approval.isPresent());
      sameWording(row, byId.get(item.get()));
    }
    Optional<PlaceId> one = all.isPresent() ? Optional.empty() : place.flatMap(PlaceItemTable::id);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.fault(
          "valid_to",
          Flaw.of(
              "days-reversed",
              to.get(),
              from.get(),
              row.named("valid_from"),
              row.named("valid_to")));
    }
    row.whole(() -> new TakenItem(level.get(), one, new ItemId(item.get()), from, to, approval))
        .ifPresent(each -> once(row, each));
  }

  private static Optional<PlaceId> id(String text) {
    try {
      return Optional.of(new PlaceId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // That no such place is there was told.
    }
  }

  /** Two rows of one item for the same places share no day. */
  private void once(Row row, TakenItem each) {
    List<TakenItem> others =
        periods.computeIfAbsent(
            List.of(row.text("place"), each.item().value()), key -> new ArrayList<>());
    if (others.stream().anyMatch(each::overlaps)) {
      row.fault("item", Flaw.of("taken-twice", each.item(), row.text("place")));
    }
    others.add(each);
    taken.add(each);
  }

  /** What goes beyond the county's list, or beyond that of the level, was approved. */
  private void mayBeTaken(Row row, Level level, boolean alone, ServiceItem item, boolean approved) {
    if (approved) {
      return;
    }
    Set<String> template = templates.getOrDefault(level, Set.of());
    if (alone && !template.isEmpty() && !template.contains(item.id().value())) {
      row.fault("approval", Flaw.of("not-on-template", item.id(), Vocabulary.said(level)));
    } else if (!item.access().receivedAt().contains(level)
        && !delegations.passesDown(item.id(), level, id(row.text("place")))) {
      row.fault("approval", Flaw.of("not-received-there", item.id(), Vocabulary.said(level)));
    }
  }

  /** 崇阳 2018, 第二步: the same seven fields, and the same name, at every level. */
  private static void sameWording(Row row, ServiceItem item) {
    row.ifFilled("name_zh")
        .filter(name -> !name.equals(item.name().zh()))
        .ifPresent(
            name -> row.fault("name_zh", Flaw.of("local-name", name, item.id(), item.name().zh())));
    StandardTable.unified(row)
        .forEach(
            (field, text) -> {
              if (!field.same(text, field.of(item))) {
                row.fault(
                    Row.word(field),
                    Flaw.of("unified-differs", field.label().zh(), text, field.of(item)));
              }
            });
  }
}
