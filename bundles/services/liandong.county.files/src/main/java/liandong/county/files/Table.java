package liandong.county.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.county.law.CountyFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV table: its columns checked once, its rows ready to be asked. */
final class Table {
  /** Empty lines are counted here, so that every row knows its line, and dropped by us. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final TableShape shape;
  private final Faults faults;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> raggedRows = new ArrayList<>();
  private int width;
  private boolean readToTheEnd;
  private boolean faulty;

  private Table(TableShape shape, Faults faults) {
    this.shape = shape;
    this.faults = faults;
  }

  /** What can be read of that table; what cannot stands among the faults. */
  static Table read(CountyFiles files, TableShape shape, Faults faults) {
    Table table = new Table(shape, faults);
    if (shape.mayBeAbsent() && !FileText.isThere(files, shape.file())) {
      return table;
    }
    FileText.read(files, shape.file(), faults).ifPresent(table::parse);
    return table;
  }

  private void parse(String text) {
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (line == 1) {
          head(record);
        } else if (!isEmpty(record)) {
          row(line, record);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      readToTheEnd = true;
      if (line == 1) {
        fault(1, "the table is empty", columnsAre());
      }
    } catch (IOException | UncheckedIOException e) {
      fault(
          line,
          "the table cannot be read from here on: a quotation mark is open or in the wrong place",
          "put \" at both ends of the cell and write a \" inside it twice");
    }
  }

  private void head(CSVRecord head) {
    for (int i = 0; i < head.size(); i++) {
      String name = head.get(i).strip();
      Optional<Column> column = shape.columnNamed(name);
      if (column.isEmpty()) {
        fault(1, name, "there is no column '" + name + "' in this table", probably(name, head));
      } else if (columns.putIfAbsent(column.get().id(), i) != null) {
        fault(1, name, "the column '" + name + "' stands twice", "keep one of the two");
      }
    }
    for (String name : shape.columns()) {
      if (!columns.containsKey(name)) {
        fault(1, "the column '" + name + "' is missing", columnsAre());
      }
    }
    width = head.size();
  }

  private String probably(String name, CSVRecord head) {
    List<String> open =
        shape.allColumns().stream()
            .map(Column::id)
            .filter(each -> !columns.containsKey(each) && !head.toList().contains(each))
            .toList();
    return Nearest.to(name, open)
        .map(each -> "the nearest is '" + each + "'")
        .orElse("leave it out; " + columnsAre());
  }

  private String columnsAre() {
    return "the columns are " + String.join(",", shape.columns());
  }

  private static boolean isEmpty(CSVRecord record) {
    return record.size() == 1 && record.get(0).isBlank();
  }

  private void row(int line, CSVRecord record) {
    Row row = new Row(this, line, record, columns);
    if (record.size() == width) {
      rows.add(row);
      return;
    }
    raggedRows.add(row);
    row.fault(
        "the row has " + record.size() + " cells and the table " + width + " columns",
        record.size() < width
            ? "write every cell, also an empty one"
            : "put a cell that has a comma between quotation marks");
  }

  private void fault(int line, String wrong, String right) {
    fault(line, "", wrong, right);
  }

  void fault(int line, String column, String wrong, String right) {
    faulty = true;
    faults.add(shape.file(), line, column, wrong, right);
  }

  String file() {
    return shape.file();
  }

  /** The rows that have a cell for each column. */
  List<Row> rows() {
    return rows;
  }

  /** The others, of which only the ids are worth a look: their cells have slipped. */
  List<Row> raggedRows() {
    return raggedRows;
  }

  /** Whether nothing was wrong so far with any of its rows. */
  boolean isWhole() {
    return !faulty;
  }

  /** Whether every value of {@code column} was seen, so that another one can be called unknown. */
  boolean showsAllOf(String column) {
    return readToTheEnd && columns.containsKey(column);
  }
}
