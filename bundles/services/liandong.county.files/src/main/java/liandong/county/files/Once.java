package liandong.county.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may stand only once in a table beside its ids: a name, a pair of cells. */
final class Once {
  private final String key;
  private final Map<List<Object>, Integer> lines = new HashMap<>();

  /**
   * @param key of the sentence about one that stands twice
   */
  Once(String key) {
    this.key = key;
  }

  /** Notes a fault when {@code text} stood in an earlier row of the same {@code group}. */
  void take(Row row, String text, Object... group) {
    Integer first = lines.putIfAbsent(List.of(text, List.of(group)), row.line());
    if (first != null) {
      row.fault(row.columnSaying(text), Flaw.of(key, text, first));
    }
  }

  /** The same for a row that stands in several groups; told once. */
  void takeInEach(Row row, String text, List<? extends Object> first, List<Integer> groups) {
    Integer earlier = null;
    for (Integer group : groups) {
      Integer line = lines.putIfAbsent(List.of(text, List.of(first, group)), row.line());
      earlier = earlier == null ? line : earlier;
    }
    if (earlier != null) {
      row.fault(row.columnSaying(text), Flaw.of(key, text, earlier));
    }
  }
}
