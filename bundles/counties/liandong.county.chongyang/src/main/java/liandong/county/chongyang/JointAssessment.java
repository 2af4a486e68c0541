package liandong.county.chongyang;

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
 * 崇阳 2018, 第二步：所属行政主管部门和县政务办组织实施统一考核: whatever is assessed has been so by the county's office and
 * by a line department together.
 */
final class JointAssessment implements SiteRule {
  private static final String OFFICE = "县政务办";

  private static final Source SOURCE = Article.clause("第二步", "assessment");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    boolean assessed = site.oversight().acceptedOn().filter(on -> !on.isAfter(day)).isPresent();
    Set<String> by = new TreeSet<>(site.oversight().signOffs());
    return assessed && !(by.contains(OFFICE) && by.size() > 1)
        ? List.of(
            Deviation.fault(
                site, Article.say("assessment", site.point().name(), String.join("、", by))))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(by(Set.of(OFFICE, "县民政局"))),
        Example.fits(Example.town()),
        Example.deviates(Weight.FAULT, by(Set.of(OFFICE))),
        Example.deviates(Weight.FAULT, by(Set.of("县民政局"))));
  }

  private static Site by(Set<String> organs) {
    return Example.town().with(Oversight.UNSAID.accepted(LocalDate.of(2018, 12, 14), organs));
  }
}
