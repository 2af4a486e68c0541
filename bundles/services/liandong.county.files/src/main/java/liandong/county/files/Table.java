package liandong.county.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.law.CountyFiles;
import liandong.evidence.Bilingual;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV table: its columns checked once, its rows ready to be asked. */
final class Table {
  private final TableShape shape;
  private final String file;
  private final Faults faults;
  private final Codes codes;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> raggedRows = new ArrayList<>();
  private final List<Table> joined = new ArrayList<>();
  private int width;
  private boolean readToTheEnd;
  private boolean faulty;

  private Table(TableShape shape, String file, Codes codes, Faults faults) {
    this.shape = shape;
    this.file = file;
    this.codes = codes;
    this.faults = faults;
  }

  /** What can be read of that table; what cannot stands among the faults. */
  static Table read(CountyFiles files, TableShape shape, Codes codes, Faults faults) {
    boolean absent = shape.mayBeAbsent() && !FileText.isThere(files, shape.file());
    return absent
        ? new Table(shape, shape.file(), codes, faults)
        : read(files, shape, shape.file(), codes, faults);
  }

  /** The same of a table of that shape which lies in {@code file}. */
  static Table read(CountyFiles files, TableShape shape, String file, Codes codes, Faults faults) {
    Table table = new Table(shape, file, codes, faults);
    FileText.read(files, file, faults).ifPresent(table::parse);
    return table;
  }

  private void parse(String text) {
    List<CSVRecord> records = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, CsvText.FORMAT)) {
      Iterator<CSVRecord> each = parser.iterator();
      while (each.hasNext()) {
        records.add(each.next());
        lines.add(line);
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      readToTheEnd = true;
    } catch (IOException | UncheckedIOException e) {
      fault(line, Flaw.of("quotation-mark"));
    }
    rows(records, lines);
  }

  private void rows(List<CSVRecord> records, List<Integer> lines) {
    Optional<Heading> heading = Heading.of(records.stream().map(CSVRecord::toList).toList(), shape);
    if (heading.isEmpty()) {
      if (readToTheEnd) {
        fault(1, Flaw.of("table-empty", columnsAre()));
      }
      return;
    }
    int head = heading.get().row();
    head(heading.get(), lines.get(head));
    for (int i = 0; i < records.size(); i++) {
      holdsNobody(records.get(i), lines.get(i), heading.get());
    }
    for (int i = head + 1; i < records.size(); i++) {
      if (!isEmpty(records.get(i))) {
        row(lines.get(i), records.get(i), heading.get());
      }
    }
  }

  private void holdsNobody(CSVRecord record, int line, Heading heading) {
    int at = line;
    for (int i = 0; i < record.size(); i++) {
      if (!PersonalData.mayBeIn(record.get(i))) {
        at += (int) record.get(i).chars().filter(c -> c == '\n').count();
        continue;
      }
      String[] parts = record.get(i).split("\n", -1);
      for (int part = 0; part < parts.length; part++) {
        for (Flaw flaw : PersonalData.in(parts[part])) {
          fault(at + part, heading.nameOf(i), flaw);
        }
      }
      at += parts.length - 1;
    }
  }

  private void head(Heading heading, int line) {
    List<String> names = heading.names();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      Optional<Column> column = shape.columnNamed(name);
      if (column.isPresent()) {
        if (columns.putIfAbsent(column.get().id(), i) != null) {
          fault(line, Heading.place(i), Flaw.of("column-twice", name));
        }
      } else if (!name.isEmpty() && !Heading.isWithoutMeaning(name)) {
        fault(line, name, Flaw.of("no-column", name, probably(name, names)));
      }
    }
    for (String name : shape.columns()) {
      if (!columns.containsKey(name)) {
        fault(line, Flaw.of("column-missing", named(name), columnsAre()));
      }
    }
    width = names.size();
  }

  private Bilingual probably(String name, List<String> head) {
    List<String> open =
        shape.allColumns().stream()
            .filter(each -> head.stream().noneMatch(other -> each.isNamed(other.strip())))
            .flatMap(each -> Stream.of(each.id(), each.name()))
            .toList();
    return Nearest.said(name, open).orElseGet(() -> Flaw.say("or.leave-out", columnsAre()));
  }

  private Bilingual columnsAre() {
    return Flaw.say(
        "columns",
        new Bilingual(
            shape.columns().stream().map(each -> named(each).zh()).collect(Collectors.joining("、")),
            String.join(",", shape.columns())));
  }

  /** A column in a sentence. */
  Bilingual named(String column) {
    return shape.columnInWords(column);
  }

  /** The table in a sentence. */
  Bilingual named() {
    return shape.named();
  }

  private static boolean isEmpty(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private void row(int line, CSVRecord record, Heading heading) {
    Row row = new Row(this, line, record, columns);
    for (int unnamed : heading.unnamed()) {
      if (unnamed < record.size() && !record.get(unnamed).isBlank()) {
        row.fault(Heading.place(unnamed), Flaw.of("column-unnamed", record.get(unnamed).strip()));
      }
    }
    if (record.size() == width) {
      rows.add(row);
      return;
    }
    raggedRows.add(row);
    row.fault(
        Flaw.of(record.size() < width ? "cells-missing" : "cells-too-many", record.size(), width));
  }

  private void fault(int line, Flaw flaw) {
    fault(line, "", flaw);
  }

  void fault(int line, String column, Flaw flaw) {
    faulty = true;
    faults.add(file, line, column, flaw);
  }

  void remark(int line, String column, Flaw flaw) {
    faults.remark(file, line, column, flaw);
  }

  /** Whether the table may do without that column, so that each row has to say it otherwise. */
  boolean mayLack(String column) {
    return !shape.columns().contains(column);
  }

  /** A text without the blanks around it, also those that only Word and Excel know. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  /** The word of ours that the county's own {@code text} stands for in {@code column}. */
  String ours(String column, String text) {
    return codes.ours(column, text);
  }

  /** Puts other rows in the place of its own. */
  void rows(List<Row> others) {
    rows.clear();
    rows.addAll(others);
  }

  /** Takes rows in that stand in other tables, and stay there. */
  void join(List<Row> others, List<Table> from) {
    rows.addAll(others);
    joined.addAll(from);
    from.forEach(each -> raggedRows.addAll(each.raggedRows));
  }

  /** The file in which it lies. */
  String file() {
    return file;
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

  boolean hasAnyOf(List<String> ids) {
    return ids.stream().anyMatch(columns::containsKey)
        || joined.stream().anyMatch(each -> each.hasAnyOf(ids));
  }

  /** Whether every value of {@code column} was seen, so that another one can be called unknown. */
  boolean showsAllOf(String column) {
    return readToTheEnd
        && columns.containsKey(column)
        && joined.stream().allMatch(each -> each.showsAllOf(column));
  }
}
