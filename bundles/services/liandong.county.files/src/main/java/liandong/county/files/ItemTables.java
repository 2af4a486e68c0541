package liandong.county.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ExOfficioPower;
import liandong.catalogue.Material;
import liandong.catalogue.Particulars.Fee;
import liandong.catalogue.Particulars.Question;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.StandardList;
import liandong.county.law.CountyFiles;

/** The items, with what stands for each of them in the tables beside. */
final class ItemTables {
  private final Versions versions;
  private final StandardTable standards;
  private final ItemVersions items;
  private final List<ExOfficioPower> exOfficio;

  /** What stands for an item in other tables. */
  record Beneath(
      BasisTable bases,
      Beside<Material> materials,
      PartTable parts,
      Beside<Fee> fees,
      Beside<Question> questions) {}

  private ItemTables(
      Versions versions,
      StandardTable standards,
      ItemVersions items,
      List<ExOfficioPower> exOfficio) {
    this.versions = versions;
    this.standards = standards;
    this.items = items;
    this.exOfficio = exOfficio;
  }

  /**
   * @param sources the ids of the county's documents; empty when they could not be read
   */
  static ItemTables read(
      Map<TableShape, Table> tables,
      Ids domainIds,
      Optional<Set<String>> sources,
      CountyFiles files) {
    Table itemTable = tables.get(TableShape.ITEMS);
    Versions versions = Versions.of(itemTable);
    Beneath beneath =
        new Beneath(
            BasisTable.read(tables.get(TableShape.LEGAL_BASES), versions),
            MaterialTable.read(tables.get(TableShape.MATERIALS), versions, files),
            PartTable.read(tables.get(TableShape.PARTS), versions, promises(itemTable)),
            SmallTables.fees(tables.get(TableShape.FEES), versions),
            SmallTables.questions(tables.get(TableShape.QUESTIONS), versions));
    StandardTable standards = StandardTable.read(tables.get(TableShape.STANDARD_ITEMS));
    ItemRows rows = new ItemRows(itemTable, beneath, domainIds, standards, sources, files);
    ItemVersions items = new ItemVersions();
    for (Row row : itemTable.rows()) {
      items.add(rows.read(row));
    }
    items.areApart();
    return new ItemTables(
        versions,
        standards,
        items,
        ExOfficioTable.read(tables.get(TableShape.EX_OFFICIO), versions.ids()));
  }

  /** What each version promises, where that can be read, whatever else its row may lack. */
  private static Map<String, Map<Integer, Limit>> promises(Table table) {
    Map<String, Map<Integer, Limit>> promises = new HashMap<>();
    for (Row row : table.rows()) {
      Vocabulary.of(LimitUnit.class)
          .find(row.ours("limit_unit", row.text("limit_unit")))
          .ifPresent(
              unit ->
                  row.daysIfReadable("promised_limit")
                      .ifPresent(
                          amount ->
                              promises
                                  .computeIfAbsent(row.text("id"), key -> new HashMap<>())
                                  .put(
                                      row.countIfReadable("version", 1).orElse(1),
                                      new Limit(amount, unit))));
    }
    return promises;
  }

  Versions versions() {
    return versions;
  }

  /** The items that could be read, for what is checked against them. */
  List<ServiceItem> items() {
    return items.all();
  }

  StandardList standards() {
    return standards.list();
  }

  /** Asked only when no table had a fault. */
  Catalogue catalogue(PlaceItemTable taken) {
    return new Catalogue(items(), standards(), taken.taken(), exOfficio);
  }
}
