package liandong.county.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import liandong.county.files.sheet.Cell;

/** As what a spreadsheet holds the cells of a table, by what their columns are. */
record PlainKinds(int headerRow, List<Column.Kind> columns) {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]*[1-9])?");

  static PlainKinds of(TableShape shape, Heading heading) {
    return new PlainKinds(
        heading.row(), heading.names().stream().map(name -> kind(shape, name.strip())).toList());
  }

  private static Column.Kind kind(TableShape shape, String name) {
    return Heading.isNumbering(name)
        ? Column.Kind.NUMBER
        : shape.columnNamed(name).map(Column::kind).orElse(Column.Kind.TEXT);
  }

  /** What a cell there is that says {@code text}. */
  Cell.Kind of(int row, int column, String text) {
    if (row <= headerRow || column >= columns.size()) {
      return Cell.Kind.TEXT;
    }
    return switch (columns.get(column)) {
      case NUMBER -> fits(Cell.Kind.NUMBER, text) ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
      case DATE -> fits(Cell.Kind.DAY, text) ? Cell.Kind.DAY : Cell.Kind.TEXT;
      case TEXT -> Cell.Kind.TEXT;
    };
  }

  /** Whether a cell of that kind can say {@code text}. */
  static boolean fits(Cell.Kind kind, String text) {
    return switch (kind) {
      case NUMBER -> NUMBER.matcher(text).matches();
      case DAY -> isDay(text);
      case YES_NO -> text.equals("是") || text.equals("否");
      case TEXT -> true;
    };
  }

  private static boolean isDay(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).getYear() >= 1900;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
