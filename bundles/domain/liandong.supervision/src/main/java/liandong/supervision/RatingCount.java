package liandong.supervision;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.LegalTime;
import liandong.cases.MonthStatistics;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Counts who was served in some months and how it was rated in them: every case that was decided,
 * or ended otherwise, can be rated online, and every rating on site was a service of its own. Who
 * did not rate is counted as that.
 *
 * <p>It reads the figures of the months and the ratings that were given in them, and no case. Who
 * rates in a later month than they were served counts as served and rated there, as far as that
 * month's own cases do not already account for it.
 */
public record RatingCount(Supervision supervision, MonthStatistics statistics) {
  /** Before and after all that is on record. */
  public static final YearMonth FIRST = YearMonth.of(1970, 1);

  public static final YearMonth LAST = YearMonth.of(2199, 12);

  /**
   * @param place only what was done, and who owns the rating, at this place
   * @param to the last month, which may be {@code from}
   */
  public Satisfaction in(CountyId county, Optional<PlaceId> place, YearMonth from, YearMonth to) {
    List<FilePage.Line> ratings =
        supervision
            .opened(
                county,
                FileQuery.statesOf(FileKind.RATING),
                beginning(from),
                beginning(to.plusMonths(1)))
            .stream()
            .filter(line -> place.map(line.owner().place()::equals).orElse(true))
            .toList();
    long onSite = ratings.stream().filter(line -> !isOnline(county, line)).count();
    long served = Math.max(served(county, place, from, to) + onSite, ratings.size());
    return Satisfaction.of(Math.toIntExact(served), ratings);
  }

  private static Instant beginning(YearMonth month) {
    return month.atDay(1).atStartOfDay(LegalTime.ZONE).toInstant();
  }

  private static boolean isOnline(CountyId county, FilePage.Line line) {
    return line.number()
        .filter(number -> new Occasion.Online(number).id(county).equals(line.id()))
        .isPresent();
  }

  private long served(CountyId county, Optional<PlaceId> place, YearMonth from, YearMonth to) {
    MonthStatistics.Report report = statistics.of(county, from, to);
    return place
        .map(only -> report.places().getOrDefault(only, Figures.NONE))
        .orElseGet(report::whole)
        .of(Figure.SERVED);
  }
}
