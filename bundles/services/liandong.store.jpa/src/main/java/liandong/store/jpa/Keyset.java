package liandong.store.jpa;

import java.util.ArrayList;
import java.util.List;
import liandong.store.jpa.Sql.Condition;

/**
 * Where a page begins in an index: right after the key at which the last one ended. Each condition
 * is one range of the index, and the ranges follow each other in its order, so that nothing is read
 * that was on a page before, however many rows share a date.
 *
 * <p>PostgreSQL would read {@code (due_on, number) > (?, ?)} as one range, but it guesses from the
 * first column alone how much that is. Where nearly all rows share a date it then expects next to
 * none, and takes any index.
 */
final class Keyset {
  /** The one range of a first page. */
  static final List<Condition> ALL = List.of(new Condition("1 = 1"));

  private Keyset() {}

  /**
   * The ranges of what comes after {@code last}.
   *
   * @param columns those by which the index is sorted
   * @param last their values in the row at which the last page ended
   */
  static List<Condition> after(List<String> columns, List<?> last) {
    List<Condition> ranges = new ArrayList<>();
    for (int tied = columns.size() - 1; tied >= 0; tied--) {
      StringBuilder range = new StringBuilder();
      columns.subList(0, tied).forEach(column -> range.append(column).append(" = ? and "));
      range.append(columns.get(tied)).append(" > ?");
      ranges.add(new Condition(range.toString(), List.copyOf(last.subList(0, tied + 1))));
    }
    return ranges;
  }
}
