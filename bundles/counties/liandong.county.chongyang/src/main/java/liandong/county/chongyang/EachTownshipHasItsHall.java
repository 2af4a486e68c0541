package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.county.site.WorksKind;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 崇阳 2018, 第一步：全县12个乡镇,除天城镇不建之外,桂花泉镇、高枧乡两个便民服务大厅标准化升级建设已经完成: every township but Tiancheng builds.
 */
final class EachTownshipHasItsHall implements SiteRule {
  private static final String DOES_NOT_BUILD = "天城镇";

  private static final Source SOURCE = Article.clause("第一步", "halls");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.TOWN)) {
      return List.of();
    }
    Optional<WorksKind> works = site.works().kind();
    if (works.isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.WORKS));
    }
    boolean builds = works.get() != WorksKind.NONE;
    boolean exempt = site.point().name().zh().startsWith(DOES_NOT_BUILD);
    return builds == exempt
        ? List.of(
            Deviation.fault(
                site, Article.say(builds ? "halls.builds" : "halls.does-not", site.point().name())))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(of("白霓镇便民服务大厅", WorksKind.NEW)),
        Example.fits(of("天城镇便民服务大厅", WorksKind.NONE)),
        Example.deviates(Weight.FAULT, of("白霓镇便民服务大厅", WorksKind.NONE)),
        Example.deviates(Weight.FAULT, of("天城镇便民服务大厅", WorksKind.NEW)));
  }

  private static Site of(String name, WorksKind works) {
    return Example.named(Level.TOWN, name).with(Works.UNSAID.of(works));
  }
}
