package liandong.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What became of divisions: mergers, splits, new codes, also several in a row.
 *
 * <p>Each successor holds on the day after the last day of the one before; so the days grow along a
 * chain, and no chain comes back to itself.
 */
final class DivisionHistory {
  private final Map<DivisionCode, Division> divisions;
  private final Map<DivisionCode, List<DivisionCode>> predecessors = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException when a successor is unknown, of another level, or does not
   *     follow on the day after
   */
  DivisionHistory(Map<DivisionCode, Division> divisions) {
    this.divisions = divisions;
    for (Division each : divisions.values()) {
      each.successors().forEach(next -> follows(each, next));
    }
  }

  private void follows(Division one, DivisionCode next) {
    Division after = divisions.get(next);
    if (after == null || after.level() != one.level()) {
      throw new IllegalArgumentException(
          "division " + one.code() + ": no " + one.level() + " with the code " + next);
    }
    if (!after.holdsOn(one.validity().to().orElseThrow().plusDays(1))) {
      throw new IllegalArgumentException(
          "division " + one.code() + " ends, and " + next + " does not hold on the day after");
    }
    predecessors.computeIfAbsent(next, key -> new ArrayList<>()).add(one.code());
  }

  /** The divisions that follow {@code code} directly. */
  List<DivisionCode> successorsOf(DivisionCode code) {
    return divisions.containsKey(code) ? divisions.get(code).successors() : List.of();
  }

  /** The divisions that it came from directly. */
  List<DivisionCode> predecessorsOf(DivisionCode code) {
    return predecessors.getOrDefault(code, List.of());
  }

  /**
   * The divisions that have the area of {@code code} on that day: itself while it holds, those that
   * it has become later on, those that it came from before. In the order of their codes.
   */
  List<Division> on(DivisionCode code, LocalDate day) {
    Division division = divisions.get(code);
    if (division == null) {
      return List.of();
    }
    Set<DivisionCode> found = new TreeSet<>();
    boolean over = division.validity().endedBefore(day);
    walk(code, day, over ? this::successorsOf : this::predecessorsOf, found, new HashSet<>());
    return found.stream().map(divisions::get).toList();
  }

  private void walk(
      DivisionCode at,
      LocalDate day,
      Function<DivisionCode, Collection<DivisionCode>> next,
      Set<DivisionCode> found,
      Set<DivisionCode> seen) {
    if (!seen.add(at)) {
      return;
    }
    if (divisions.get(at).holdsOn(day)) {
      found.add(at);
    } else {
      next.apply(at).forEach(each -> walk(each, day, next, found, seen));
    }
  }
}
