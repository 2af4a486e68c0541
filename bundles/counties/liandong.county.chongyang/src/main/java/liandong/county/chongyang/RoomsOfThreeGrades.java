package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.List;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Grade;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.evidence.Source;
import liandong.places.Level;

/** 崇阳 2018, 第一步：全县187个行政村和17个社区的便民服务室…按照示范型、标准型、经济型三个标准进行提档升级: each room is of one of the three. */
final class RoomsOfThreeGrades implements SiteRule {
  private static final Source SOURCE = Article.clause("第一步", "grades");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    return site.isAt(Level.VILLAGE) && site.works().grade().isEmpty()
        ? List.of(Deviation.fault(site, Article.say("grades", site.point().name())))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(Example.village().with(Works.UNSAID.graded(Grade.ECONOMY))),
        Example.fits(Example.town()),
        Example.deviates(Weight.FAULT, Example.village()));
  }
}
