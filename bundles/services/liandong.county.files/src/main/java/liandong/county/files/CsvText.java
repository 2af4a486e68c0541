package liandong.county.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of texts as CSV.
 *
 * @param rowsByLine which row begins in a line; lines count from 1, rows from 0
 */
record CsvText(String text, NavigableMap<Integer, Integer> rowsByLine) {
  /** Empty lines are rows too, so that every row knows its line. */
  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private static final CSVFormat WRITTEN = FORMAT.builder().setRecordSeparator("\n").get();

  static CsvText of(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    NavigableMap<Integer, Integer> rowsByLine = new TreeMap<>();
    int line = 1;
    try {
      for (int row = 0; row < rows.size(); row++) {
        rowsByLine.put(line, row);
        int from = text.length();
        WRITTEN.printRecord(text, rows.get(row).toArray());
        line += (int) text.substring(from).chars().filter(c -> c == '\n').count();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvText(text.toString(), rowsByLine);
  }

  /** The rows of a text that can be read as CSV. */
  static List<List<String>> rows(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord record : parser) {
        rows.add(record.toList());
      }
    }
    return rows;
  }

  /** The row in which that line lies. */
  int rowOf(int line) {
    return rowsByLine.floorEntry(Math.max(1, line)).getValue();
  }
}
