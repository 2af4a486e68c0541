package liandong.county.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.county.files.sheet.Cell;
import liandong.county.files.sheet.ExcelReader;
import liandong.county.files.sheet.Grid;
import liandong.county.files.sheet.NotAWorkbook;
import liandong.county.files.sheet.Workbook;
import liandong.county.files.sheet.Workbook.Trouble;
import liandong.county.law.ListFault;
import liandong.county.law.ListFile;
import liandong.evidence.Bilingual;

/** The files that somebody sent, as the lists that are in them. */
final class SentFiles {
  /** What Excel writes as CSV on a Chinese Windows unless it is asked for UTF-8. */
  private static final Charset OF_WINDOWS = Charset.forName("GB18030");

  private static final int LARGEST_CSV = 20_000_000;

  private final List<SentList> lists = new ArrayList<>();
  private final List<ListFault> faults = new ArrayList<>();
  private final List<Bilingual> remarks = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private SentFiles() {}

  static SentFiles of(List<ListFile> files) {
    SentFiles sent = new SentFiles();
    files.forEach(sent::take);
    sent.areTablesOnce();
    if (sent.lists.isEmpty() && sent.faults.isEmpty()) {
      sent.fault(
          files.stream().map(ListFile::name).collect(Collectors.joining(", ")),
          Flaw.of("no-table-sent", sheets()));
    }
    return sent;
  }

  private static String sheets() {
    return Stream.of(TableShape.values()).map(TableShape::sheet).collect(Collectors.joining("、"));
  }

  private void fault(String file, Flaw flaw) {
    faults.add(new ListFault(file, "", flaw.wrong(), flaw.right()));
  }

  private void take(ListFile file) {
    String name = file.name().toLowerCase();
    if (name.endsWith(".csv")) {
      csv(file);
    } else {
      excel(file);
    }
  }

  private void excel(ListFile file) {
    try {
      Workbook workbook = ExcelReader.read(file.content());
      workbook.grids().forEach(grid -> take(grid, true));
      workbook
          .remarks()
          .forEach(each -> remarks.add(Flaw.say("of-sheet", each.sheet(), each.sentence())));
      troubles.addAll(workbook.troubles());
    } catch (NotAWorkbook e) {
      fault(file.name(), new Flaw(e.wrong(), e.right()));
    }
  }

  private void csv(ListFile file) {
    String name = file.name().substring(0, file.name().length() - ".csv".length());
    if (file.content().length > LARGEST_CSV) {
      fault(file.name(), Flaw.of("csv-too-large", file.content().length, LARGEST_CSV));
      return;
    }
    try {
      List<List<Cell>> rows = new ArrayList<>();
      for (List<String> row : CsvText.rows(text(file))) {
        rows.add(row.stream().map(SafeText::read).map(Cell::text).toList());
      }
      take(new Grid(name, rows, List.of()), false);
    } catch (IOException | UncheckedIOException e) {
      fault(file.name(), Flaw.of("not-csv"));
    }
  }

  private String text(ListFile file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
    } catch (CharacterCodingException e) {
      remarks.add(Flaw.say("gb18030", file.name()));
      text = new String(file.content(), OF_WINDOWS);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void take(Grid grid, boolean excel) {
    if (grid.isBlank()) {
      return;
    }
    Optional<SentList> list = SentList.of(grid, excel);
    list.ifPresent(lists::add);
    if (list.isEmpty()) {
      remarks.add(Flaw.say("no-table-of-county", grid.name(), sheets()));
    }
  }

  private void areTablesOnce() {
    Set<TableShape> seen = new HashSet<>();
    for (SentList each : List.copyOf(lists)) {
      if (!seen.add(each.shape())) {
        lists.remove(each);
        faults.add(
            each.fault(each.heading().row(), Flaw.of("table-sent-twice", each.shape().sheet())));
      }
    }
  }

  List<SentList> lists() {
    return lists;
  }

  /** Whether all that was sent could be read. */
  boolean isReadable() {
    return faults.isEmpty() && lists.stream().allMatch(each -> troublesOf(each).isEmpty());
  }

  List<ListFault> faults() {
    return faults;
  }

  List<Bilingual> remarks() {
    return remarks;
  }

  /** The cells of that list that hold nothing that could be read. */
  List<Trouble> troublesOf(SentList list) {
    return troubles.stream().filter(each -> each.sheet().equals(list.name())).toList();
  }
}
