package liandong.county.jiyuan;

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
 * 济源 2016, 三(一)：实行联系服务、坐班服务、代办服务制度的三项“服务制度”: so a village's centre says when somebody sits there.
 */
final class SittingHoursShown implements SiteRule {
  private static final Source SOURCE = Report.clause("三(一)", "sitting");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    return site.isAt(Level.VILLAGE) && site.sittingHours().isBlank()
        ? List.of(Deviation.unsaid(site, SiteFact.SITTING_HOURS))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(Example.village().sitting("工作日 08:30-11:30")),
        Example.deviates(Weight.WARNING, Example.village()));
  }
}
