package liandong.county.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import liandong.county.law.CountyFiles;

/**
 * A table of a county that was read whole, as it lies there: its rows as texts.
 *
 * @param rows with the heading and what may stand above it
 */
record KeptTable(TableShape shape, List<List<String>> rows, Heading heading) {
  static Optional<KeptTable> of(CountyFiles county, TableShape shape) {
    if (!FileText.isThere(county, shape.file())) {
      return Optional.empty();
    }
    List<List<String>> rows = FileText.rows(county, shape.file());
    Optional<KeptTable> table =
        Heading.of(rows, shape).map(heading -> new KeptTable(shape, rows, heading));
    return shape == TableShape.ADOPTED
        ? table.map(
            own -> StandardFiles.kept(county).map(each -> WholeRows.of(own, each)).orElse(own))
        : table;
  }

  static KeptTable of(TableShape shape, List<List<String>> rows) {
    return new KeptTable(shape, rows, Heading.of(rows, shape).orElseThrow());
  }

  /** The rows below the heading that say something. */
  List<List<String>> body() {
    return rows.stream()
        .skip(heading.row() + 1)
        .filter(row -> row.stream().anyMatch(each -> !each.isBlank()))
        .toList();
  }

  boolean has(String column) {
    return heading.columns().containsKey(column);
  }

  /** A cell of one of its rows; blank where the table has no such column. */
  String text(List<String> row, String column) {
    Integer at = heading.columns().get(column);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }

  /** The first columns that tell all rows from each other, here and in {@code other}. */
  List<String> key(KeptTable other) {
    return first(
        each -> has(each) || other.has(each),
        columns -> isUnique(columns) && other.isUnique(columns));
  }

  /** The first columns that {@code list} has too and that tell all rows here from each other. */
  List<String> keyIn(KeptTable list) {
    return first(list::has, this::isUnique);
  }

  private List<String> first(Predicate<String> of, Predicate<List<String>> enough) {
    List<String> common = shape.allColumns().stream().map(Column::id).filter(of).toList();
    return IntStream.rangeClosed(1, common.size())
        .mapToObj(size -> common.subList(0, size))
        .filter(enough)
        .findFirst()
        .orElse(common);
  }

  private boolean isUnique(List<String> columns) {
    Set<List<String>> seen = new HashSet<>();
    return body().stream().allMatch(row -> seen.add(texts(row, columns)));
  }

  /** What the row says in these columns; a version that is not said is the first. */
  List<String> texts(List<String> row, List<String> columns) {
    return columns.stream()
        .map(
            column -> {
              String text = text(row, column);
              return column.equals("version") && text.isEmpty() ? "1" : text;
            })
        .toList();
  }
}
