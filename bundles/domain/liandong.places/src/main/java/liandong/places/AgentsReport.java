package liandong.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes papers for the people of each village, and how often that changed.
 *
 * <p>苍溪 2018, 三(二)：各村（社区）要明确一名代办员，并保持人员相对稳定.
 */
public final class AgentsReport {
  private AgentsReport() {}

  /**
   * One village.
   *
   * @param point that serves it; empty where none does
   * @param agents who is there on the day, by staff id
   * @param changes on how many days of the period other people were there than on the day before
   */
  public record Line(
      Division village, Optional<ServicePoint> point, Set<String> agents, int changes) {
    public Line {
      agents = Set.copyOf(agents);
    }
  }

  /** All villages that hold on {@code day}; changes are counted since {@code from}. */
  public static List<Line> of(Places places, LocalDate from, LocalDate day) {
    return places.divisions().stream()
        .filter(each -> each.level() == Level.VILLAGE && each.holdsOn(day))
        .map(each -> line(each, places, from, day))
        .toList();
  }

  private static Line line(Division village, Places places, LocalDate from, LocalDate day) {
    Optional<ServicePoint> point = places.serving(village.code(), day);
    Roster roster = places.roster();
    return new Line(
        village,
        point,
        point.map(each -> roster.people(each.id(), day)).orElse(Set.of()),
        point.map(each -> roster.changes(each.id(), from, day)).orElse(0));
  }
}
