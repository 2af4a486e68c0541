package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Oversight;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 崇阳 2018, 第二步：按照“七统一”的标准要求: 统一机构设置、名称标识、建设规模标准和资金投入、业务办理、配套基本设施、服务规范、考核监督.
 *
 * <p>七统一 stands twice in the article; this is the organisational one, a checklist for each hall and
 * room. The other one, seven fields of each item, is a check of the tables.
 */
final class SevenUnities implements SiteRule {
  static final List<String> ALL =
      List.of("机构设置", "名称标识", "建设规模和资金", "业务办理", "基本设施", "服务规范", "考核监督");

  private static final Source SOURCE = Article.clause("第二步", "unities");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (site.isAt(Level.COUNTY)) {
      return List.of();
    }
    if (site.oversight().checklist().isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.CHECKLIST));
    }
    Set<String> missing = new LinkedHashSet<>(ALL);
    missing.removeAll(site.oversight().checklist().get());
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Deviation.fault(
                site, Article.say("unities", site.point().name(), String.join("、", missing))));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(checked(ALL)),
        Example.deviates(Weight.FAULT, checked(ALL.subList(0, 6))),
        Example.deviates(Weight.WARNING, Example.town()));
  }

  private static Site checked(List<String> fulfilled) {
    return Example.town().with(Oversight.UNSAID.checked(Set.copyOf(fulfilled)));
  }
}
