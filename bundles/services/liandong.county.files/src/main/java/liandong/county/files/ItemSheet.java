package liandong.county.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liandong.calendar.LimitUnit;
import liandong.catalogue.ExerciseLevel;
import liandong.evidence.Bilingual;

/**
 * The list of items as staff keep it: what it writes in its own way, leaves out because another
 * column says it, or keeps in one cell. The tables stay as they were written; this is how they are
 * understood.
 */
final class ItemSheet {
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:[|、，,/+\\s]+[0-9]+)*");
  private static final Pattern VISITS = Pattern.compile("(?:最多)?([0-9]{1,2})次?");
  private static final Map<ExerciseLevel, String> LEVELS =
      Map.of(ExerciseLevel.COUNTY, "county", ExerciseLevel.TOWN, "town");

  private final Table items;
  private final Map<String, String> domains;

  private ItemSheet(Table items, Table domains) {
    this.items = items;
    this.domains =
        domains.rows().stream()
            .filter(row -> !row.text("name_zh").isEmpty())
            .collect(
                Collectors.toMap(
                    row -> row.text("name_zh"), row -> row.text("id"), (one, other) -> one));
  }

  static void understand(Map<TableShape, Table> tables) {
    Table items = tables.get(TableShape.ITEMS);
    ItemSheet sheet = new ItemSheet(items, tables.get(TableShape.DOMAINS));
    items.rows().forEach(sheet::understand);
    for (CellList list : CellList.values()) {
      sheet.unfold(list, tables.get(list.table()));
    }
  }

  private void understand(Row row) {
    row.says("domain", domains.getOrDefault(row.text("domain"), row.text("domain")));
    limits(row);
    steps(row);
    levels(row);
    visits(row);
    if (row.text("result_kind").isEmpty()) {
      row.says("result_kind", "other");
    }
    if (row.text("special_procedures").equals("无")) {
      row.says("special_procedures", "");
    }
  }

  /**
   * The unit may stand in its own column, in the cells, or in the header; else it is that of law.
   */
  private void limits(Row row) {
    String unit = row.text("limit_unit");
    for (String column : List.of("statutory_limit", "promised_limit")) {
      Optional<LimitText> limit = LimitText.read(row.text(column));
      limit.ifPresent(each -> row.says(column, each.amount()));
      String own = limit.map(LimitText::unit).orElse("");
      if (!own.isEmpty()) {
        unit = unit.isEmpty() ? own : unit;
        String ours = row.ours("limit_unit", unit);
        if (Vocabulary.of(LimitUnit.class)
            .find(ours)
            .filter(each -> !Row.word(each).equals(own))
            .isPresent()) {
          row.fault(column, Flaw.of("two-units", unitNamed(unit), unitNamed(own)));
        }
      }
    }
    row.says("limit_unit", unit.isEmpty() ? "working_days" : unit);
  }

  private static Bilingual unitNamed(String unit) {
    return Vocabulary.of(LimitUnit.class)
        .find(unit)
        .map(each -> new Bilingual(Vocabulary.said(each).zh(), unit))
        .orElseGet(() -> Bilingual.same(unit));
  }

  private static void steps(Row row) {
    String written = Normalizer.normalize(row.text("step_limits"), Normalizer.Form.NFKC);
    if (written.isEmpty() && row.text("promised_limit").equals("0")) {
      written = "0|0";
    }
    if (NUMBERS.matcher(written).matches()) {
      String steps = written.replaceAll("[^0-9]+", "|");
      row.says("step_limits", steps);
      if (row.text("flow").isEmpty()) {
        int count = steps.split("\\|").length;
        row.says("flow", count == 2 ? "two_steps" : count == 4 ? "four_steps" : "");
      }
    }
  }

  /** Who exercises a power decides; who decides receives, where nobody else is said to. */
  private static void levels(Row row) {
    if (row.text("decided_at").isEmpty()) {
      Vocabulary.of(ExerciseLevel.class)
          .find(row.ours("use_level", row.text("use_level")))
          .map(LEVELS::get)
          .ifPresent(level -> row.says("decided_at", level));
    }
    if (row.text("received_at").isEmpty()) {
      row.says("received_at", row.text("decided_at"));
    }
  }

  private static void visits(Row row) {
    Matcher visits =
        VISITS.matcher(Normalizer.normalize(row.text("on_site_visits"), Normalizer.Form.NFKC));
    if (visits.matches()) {
      row.says("on_site_visits", visits.group(1));
    }
  }

  /**
   * Where the cell of an item lists what a table has rows for, the cell says which there are and in
   * which order; a row of the table with the same name says more about it.
   */
  private void unfold(CellList list, Table table) {
    Map<String, List<Row>> details = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    List<Row> listed =
        items.rows().stream().filter(row -> !row.text(list.column()).isEmpty()).toList();
    List<String> ids = listed.stream().map(row -> row.text("id")).toList();
    for (Row row : table.rows()) {
      if (ids.contains(row.text("item"))) {
        details.computeIfAbsent(row.text("item"), key -> new ArrayList<>()).add(row);
      } else {
        rows.add(row);
      }
    }
    for (Row item : listed) {
      List<Row> open = details.getOrDefault(item.text("id"), new ArrayList<>());
      for (Map<String, String> said : list.rows(item.text(list.column()))) {
        Optional<Row> detail =
            open.stream()
                .filter(row -> name(row::text).equals(name(key -> said.getOrDefault(key, ""))))
                .findFirst();
        detail.ifPresent(open::remove);
        rows.add(detail.orElseGet(() -> item.line(list.column(), said)));
      }
    }
    details.values().stream()
        .flatMap(List::stream)
        .forEach(
            row -> row.fault(Flaw.of("not-in-cell", name(row::text), TableShape.ITEMS.named())));
    table.rows(rows);
  }

  private static String name(UnaryOperator<String> text) {
    return CellList.nameOf(text.apply("law_zh"), text.apply("article"), text.apply("name_zh"));
  }
}
