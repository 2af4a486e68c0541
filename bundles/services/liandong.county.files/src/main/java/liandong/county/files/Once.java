package liandong.county.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand only once in a table beside its ids: a name, a pair of cells. */
final class Once {
  private final String key;
  private final Map<List<Object>, Row> rows = new HashMap<>();

  /**
   * @param key of the sentence about one that stands twice
   */
  Once(String key) {
    this.key = key;
  }

  /** Notes a fault when {@code text} stood in an earlier row of the same {@code group}. */
  void take(Row row, String text, Object... group) {
    Optional.ofNullable(rows.putIfAbsent(List.of(text, List.of(group)), row))
        .ifPresent(first -> fault(row, text, first));
  }

  /** The same for a row that stands in several groups; told once. */
  void takeInEach(Row row, String text, List<? extends Object> first, List<Integer> groups) {
    Optional<Row> earlier = Optional.empty();
    for (Integer group : groups) {
      Row there = rows.putIfAbsent(List.of(text, List.of(first, group)), row);
      earlier = earlier.or(() -> Optional.ofNullable(there));
    }
    earlier.ifPresent(each -> fault(row, text, each));
  }

  /** The earlier one may stand in the standard list. */
  private void fault(Row row, String text, Row first) {
    row.fault(
        row.columnSaying(text),
        first.file().equals(row.file())
            ? Flaw.of(key, text, first.line())
            : Flaw.of("once-elsewhere", text, first.file(), first.line()));
  }
}
