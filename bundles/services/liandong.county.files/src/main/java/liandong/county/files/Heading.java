package liandong.county.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a table that names its columns. Above it a list may have a title and notes; columns
 * that only count or remark are kept and mean nothing.
 *
 * @param row counts from 0
 * @param columns where each known column stands, by its id
 * @param names what stands in the row
 */
record Heading(int row, Map<String, Integer> columns, List<String> names) {
  /** Nobody writes more lines than this above a list. */
  private static final int SEARCHED = 20;

  private static final String NUMBERING = "序号";
  private static final List<String> WITHOUT_MEANING = List.of(NUMBERING, "备注");

  /**
   * The row with most of the columns' names; the first that is not blank where no name is known.
   */
  static Optional<Heading> of(List<List<String>> rows, TableShape shape) {
    Optional<Heading> best = Optional.empty();
    for (int row = 0; row < Math.min(SEARCHED, rows.size()); row++) {
      Heading heading = at(row, rows.get(row), shape);
      boolean blank = heading.names.stream().allMatch(String::isBlank);
      if (!blank && (best.isEmpty() || heading.columns.size() > best.get().columns.size())) {
        best = Optional.of(heading);
      }
    }
    return best;
  }

  private static Heading at(int row, List<String> names, TableShape shape) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int at = i;
      shape
          .columnNamed(names.get(i).strip())
          .ifPresent(column -> columns.putIfAbsent(column.id(), at));
    }
    return new Heading(row, columns, names);
  }

  /** How many of the names that stand in the row are columns of the table. */
  int known() {
    return columns.size();
  }

  /** How many cells of the row say something. */
  int named() {
    return (int) names.stream().filter(each -> !each.isBlank()).count();
  }

  /** The columns of the list without a name. */
  List<Integer> unnamed() {
    List<Integer> unnamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        unnamed.add(i);
      }
    }
    return unnamed;
  }

  static boolean isWithoutMeaning(String name) {
    return WITHOUT_MEANING.contains(Column.bare(name));
  }

  static boolean isNumbering(String name) {
    return NUMBERING.equals(Column.bare(name));
  }

  /** How a fault names a column that has no id: by its place, counted from 1. */
  static String place(int column) {
    return "#" + (column + 1);
  }

  /** How a fault names the column in that place: by its id, or by the place. */
  String nameOf(int column) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(place(column));
  }

  /** Where the column of a fault stands; empty where the list does not have it. */
  Optional<Integer> placeOf(String column) {
    if (column.startsWith("#")) {
      return Optional.of(Integer.parseInt(column.substring(1)) - 1);
    }
    if (columns.containsKey(column)) {
      return Optional.of(columns.get(column));
    }
    return Optional.of(names.stream().map(String::strip).toList().indexOf(column))
        .filter(each -> each >= 0);
  }
}
