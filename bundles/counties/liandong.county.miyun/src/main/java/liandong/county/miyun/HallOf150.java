package liandong.county.miyun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Oversight;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 密云 2013, 四(一)2：镇(街)便民服务中心大厅面积原则上不低于150平方米. As a rule (原则上), so a smaller hall is reminded and
 * asked for its reason; with a reason it is an exception that is shown and no more.
 */
final class HallOf150 implements SiteRule {
  private static final int LEAST = 150;

  private static final Source SOURCE = Plan.clause("四(一)2", "hall");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.TOWN)) {
      return List.of();
    }
    Optional<Integer> area = site.premises().area();
    if (area.isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.AREA));
    }
    if (area.get() >= LEAST) {
      return List.of();
    }
    String reason = site.oversight().reason();
    return List.of(
        reason.isBlank()
            ? Deviation.warning(
                site, Plan.say("hall.without-reason", site.point().name(), area.get()))
            : Deviation.advice(
                site, Plan.say("hall.with-reason", site.point().name(), area.get(), reason)));
  }

  @Override
  public List<Example> examples() {
    Site small = Example.town().with(Premises.UNSAID.withArea(LEAST - 1));
    return List.of(
        Example.fits(Example.town().with(Premises.UNSAID.withArea(LEAST))),
        Example.deviates(Weight.WARNING, small),
        Example.deviates(Weight.ADVICE, small.with(Oversight.UNSAID.because("原有建筑"))));
  }
}
