package liandong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;

/**
 * How near service is to people, in figures. 济源 2016: “小事不出村、大事有代办、事事有人管”.
 *
 * <p>What is closed in a village was handed out there, whoever decided it: 村民不出村、便能办成事. A case
 * above the village has an agent where a village's agent took it in. Nobody's is an open case whose
 * place does not serve on that day and has no heir, or whose person is not on the place's roster.
 *
 * @param closed what ended with its result in those months
 * @param closedInVillages of these, at a village's service point
 * @param above open cases that a town or the county holds
 * @param withAgent of these, those that an agent took in
 * @param nobodys open cases that nobody looks after, in the order of the list
 */
public record ThreeAims(
    long closed, long closedInVillages, long above, long withAgent, List<CaseNumber> nobodys) {
  public ThreeAims {
    nobodys = List.copyOf(nobodys);
  }

  /**
   * The figures of these months and of what is open now.
   *
   * @param open all cases that are open, as they stand in the list
   */
  public static ThreeAims of(
      MonthStatistics.Report months, List<CasePage.Line> open, Places places, LocalDate today) {
    List<CasePage.Line> above =
        open.stream().filter(each -> !isVillage(each.holder(), places)).toList();
    return new ThreeAims(
        months.places().values().stream().mapToLong(ThreeAims::withResult).sum(),
        months.places().entrySet().stream()
            .filter(each -> isVillage(each.getKey(), places))
            .map(Map.Entry::getValue)
            .mapToLong(ThreeAims::withResult)
            .sum(),
        above.size(),
        above.stream().filter(each -> each.agent().isPresent()).count(),
        open.stream()
            .filter(each -> isNobodys(each, places, today))
            .map(CasePage.Line::number)
            .toList());
  }

  /** Per cent of what was closed; empty where nothing was. */
  public OptionalInt inVillages() {
    return percent(closedInVillages, closed);
  }

  /** Per cent of what is above the villages; empty where nothing is. */
  public OptionalInt byAgents() {
    return percent(withAgent, above);
  }

  private static OptionalInt percent(long part, long whole) {
    return whole == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(part * 100 / whole));
  }

  private static long withResult(Figures figures) {
    return figures.of(Figure.CLOSED_CERTIFICATE) + figures.of(Figure.CLOSED_FINISHED);
  }

  private static boolean isVillage(PlaceId place, Places places) {
    return places.point(place).filter(each -> each.level() == Level.VILLAGE).isPresent();
  }

  private static boolean isNobodys(CasePage.Line each, Places places, LocalDate today) {
    boolean served =
        places.point(each.holder()).filter(at -> isServed(at, places, today)).isPresent();
    boolean there =
        !places.roster().isKept(each.holder(), today)
            || places.roster().isThere(each.person(), each.holder(), today);
    return !served || !there;
  }

  private static boolean isServed(ServicePoint at, Places places, LocalDate today) {
    return places.isOpen(at, today)
        || places.insteadOf(at, today).stream().anyMatch(heir -> places.goesOnFor(heir, at, today));
  }
}
