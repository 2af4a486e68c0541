package liandong.county.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import liandong.county.files.sheet.Workbook.Remark;
import liandong.county.files.sheet.Workbook.Trouble;
import liandong.evidence.Bilingual;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an .xlsx file into grids; what a cell cannot say is a trouble at this cell. */
public final class ExcelReader {
  /** More than any county has items, places or materials; a sheet beyond it is no list. */
  static final int MOST_ROWS = 50_000;

  static final int MOST_COLUMNS = 300;

  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private ExcelReader() {}

  public static Workbook read(byte[] file) throws NotAWorkbook {
    Parts parts = Parts.of(file);
    ExcelReader reader = new ExcelReader();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      List<Grid> grids = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        grids.add(reader.grid(sheet, Layout.of(parts, sheet.getId()), workbook.isDate1904()));
      }
      return new Workbook(grids, reader.troubles, reader.remarks);
    } catch (IOException
        | UncheckedIOException
        | XMLStreamException
        | ExcelReaderException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw Parts.damaged(e);
    }
  }

  private Grid grid(Sheet sheet, Layout layout, boolean from1904) throws IOException, NotAWorkbook {
    if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
      remarks.add(new Remark(sheet.getName(), Said.BOOK.say("sheet-hidden")));
    }
    if (!layout.hidden().isEmpty()) {
      remarks.add(new Remark(sheet.getName(), Said.BOOK.say("hidden", listed(layout.hidden()))));
    }
    CellTexts texts = new CellTexts(sheet.getName(), from1904, troubles, remarks);
    List<List<Cell>> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<Cell> cells = texts.of(row);
        if (cells.isEmpty()) {
          continue;
        }
        if (row.getRowNum() > MOST_ROWS || cells.size() > MOST_COLUMNS) {
          throw new NotAWorkbook(
              "sheet-too-large",
              sheet.getName(),
              Range.cell(row.getRowNum() - 1, cells.size() - 1),
              MOST_ROWS,
              MOST_COLUMNS);
        }
        while (rows.size() < row.getRowNum() - 1) {
          rows.add(new ArrayList<>());
        }
        rows.add(cells);
      }
    }
    layout.merged().stream().filter(Range::isUpright).forEach(range -> fill(rows, range));
    return new Grid(sheet.getName(), rows, layout.merged());
  }

  private static Bilingual listed(List<Bilingual> parts) {
    return new Bilingual(
        parts.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
        parts.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }

  /** What stands once beside several rows is said of each of them. */
  private static void fill(List<List<Cell>> rows, Range range) {
    if (range.top() >= rows.size() || range.left() >= rows.get(range.top()).size()) {
      return;
    }
    Cell first = rows.get(range.top()).get(range.left());
    for (int row = range.top() + 1; row <= range.bottom() && row < rows.size(); row++) {
      List<Cell> cells = rows.get(row);
      while (cells.size() <= range.left()) {
        cells.add(Cell.BLANK);
      }
      cells.set(range.left(), first);
    }
  }
}
