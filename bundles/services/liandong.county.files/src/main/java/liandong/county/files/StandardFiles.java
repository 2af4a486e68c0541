package liandong.county.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.county.law.CountyFiles;

/**
 * The tables of the standard list that lie in a county's own files, so that a county changes with
 * its own bundle only.
 */
final class StandardFiles {
  static final String FOLDER = "standard/";

  /** What stands beside an adopted item; each has the same shape as the county's own table. */
  static final List<TableShape> BESIDE =
      List.of(TableShape.LEGAL_BASES, TableShape.MATERIALS, TableShape.FEES, TableShape.QUESTIONS);

  private static final String ITEMS = FOLDER + TableShape.ITEMS.file();

  private final Table items;
  private final Map<TableShape, Table> beside;

  private StandardFiles(Table items, Map<TableShape, Table> beside) {
    this.items = items;
    this.beside = beside;
  }

  /** The county's own codes say nothing of the standard's words. */
  static StandardFiles read(CountyFiles files, Faults faults) {
    Map<TableShape, Table> beside = new EnumMap<>(TableShape.class);
    for (TableShape shape : BESIDE) {
      String file = FOLDER + shape.file();
      if (!shape.mayBeAbsent() || FileText.isThere(files, file)) {
        beside.put(shape, Table.read(files, shape, file, Codes.NONE, faults));
      }
    }
    // It has the shape of what adopts it: bodies and domains are each county's own.
    Table items = Table.read(files, TableShape.ADOPTED, ITEMS, Codes.NONE, faults);
    return new StandardFiles(items, beside);
  }

  Table items() {
    return items;
  }

  Optional<Table> beside(TableShape shape) {
    return Optional.ofNullable(beside.get(shape));
  }

  /** The standard's items as texts, where the county has them. */
  static Optional<KeptTable> kept(CountyFiles county) {
    return FileText.isThere(county, ITEMS)
        ? Optional.of(KeptTable.of(TableShape.ADOPTED, FileText.rows(county, ITEMS)))
        : Optional.empty();
  }

  static List<String> names() {
    return List.of(
        ITEMS,
        FOLDER + TableShape.LEGAL_BASES.file(),
        FOLDER + TableShape.MATERIALS.file(),
        FOLDER + TableShape.FEES.file(),
        FOLDER + TableShape.QUESTIONS.file());
  }
}
