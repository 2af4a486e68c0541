package liandong.county.law;

import java.util.List;

/**
 * What happens to one row of a table.
 *
 * @param table what staff call it
 * @param row what tells it from the others
 * @param cells what changes in it; for an added row all that it says, for a removed one nothing
 */
public record ListChange(String table, Kind kind, String row, List<CellChange> cells) {
  public ListChange {
    cells = List.copyOf(cells);
  }

  /** Whether the row is new, gone or another. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A cell before and after; blank where it says nothing. */
  public record CellChange(String column, String before, String after) {}
}
