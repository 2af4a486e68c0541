package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Premises;
import liandong.county.site.Served;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 苍溪 2018, 二(一)：一类乡镇(人口3万人以上)120平方米、二类乡镇(人口1.5万—3万人)100平方米、三类乡镇(1.5万人以下)80平方米.
 *
 * <p>By these words 30,000 people are in class 1 and in class 2, 15,000 in class 2 and in class 3.
 * The county's choice, until it says otherwise: 以上 and 以下 include the number itself (民法典 art.
 * 1259), and the dash between two numbers says nothing of its ends; so 30,000 are class 1 and
 * 15,000 class 3.
 */
final class HallAreaByClass implements SiteRule {
  private static final int FIRST_CLASS = 30_000;
  private static final int THIRD_CLASS = 15_000;

  private static final Source SOURCE = Notice.clause("二(一)", "hall-area");

  @Override
  public Source source() {
    return SOURCE;
  }

  /** In m², for so many people. */
  static int required(int people) {
    if (people >= FIRST_CLASS) {
      return 120;
    }
    return people > THIRD_CLASS ? 100 : 80;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.TOWN)) {
      return List.of();
    }
    Optional<Integer> people = site.served().population();
    Optional<Integer> area = site.premises().area();
    if (people.isEmpty() || area.isEmpty()) {
      return List.of(Deviation.unsaid(site, area.isEmpty() ? SiteFact.AREA : SiteFact.POPULATION));
    }
    int required = required(people.get());
    return area.get() < required
        ? List.of(
            Deviation.fault(
                site,
                Notice.say("hall-area", site.point().name(), area.get(), people.get(), required)))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(hall(30_000, 120)),
        Example.deviates(Weight.FAULT, hall(30_000, 119)),
        Example.fits(hall(29_999, 100)),
        Example.deviates(Weight.FAULT, hall(15_001, 99)),
        Example.fits(hall(15_000, 80)),
        Example.deviates(Weight.FAULT, hall(15_000, 79)));
  }

  private static Site hall(int people, int area) {
    return Example.town().with(Served.people(people)).with(Premises.UNSAID.withArea(area));
  }
}
