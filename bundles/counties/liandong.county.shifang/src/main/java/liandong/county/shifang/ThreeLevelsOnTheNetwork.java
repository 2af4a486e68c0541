package liandong.county.shifang;

import java.time.LocalDate;
import java.util.List;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 什邡方案 二、政务服务标准化 3：逐步建立市、镇、村三级网络信息平台,三级网络信息平台互联互通2010年完成.
 *
 * <p>So each town and each village is on the platform by the last day of 2010.
 */
final class ThreeLevelsOnTheNetwork implements SiteRule {
  static final LocalDate LAST_DAY = LocalDate.of(2010, 12, 31);

  private static final Source SOURCE = Plan.clause("二、政务服务标准化 3", "three-levels");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    boolean below = site.isAt(Level.TOWN) || site.isAt(Level.VILLAGE);
    if (!below || !day.isAfter(LAST_DAY)) {
      return List.of();
    }
    if (site.liveOn().isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.LIVE_ON));
    }
    return site.liveOn().get().isAfter(LAST_DAY)
        ? List.of(
            Deviation.fault(
                site, Plan.say("three-levels", site.point().name(), site.liveOn().get(), LAST_DAY)))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    LocalDate late = LAST_DAY.plusDays(1);
    return List.of(
        Example.fits(Example.town().live(LAST_DAY)),
        Example.deviates(Weight.FAULT, Example.town().live(late)),
        Example.fits(Example.village().live(LAST_DAY)),
        Example.deviates(Weight.FAULT, Example.village().live(late)));
  }
}
