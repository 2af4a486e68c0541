package liandong.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Counts who was served and how they rated it: every decided case can be rated online, and every
 * rating on site was a service of its own. A decided case without a rating online is not rated.
 *
 * <p>It reads all decided cases and all ratings; it is for reports, not for every page.
 */
public record RatingCount(Supervision supervision, CaseHandling cases) {
  private static final int PAGE = 1_000;

  /** Decided or closed; what was entered by mistake was no service. */
  private static final Set<CaseState> SERVED =
      Arrays.stream(CaseState.values())
          .filter(state -> !state.isOpen() || isDecided(state))
          .filter(state -> state != CaseState.DELETED)
          .collect(Collectors.toUnmodifiableSet());

  private static boolean isDecided(CaseState state) {
    return state == CaseState.GRANTED || state == CaseState.CERTIFIED || state == CaseState.DENIED;
  }

  /**
   * @param place only what somebody at this place handled
   */
  public Satisfaction in(CountyId county, Optional<PlaceId> place) {
    List<FilePage.Line> ratings = ratings(county, place);
    Set<FileId> online = ratings.stream().map(FilePage.Line::id).collect(Collectors.toSet());
    long silent =
        served(county, place).stream()
            .map(number -> new Occasion.Online(number).id(county))
            .filter(id -> !online.contains(id))
            .count();
    return Satisfaction.of(Math.toIntExact(ratings.size() + silent), ratings);
  }

  private List<FilePage.Line> ratings(CountyId county, Optional<PlaceId> place) {
    FileQuery all = FileQuery.of(county, FileQuery.statesOf(FileKind.RATING)).size(PAGE);
    FileQuery query = place.map(all::at).orElse(all);
    List<FilePage.Line> lines = new ArrayList<>();
    FilePage page = supervision.list(query);
    lines.addAll(page.lines());
    while (page.next().isPresent()) {
      page = supervision.list(query.after(page.next().get()));
      lines.addAll(page.lines());
    }
    return lines;
  }

  private List<CaseNumber> served(CountyId county, Optional<PlaceId> place) {
    List<CaseNumber> numbers = new ArrayList<>();
    Optional<CasePage.Key> from = Optional.empty();
    do {
      CasePage page = cases.list(new CaseQuery(county, SERVED, place, from, PAGE));
      page.lines().forEach(line -> numbers.add(line.number()));
      from = page.next();
    } while (from.isPresent());
    return numbers;
  }
}
