package liandong.county.files.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes grids as an .xlsx file. Text is written as text, whatever it begins with; no cell ever
 * becomes a formula.
 */
public final class ExcelWriter {
  private static final int NARROWEST = 6;
  private static final int WIDEST = 48;

  private ExcelWriter() {}

  /** A grid and its row of headers, above which it is frozen. */
  public record Page(Grid grid, int headerRow) {}

  public static byte[] write(List<Page> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Liandong", "1.0")) {
      for (Page page : pages) {
        sheet(workbook.newWorksheet(page.grid().name()), page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void sheet(Worksheet sheet, Page page) {
    Grid grid = page.grid();
    for (int column = 0; column < grid.width(); column++) {
      sheet.width(column, widthOf(grid, page.headerRow(), column));
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (!isCovered(grid, row, column)) {
          cell(sheet, row, column, grid.cell(row, column));
        }
      }
    }
    if (!grid.rows().isEmpty()) {
      int last = Math.max(0, grid.width() - 1);
      sheet.range(page.headerRow(), 0, page.headerRow(), last).style().bold().wrapText(true).set();
      sheet.freezePane(0, page.headerRow() + 1);
    }
    for (Range range : grid.merged()) {
      sheet.range(range.top(), range.left(), range.bottom(), range.right()).merge();
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Cell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    switch (cell.kind()) {
      case NUMBER -> sheet.value(row, column, new java.math.BigDecimal(cell.text()));
      case DAY -> {
        sheet.value(row, column, LocalDate.parse(cell.text()));
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case YES_NO -> sheet.value(row, column, cell.text().equals("是"));
      case TEXT -> {
        sheet.value(row, column, cell.text());
        if (cell.text().indexOf('\n') >= 0) {
          sheet.style(row, column).wrapText(true).set();
        }
      }
    }
  }

  private static boolean isCovered(Grid grid, int row, int column) {
    return grid.merged().stream()
        .anyMatch(
            range -> range.holds(row, column) && !(row == range.top() && column == range.left()));
  }

  /** Wide enough for most of what stands below the header; a Chinese character takes two. */
  private static double widthOf(Grid grid, int headerRow, int column) {
    int width = NARROWEST;
    for (int row = headerRow; row < grid.rows().size(); row++) {
      for (String line : grid.cell(row, column).text().split("\n", -1)) {
        int cells = line.codePoints().map(c -> c > 0xFF ? 2 : 1).sum();
        width = Math.max(width, cells + 2);
      }
    }
    return Math.min(width, WIDEST);
  }
}
