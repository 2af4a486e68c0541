package liandong.county.miyun;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Oversight;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.evidence.Source;

/**
 * 密云 2013, 三(三)：县政府督查室、县社会办、县监察局、县政务服务中心…进行检查验收: whatever is accepted has been signed off by all
 * four.
 */
final class FourSignOffs implements SiteRule {
  static final Set<String> ORGANS = Set.of("县政府督查室", "县社会办", "县监察局", "县政务服务中心");

  private static final Source SOURCE = Plan.clause("三(三)", "sign-offs");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    boolean accepted = site.oversight().acceptedOn().filter(on -> !on.isAfter(day)).isPresent();
    Set<String> missing = new TreeSet<>(ORGANS);
    missing.removeAll(site.oversight().signOffs());
    return accepted && !missing.isEmpty()
        ? List.of(
            Deviation.fault(
                site, Plan.say("sign-offs", site.point().name(), String.join("、", missing))))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    LocalDate day = LocalDate.of(2013, 10, 15);
    Set<String> three = new TreeSet<>(ORGANS);
    three.remove("县监察局");
    return List.of(
        Example.fits(Example.town()),
        Example.fits(Example.town().with(Oversight.UNSAID.accepted(day, ORGANS))),
        Example.deviates(Weight.FAULT, Example.town().with(Oversight.UNSAID.accepted(day, three))));
  }
}
