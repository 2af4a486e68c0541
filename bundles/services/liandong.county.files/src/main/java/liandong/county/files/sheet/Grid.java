package liandong.county.files.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One sheet. Rows and columns count from 0 here and from 1 and A for people; a row ends with its
 * last cell that holds something.
 *
 * @param merged ranges of cells that are one, such as {@code A1:F1}; only the first cell of each
 *     holds something, but in one column all of them hold the same
 */
public record Grid(String name, List<List<Cell>> rows, List<Range> merged) {
  public Grid {
    rows = rows.stream().map(Grid::ended).toList();
    // In no order of its own: who wrote the workbook had them in a set.
    merged = merged.stream().sorted(Comparator.comparing(Range::toString)).toList();
  }

  private static List<Cell> ended(List<Cell> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).text().isEmpty()) {
      end--;
    }
    return List.copyOf(row.subList(0, end));
  }

  public Cell cell(int row, int column) {
    return row < rows.size() && column < rows.get(row).size()
        ? rows.get(row).get(column)
        : Cell.BLANK;
  }

  /** How many columns its longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  public boolean isBlank() {
    return rows.stream().flatMap(List::stream).allMatch(Cell::isBlank);
  }

  /** The texts of all its rows, each as wide as the widest. */
  public List<List<String>> texts() {
    int width = width();
    return IntStream.range(0, rows.size())
        .mapToObj(
            row -> IntStream.range(0, width).mapToObj(column -> cell(row, column).text()).toList())
        .toList();
  }
}
