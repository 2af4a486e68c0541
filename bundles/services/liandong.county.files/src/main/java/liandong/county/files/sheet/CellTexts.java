package liandong.county.files.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import liandong.county.files.sheet.Workbook.Remark;
import liandong.county.files.sheet.Workbook.Trouble;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** What the cells of one sheet say. */
final class CellTexts {
  /** From here on a number has more than the 15 digits that Excel keeps. */
  private static final BigDecimal ROUNDED = new BigDecimal("1E15");

  private static final Pattern ERROR =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
  private static final Pattern NOT_THE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate SERIAL_0_FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_SERIAL = 2_958_465;

  private final String sheet;
  private final LocalDate serial0;
  private final List<Trouble> troubles;
  private final List<Remark> remarks;

  CellTexts(String sheet, boolean from1904, List<Trouble> troubles, List<Remark> remarks) {
    this.sheet = sheet;
    this.serial0 = from1904 ? SERIAL_0_FROM_1904 : SERIAL_0;
    this.troubles = troubles;
    this.remarks = remarks;
  }

  /** The cells of a row up to the last one that holds something. */
  List<Cell> of(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(
          row.getOptionalCell(column)
              .map(cell -> cell(row.getRowNum() - 1, cell))
              .orElse(Cell.BLANK));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private Cell cell(int row, org.dhatim.fastexcel.reader.Cell cell) {
    int column = cell.getColumnIndex();
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || isError(value)) {
      return trouble(row, column, "error", value);
    }
    if (cell.getType() == CellType.FORMULA) {
      if (value == null || value.toString().isEmpty()) {
        return trouble(row, column, "formula-without-value");
      }
      remarks.add(new Remark(sheet, Said.BOOK.say("formula", Range.cell(row, column), value)));
    }
    if (value instanceof Boolean yes) {
      return new Cell(Cell.Kind.YES_NO, yes ? "是" : "否");
    }
    if (value instanceof BigDecimal number) {
      return number(row, column, number, cell);
    }
    return value == null ? Cell.BLANK : Cell.text(lines(value.toString()));
  }

  private static boolean isError(Object value) {
    return value instanceof String text && ERROR.matcher(text).matches();
  }

  /** Windows ends its lines with two characters, a spreadsheet with one. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
  }

  private Cell number(
      int row, int column, BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
    if (number.abs().compareTo(ROUNDED) >= 0) {
      return trouble(row, column, "rounded", number);
    }
    if (isDate(cell) && number.signum() > 0 && number.intValue() <= LAST_SERIAL) {
      LocalDate day = serial0.plusDays(number.intValue());
      return number.stripTrailingZeros().scale() <= 0
          ? new Cell(Cell.Kind.DAY, day.toString())
          : Cell.text(day + " " + timeOf(number));
    }
    return new Cell(Cell.Kind.NUMBER, number.stripTrailingZeros().toPlainString());
  }

  private static String timeOf(BigDecimal number) {
    long minutes = Math.round(number.remainder(BigDecimal.ONE).doubleValue() * 24 * 60) % (24 * 60);
    return "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /** By its format: a day is a number like any other. 27 to 36 and 50 to 58 are those of China. */
  private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
    String format = cell.getDataFormatString();
    if (format != null) {
      String bare = NOT_THE_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
      return !bare.contains("general") && (bare.contains("y") || bare.contains("d"));
    }
    Integer id = cell.getDataFormatId();
    return id != null
        && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
  }

  private Cell trouble(int row, int column, String key, Object... facts) {
    troubles.add(
        new Trouble(
            sheet, row, column, Said.BOOK.say(key, facts), Said.BOOK.say(key + ".right", facts)));
    return Cell.BLANK;
  }
}
