package liandong.county.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the county's or province's own codes mean (codes.csv). Older lists number differently, so
 * nothing is taken for granted: what is not written here is not translated.
 */
final class Codes {
  static final Codes NONE = new Codes();

  private final Map<String, Map<String, String>> byColumn = new HashMap<>();

  private Codes() {}

  static Codes read(Table table) {
    Codes codes = new Codes();
    Set<String> known = new HashSet<>();
    Stream.of(TableShape.values())
        .flatMap(shape -> shape.allColumns().stream())
        .forEach(column -> known.add(column.id()));
    Once pairs = new Once("once.code");
    for (Row row : table.rows()) {
      Optional<String> column = row.filled("column").map(Codes::id);
      Optional<String> theirs = row.filled("theirs");
      Optional<String> ours = row.filled("ours");
      column
          .filter(each -> !known.contains(each))
          .ifPresent(
              each ->
                  row.fault(
                      "column",
                      Flaw.of(
                          "code-column",
                          each,
                          Nearest.said(each, known).orElse(Flaw.say("or.column")))));
      if (column.isPresent() && theirs.isPresent() && ours.isPresent()) {
        pairs.take(row, theirs.get(), column.get());
        codes
            .byColumn
            .computeIfAbsent(column.get(), key -> new HashMap<>())
            .putIfAbsent(theirs.get(), ours.get());
      }
    }
    return codes;
  }

  private static String id(String written) {
    return Stream.of(TableShape.values())
        .flatMap(shape -> shape.columnNamed(written).stream())
        .map(Column::id)
        .findFirst()
        .orElse(written);
  }

  /** Our word for {@code text}; the text itself where the county says nothing of it. */
  String ours(String column, String text) {
    Map<String, String> ofColumn = byColumn.get(column);
    return ofColumn == null ? text : ofColumn.getOrDefault(text, text);
  }
}
