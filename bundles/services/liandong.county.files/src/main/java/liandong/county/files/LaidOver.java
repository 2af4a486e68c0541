package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liandong.county.law.Fault;
import liandong.county.law.ListFault;
import liandong.evidence.Bilingual;

/**
 * A list laid over the county's table: the list as it was sent and, right of it, the columns of the
 * table that it leaves out, for the rows that were there before.
 *
 * @param table as it would be
 * @param csv the same as text
 */
record LaidOver(SentList sent, KeptTable table, CsvText csv) {
  private static final Pattern LINE = Pattern.compile("(\\b(?:in|of) )line ([0-9]{1,7})\\b");
  private static final Pattern LINE_IN_CHINESE = Pattern.compile("(第)([0-9]{1,7})(?=行)");

  static LaidOver of(SentList sent, Optional<KeptTable> kept) {
    List<List<String>> rows = new ArrayList<>();
    sent.grid().texts().forEach(row -> rows.add(new ArrayList<>(row)));
    kept.ifPresent(table -> complete(sent, rows, table));
    return new LaidOver(sent, KeptTable.of(sent.shape(), rows), CsvText.of(rows));
  }

  private static void complete(SentList sent, List<List<String>> rows, KeptTable kept) {
    Heading heading = sent.heading();
    KeptTable list = new KeptTable(sent.shape(), List.copyOf(rows), heading);
    Matching matching = Matching.of(kept, list);
    List<List<String>> before = rows.stream().map(row -> matching.of(List.copyOf(row))).toList();
    for (Column column : sent.shape().allColumns()) {
      if (list.has(column.id()) || !kept.has(column.id())) {
        continue;
      }
      String header = kept.heading().names().get(kept.heading().columns().get(column.id()));
      for (int i = 0; i < rows.size(); i++) {
        String text = i == heading.row() ? header : kept.text(before.get(i), column.id());
        if (i > heading.row() && column.id().equals("id") && text.isEmpty()) {
          text = idFromCode(list, list.rows().get(i));
        }
        rows.get(i).add(i < heading.row() ? "" : text);
      }
    }
  }

  /** A new item of a list without our ids is known by its code. */
  private static String idFromCode(KeptTable list, List<String> row) {
    return Stream.of("local_code", "national_code")
        .map(column -> list.text(row, column).toLowerCase(Locale.ROOT))
        .filter(code -> code.matches("[a-z0-9][a-z0-9.-]{1,63}"))
        .findFirst()
        .orElse("");
  }

  /** Where a fault of the table stands in the list. */
  ListFault at(Fault fault) {
    int row = csv.rowOf(fault.line());
    Bilingual wrong = inRows(fault.wrong());
    Bilingual right = inRows(fault.right());
    Optional<Integer> column =
        fault.column().isEmpty() ? Optional.empty() : table.heading().placeOf(fault.column());
    if (column.isEmpty() || fault.line() == 0) {
      return sent.fault(row, new Flaw(wrong, right));
    }
    if (column.get() >= sent.grid().width()) {
      return sent.fault(
          row, new Flaw(wrong, Flaw.say("add-column", nameOf(fault.column()), right)));
    }
    if (row > table.heading().row() && sent.isNumberForText(row, column.get())) {
      right = Flaw.say("format-as-text", right);
    }
    return sent.fault(row, column.get(), new Flaw(wrong, right));
  }

  private String nameOf(String column) {
    return sent.shape().columnNamed(column).map(Column::name).orElse(column);
  }

  /** A cell may have lines of its own, so that line 20 is not row 20. */
  private Bilingual inRows(Bilingual sentence) {
    return new Bilingual(
        inRows(LINE_IN_CHINESE, "", sentence.zh()), inRows(LINE, "row ", sentence.en()));
  }

  private String inRows(Pattern pattern, String row, String sentence) {
    return pattern
        .matcher(sentence)
        .replaceAll(line -> line.group(1) + row + (csv.rowOf(Integer.parseInt(line.group(2))) + 1));
  }

  /** Finds the rows of a table that a list speaks of. */
  private static final class Matching {
    private final KeptTable list;
    private final List<List<String>> alternatives;
    private final Map<List<String>, Map<List<String>, List<String>>> rows = new HashMap<>();

    private Matching(KeptTable list, List<List<String>> alternatives) {
      this.list = list;
      this.alternatives = alternatives;
    }

    static Matching of(KeptTable kept, KeptTable list) {
      List<List<String>> alternatives =
          kept.shape() == TableShape.ITEMS && !list.has("id")
              ? List.of(List.of("national_code"), List.of("local_code"), List.of("name_zh"))
              : List.of(kept.keyIn(list));
      Matching matching = new Matching(list, alternatives);
      for (List<String> columns : alternatives) {
        Map<List<String>, List<String>> byKey = new HashMap<>();
        kept.body().forEach(row -> byKey.putIfAbsent(kept.texts(row, columns), row));
        matching.rows.put(columns, byKey);
      }
      return matching;
    }

    /** That row as the county has it; without cells where it is new. */
    List<String> of(List<String> row) {
      return alternatives.stream()
          .filter(columns -> !list.texts(row, columns).stream().allMatch(String::isEmpty))
          .map(columns -> rows.get(columns).get(list.texts(row, columns)))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(List.of());
    }
  }
}
