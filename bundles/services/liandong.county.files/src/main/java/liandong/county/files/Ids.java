package liandong.county.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    return of(table, column, row -> "", "id-twice");
  }

  /**
   * The same, where one id may stand in several rows that differ in {@code beside}.
   *
   * @param key of the sentence about one that stands twice
   */
  static Ids of(Table table, String column, Function<Row, String> beside, String key) {
    Ids ids = new Ids(table, column);

    Map<List<String>, Integer> seen = new HashMap<>();
    for (Row row : table.rows()) {
      row.ifFilled(column)
          .ifPresent(
              id -> {
                Integer first = seen.putIfAbsent(List.of(id, beside.apply(row)), row.line());
                ids.lines.putIfAbsent(id, row.line());
                if (first != null) {
                  row.fault(column, Flaw.of(key, row.named(column), id, first));
                }
              });
    }
    for (Row row : table.raggedRows()) {
      row.ifFilled(column).ifPresent(id -> ids.lines.putIfAbsent(id, row.line()));
    }
    return ids;
  }

  boolean has(String id) {
    return lines.containsKey(id);
  }

  /** Notes a fault in {@code row} when its cell {@code column} names none of these ids. */
  void mustHave(Row row, String column, String id) {
    if (complete && !lines.containsKey(id)) {
      row.fault(
          column,
          Flaw.of(
              "not-there",
              id,
              row.named(column),
              table.named(),
              Nearest.said(id, lines.keySet()).orElse(Flaw.say("or.add-there"))));
    }
  }
}
