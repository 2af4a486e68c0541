package liandong.county.files;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.county.files.sheet.Cell;
import liandong.county.files.sheet.Grid;
import liandong.county.files.sheet.Range;
import liandong.county.law.ListFault;

/**
 * A list that somebody sent, and which table it is.
 *
 * @param heading where its columns stand; without any it is known by the sheet's name alone
 * @param excel whether it comes from a workbook; CSV knows no kinds of cells
 */
record SentList(TableShape shape, Grid grid, Heading heading, boolean excel) {
  /** So many columns of a table make a sheet its list, whatever it is called. */
  private static final int ENOUGH = 2;

  /** By the name of the sheet, or else by its columns; empty where it is no table at all. */
  static Optional<SentList> of(Grid grid, boolean excel) {
    List<List<String>> rows = grid.texts();
    String name = grid.name().strip();
    Optional<TableShape> named =
        Stream.of(TableShape.values())
            .filter(shape -> shape.sheet().equals(name) || shape.file().equals(name + ".csv"))
            .findFirst();
    return named
        .flatMap(
            shape -> Heading.of(rows, shape).map(each -> new SentList(shape, grid, each, excel)))
        .or(() -> byColumns(grid, rows, excel));
  }

  private static Optional<SentList> byColumns(Grid grid, List<List<String>> rows, boolean excel) {
    return Stream.of(TableShape.values())
        .flatMap(
            shape ->
                Heading.of(rows, shape)
                    .map(each -> new SentList(shape, grid, each, excel))
                    .stream())
        .filter(
            each ->
                each.heading.known() >= ENOUGH && each.heading.known() * 2 >= each.heading.named())
        .max(Comparator.comparingInt(each -> each.heading.known()));
  }

  String name() {
    return grid.name();
  }

  /** A fault of a whole row. */
  ListFault fault(int row, Flaw flaw) {
    return new ListFault(
        excel ? name() + "!" + (row + 1) : name() + ".csv:" + (row + 1),
        "",
        flaw.wrong(),
        flaw.right());
  }

  /** A fault of one cell. */
  ListFault fault(int row, int column, Flaw flaw) {
    String cell = Range.cell(row, column);
    String header =
        column < heading.names().size() ? Column.oneLine(heading.names().get(column)) : "";
    return new ListFault(
        excel ? name() + "!" + cell : name() + ".csv:" + (row + 1),
        header,
        flaw.wrong(),
        flaw.right());
  }

  /** Whether Excel holds a number where the table wants text, of which it may have taken zeros. */
  boolean isNumberForText(int row, int column) {
    return grid.cell(row, column).kind() == Cell.Kind.NUMBER
        && shape
            .columnNamed(heading.names().get(column).strip())
            .filter(each -> each.kind() == Column.Kind.TEXT)
            .isPresent();
  }
}
