package liandong.county.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.UnitKind;
import liandong.places.Validity;

/** The divisions with their parents, and with what became of those that are no more. */
final class DivisionTable {

  private final Ids ids;
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Validity> validities = new HashMap<>();
  private final List<Division> divisions = new ArrayList<>();

  private DivisionTable(Ids ids) {
    this.ids = ids;
  }

  static DivisionTable read(Table table) {
    DivisionTable result = new DivisionTable(Ids.of(table, "code"));
    // Parents and successors may stand below.
    for (Row row : table.rows()) {
      row.oneOf("level", Level.class)
          .ifPresent(level -> result.levels.put(row.text("code"), level));
      row.validity().ifPresent(each -> result.validities.put(row.text("code"), each));
      result.rows.put(row.text("code"), row);
    }
    // One name may come back under another code later on, so the first day belongs to it.
    Once names = new Once("once.division-name");
    table.rows().forEach(row -> result.division(row, names));
    return result;
  }

  Ids ids() {
    return ids;
  }

  /** The levels of all divisions whose level can be read. */
  Map<String, Level> levels() {
    return levels;
  }

  /** When the divisions hold, as far as that can be read. */
  Optional<Validity> validityOf(String code) {
    return Optional.ofNullable(validities.get(code));
  }

  List<Division> divisions() {
    return divisions;
  }

  private void division(Row row, Once names) {
    Optional<DivisionCode> code = row.made("code", "division-code", DivisionCode::new);
    Optional<DivisionCode> parent = row.madeIfFilled("parent", "division-code", DivisionCode::new);
    Optional<Validity> validity = validityOf(row.text("code"));
    Optional<String> name = row.filled("name");
    Optional<Level> level = Optional.ofNullable(levels.get(row.text("code")));
    name.ifPresent(each -> names.take(row, each, row.text("parent"), row.text("valid_from")));
    parent.ifPresent(each -> ids.mustHave(row, "parent", each.value()));
    level.ifPresent(each -> parentIsAbove(row, each));
    parent.ifPresent(each -> staysUnderOne(row, each.value()));
    List<DivisionCode> successors = successors(row);
    Optional<UnitKind> kind = row.oneOfIfFilled("kind", UnitKind.class);
    boolean generated = row.yesIfFilled("generated");
    row.whole(
            () ->
                new Division(
                    code.get(),
                    parent,
                    level.get(),
                    name.get(),
                    validity.get(),
                    successors,
                    kind,
                    generated))
        .ifPresent(divisions::add);
  }

  private void parentIsAbove(Row row, Level level) {
    String parent = row.text("parent");
    if (level == Level.COUNTY) {
      if (!parent.isEmpty()) {
        row.fault(Flaw.of("county-parent", parent));
      }
      return;
    }
    Level above = Level.values()[level.ordinal() - 1];
    Level actual = levels.getOrDefault(parent, above);
    if (parent.isEmpty()) {
      row.fault(Flaw.of("no-parent", Vocabulary.said(level), Vocabulary.said(above)));
    } else if (actual != above) {
      row.fault(
          Flaw.of(
              "wrong-parent",
              parent,
              Vocabulary.said(level),
              Vocabulary.said(actual),
              Vocabulary.said(above)));
    }
  }

  /**
   * A division whose parent is merged goes with it; where the parent is split it has to say how.
   */
  private void staysUnderOne(Row row, String parent) {
    Optional<LocalDate> parentEnds = validityOf(parent).flatMap(Validity::to);
    boolean goesOn =
        parentEnds
            .filter(last -> validityOf(row.text("code")).isPresent())
            .filter(last -> !validities.get(row.text("code")).endedBefore(last.plusDays(1)))
            .isPresent();
    if (goesOn && rows.containsKey(parent) && rows.get(parent).parts("successors").size() > 1) {
      row.fault("parent", Flaw.of("parent-split", parent, parentEnds.get()));
    }
  }

  // ---- what became of it ------------------------------------------------------------------

  private List<DivisionCode> successors(Row row) {
    List<String> named = row.parts("successors");
    Optional<LocalDate> last = validityOf(row.text("code")).flatMap(Validity::to);
    if (last.isPresent() && named.isEmpty()) {
      row.fault("successors", Flaw.of("no-successor", row.text("code"), last.get()));
    }
    if (last.isEmpty() && !named.isEmpty() && row.text("valid_to").isEmpty()) {
      row.fault("valid_to", Flaw.of("successor-too-early", row.text("code")));
    }
    if (comesBackToItself(row.text("code"))) {
      row.fault("successors", Flaw.of("successors-circle", row.text("code")));
      return List.of();
    }
    List<DivisionCode> codes = new ArrayList<>();
    for (String each : named) {
      row.value("successors", each, "division-code", DivisionCode::new)
          .ifPresent(
              code -> {
                codes.add(code);
                ids.mustHave(row, "successors", each);
                last.ifPresent(day -> followsOn(row, each, day));
              });
    }
    return codes;
  }

  private void followsOn(Row row, String next, LocalDate last) {
    Level own = levels.get(row.text("code"));
    if (own != null && levels.getOrDefault(next, own) != own) {
      row.fault(
          "successors",
          Flaw.of(
              "successor-level", next, Vocabulary.said(levels.get(next)), Vocabulary.said(own)));
    }
    validityOf(next)
        .filter(each -> !each.holdsOn(last.plusDays(1)))
        .ifPresent(
            each -> row.fault("successors", Flaw.of("successor-gap", next, last.plusDays(1))));
  }

  private boolean comesBackToItself(String code) {
    return reaches(code, code, new HashSet<>());
  }

  private boolean reaches(String from, String wanted, Set<String> seen) {
    Row row = rows.get(from);
    if (row == null || !seen.add(from)) {
      return false;
    }
    List<String> next = row.parts("successors");
    return next.contains(wanted) || next.stream().anyMatch(each -> reaches(each, wanted, seen));
  }
}
