package liandong.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liandong.places.PlaceId;

/**
 * What an agent did for people in a year.
 *
 * <p>济源 2016, 三(二)：评选“十佳便民服务中心”和“十佳代办员”. By what the ten are chosen it does not say; here it is how
 * many cases they took into their ledger in that year that came to their end with a result.
 *
 * @param village where the agent works
 * @param agent by staff id
 */
public record AgentYear(PlaceId village, String agent, long cases) {
  private static final Comparator<AgentYear> BEST_FIRST =
      Comparator.comparingLong(AgentYear::cases)
          .reversed()
          .thenComparing(AgentYear::village)
          .thenComparing(AgentYear::agent);

  /** Who has any, the best first. */
  public static List<AgentYear> of(int year, Map<PlaceId, List<CasePage.Line>> ledgers) {
    return ledgers.entrySet().stream()
        .map(each -> ofOne(year, each.getKey(), each.getValue()))
        .flatMap(Collection::stream)
        .sorted(BEST_FIRST)
        .toList();
  }

  private static List<AgentYear> ofOne(int year, PlaceId village, List<CasePage.Line> ledger) {
    Map<String, Long> cases = new HashMap<>();
    ledger.stream()
        .filter(each -> each.state() == CaseState.DELIVERED || each.state() == CaseState.ARCHIVED)
        .filter(each -> LegalTime.dayOf(each.openedAt()).getYear() == year)
        .flatMap(each -> each.agent().stream())
        .forEach(agent -> cases.merge(agent, 1L, Long::sum));
    return cases.entrySet().stream()
        .map(each -> new AgentYear(village, each.getKey(), each.getValue()))
        .toList();
  }
}
