package liandong.county.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.files.sheet.Cell;
import liandong.county.files.sheet.Grid;
import liandong.county.files.sheet.Range;
import liandong.county.law.CountyFiles;

/**
 * How staff's list of a table looked, beyond what a table can hold: the name of its sheet, how many
 * of the columns are the list's own, merged cells, and cells that Excel holds as something else
 * than their column. It means nothing to a county and brings a list back as it was sent.
 *
 * @param columns of the table from the left that the list shows; 0 for all
 * @param kinds cells that are not what {@link #plain} says, by their ranges
 */
record Look(
    TableShape shape, String sheet, int columns, List<Range> merged, Map<Range, Cell.Kind> kinds) {
  static final String FILE = "sheets.csv";

  private static final List<String> HEADER =
      List.of("table", "sheet", "columns", "merged", "kinds");

  /** The look of a table that never was a list. */
  static Look plain(TableShape shape) {
    return new Look(shape, shape.sheet(), 0, List.of(), Map.of());
  }

  private static Look of(TableShape shape, Grid grid, Heading heading) {
    return new Look(shape, grid.name(), grid.width(), grid.merged(), kinds(shape, grid, heading));
  }

  /** The look of the table once {@code list} has taken its place; CSV says little of looks. */
  Look now(SentList list) {
    return list.excel()
        ? of(shape, list.grid(), list.heading())
        : new Look(shape, sheet, list.grid().width(), merged, kinds);
  }

  /** The looks that a county keeps, in the order of the sheets. */
  static Map<TableShape, Look> in(CountyFiles county) {
    Map<TableShape, Look> looks = new LinkedHashMap<>();
    if (FileText.isThere(county, FILE)) {
      for (List<String> row : FileText.rows(county, FILE)) {
        Stream.of(TableShape.values())
            .filter(shape -> shape.file().equals(row.get(0)))
            .forEach(shape -> looks.put(shape, read(shape, row)));
      }
    }
    return looks;
  }

  private static Look read(TableShape shape, List<String> row) {
    Map<Range, Cell.Kind> kinds = new LinkedHashMap<>();
    for (String each : words(row.get(4))) {
      String[] parts = each.split("=");
      kinds.put(Range.of(parts[0]), Cell.Kind.valueOf(parts[1]));
    }
    return new Look(
        shape,
        row.get(1),
        Integer.parseInt(row.get(2)),
        words(row.get(3)).stream().map(Range::of).toList(),
        kinds);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  /** The file that keeps them. */
  static String csv(Iterable<Look> looks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Look look : looks) {
      rows.add(
          List.of(
              look.shape.file(),
              look.sheet,
              Integer.toString(look.columns),
              look.merged.stream().map(Range::toString).collect(Collectors.joining(" ")),
              look.kinds.entrySet().stream()
                  .map(each -> each.getKey() + "=" + each.getValue())
                  .collect(Collectors.joining(" "))));
    }
    return CsvText.of(rows).text();
  }

  private static Map<Range, Cell.Kind> kinds(TableShape shape, Grid grid, Heading heading) {
    PlainKinds plain = PlainKinds.of(shape, heading);
    Map<Range, Cell.Kind> kinds = new LinkedHashMap<>();
    for (int column = 0; column < grid.width(); column++) {
      Optional<Range> open = Optional.empty();
      for (int row = 0; row < grid.rows().size(); row++) {
        Cell cell = grid.cell(row, column);
        boolean odd = !cell.text().isEmpty() && cell.kind() != plain.of(row, column, cell.text());
        if (odd && open.isPresent() && kinds.get(open.get()) == cell.kind()) {
          Range longer = new Range(open.get().top(), column, row, column);
          kinds.remove(open.get());
          kinds.put(longer, cell.kind());
          open = Optional.of(longer);
        } else if (odd) {
          open = Optional.of(new Range(row, column, row, column));
          kinds.put(open.get(), cell.kind());
        } else if (!cell.text().isEmpty()) {
          open = Optional.empty();
        }
      }
    }
    return kinds;
  }

  /** The rows of a table as its sheet. */
  Grid grid(List<List<String>> rows, Heading heading) {
    PlainKinds plain = PlainKinds.of(shape, heading);
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> line = new ArrayList<>();
      int shown = columns == 0 ? rows.get(row).size() : Math.min(columns, rows.get(row).size());
      for (int column = 0; column < shown; column++) {
        String text = rows.get(row).get(column);
        line.add(
            text.isEmpty()
                ? Cell.BLANK
                : new Cell(kind(row, column, text, plain.of(row, column, text)), text));
      }
      cells.add(line);
    }
    return new Grid(sheet, cells, merged);
  }

  /** A table may have been edited since it came, so that the cell has to fit its kind. */
  private Cell.Kind kind(int row, int column, String text, Cell.Kind plain) {
    return kinds.entrySet().stream()
        .filter(each -> each.getKey().holds(row, column))
        .map(Map.Entry::getValue)
        .filter(each -> PlainKinds.fits(each, text))
        .findFirst()
        .orElse(plain);
  }
}
