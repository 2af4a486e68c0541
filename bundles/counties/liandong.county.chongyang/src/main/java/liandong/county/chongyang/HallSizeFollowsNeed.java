package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.county.CountyData;
import liandong.county.OrganisationRule;
import liandong.county.site.Deviation;
import liandong.county.site.Served;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 崇阳 2018, 第二步：乡镇便民服务大厅辖区按核定进驻部门数、工作人员数和服务人口数量确定建设规模.
 *
 * <p>The article gives no formula. What it does say can be held against two halls at a time: one
 * that has as many departments, staff and people as another, and more of one of them, is not the
 * smaller one. It is shown and not forbidden.
 */
final class HallSizeFollowsNeed implements OrganisationRule {
  private static final Source SOURCE = Article.clause("第二步", "size");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(CountyData county, LocalDate day) {
    List<Site> halls =
        county.sites().said().stream()
            .filter(site -> site.isAt(Level.TOWN) && site.premises().area().isPresent())
            .toList();
    List<Deviation> found = new ArrayList<>();
    for (Site each : halls) {
      Optional<SiteFact> unsaid = unsaid(each.served());
      if (unsaid.isPresent()) {
        found.add(Deviation.unsaid(each, unsaid.get()));
      } else {
        smallerThanOneThatNeedsLess(each, halls).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<SiteFact> unsaid(Served served) {
    if (served.departments().isEmpty()) {
      return Optional.of(SiteFact.DEPARTMENTS);
    }
    if (served.staff().isEmpty()) {
      return Optional.of(SiteFact.STAFF);
    }
    return served.population().isEmpty() ? Optional.of(SiteFact.POPULATION) : Optional.empty();
  }

  private static Optional<Deviation> smallerThanOneThatNeedsLess(Site hall, List<Site> halls) {
    return halls.stream()
        .filter(other -> unsaid(other.served()).isEmpty())
        .filter(other -> needsMore(hall.served(), other.served()))
        .filter(other -> area(hall) < area(other))
        .findFirst()
        .map(
            other ->
                Deviation.warning(
                    hall,
                    Article.say(
                        "size",
                        hall.point().name(),
                        area(hall),
                        other.point().name(),
                        area(other))));
  }

  private static int area(Site hall) {
    return hall.premises().area().orElseThrow();
  }

  private static boolean needsMore(Served one, Served other) {
    int departments = one.departments().get() - other.departments().get();
    int staff = one.staff().get() - other.staff().get();
    int people = one.population().get() - other.population().get();
    return departments >= 0
        && staff >= 0
        && people >= 0
        && (departments > 0 || staff > 0 || people > 0);
  }
}
