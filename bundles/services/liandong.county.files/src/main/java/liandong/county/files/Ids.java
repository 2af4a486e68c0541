package liandong.county.files;

import java.util.HashMap;
import java.util.Map;

/**
 * The ids of one table, each at its line. Ids of faulty rows count too, so that one mistake does
 * not bring a hundred after it.
 */
final class Ids {
  private final Table table;
  private final boolean complete;
  private final Map<String, Integer> lines = new HashMap<>();

  private Ids(Table table, String column) {
    this.table = table;
    this.complete = table.showsAllOf(column);
  }

  /** The ids in {@code column}; one that stands twice is a fault at its second place. */
  static Ids of(Table table, String column) {
    Ids ids = new Ids(table, column);
    for (Row row : table.rows()) {
      row.ifFilled(column).ifPresent(id -> ids.once(row, column, id));
    }
    for (Row row : table.raggedRows()) {
      row.ifFilled(column).ifPresent(id -> ids.lines.putIfAbsent(id, row.line()));
    }
    return ids;
  }

  private void once(Row row, String column, String id) {
    Integer first = lines.putIfAbsent(id, row.line());
    if (first != null) {
      row.fault(
          column,
          "the " + column + " '" + id + "' stands in line " + first + " already",
          "give each row a " + column + " of its own");
    }
  }

  /** Notes a fault in {@code row} when its cell {@code column} names none of these ids. */
  void mustHave(Row row, String column, String id) {
    if (complete && !lines.containsKey(id)) {
      row.fault(
          column,
          "'" + id + "' in '" + column + "' does not stand in " + table.file(),
          Nearest.to(id, lines.keySet())
              .map(each -> "the nearest is '" + each + "'")
              .orElse("use one that stands there, or add it there"));
    }
  }
}
