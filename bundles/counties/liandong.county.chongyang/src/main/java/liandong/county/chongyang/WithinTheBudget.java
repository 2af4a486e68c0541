package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Grade;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.county.site.WorksKind;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 崇阳 2018, 第二步：每个新建的乡镇便民服务大厅计划投入资金250万元; 新建示范型按每个均价180万元规划,标准型120万元,经济型80万元; 改扩建按30万元至50万元标准规划.
 *
 * <p>These are plans and averages (计划、均价), so what lies outside is shown and not forbidden: a new
 * building that costs more than planned, a refit that costs less or more than its two sums.
 */
final class WithinTheBudget implements SiteRule {
  private static final int HALL = 2_500_000;
  private static final int LEAST_REFIT = 300_000;
  private static final int MOST_REFIT = 500_000;

  private static final Source SOURCE = Article.clause("第二步", "budget");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    Optional<WorksKind> kind = site.works().kind().filter(each -> each != WorksKind.NONE);
    if (kind.isEmpty()) {
      return List.of();
    }
    Optional<Integer> most = most(site, kind.get());
    Optional<Integer> cost = site.works().cost();
    if (cost.isEmpty() || most.isEmpty()) {
      return List.of(Deviation.unsaid(site, cost.isEmpty() ? SiteFact.COST : SiteFact.GRADE));
    }
    int least = kind.get() == WorksKind.REFIT ? LEAST_REFIT : 0;
    return cost.get() < least || cost.get() > most.get()
        ? List.of(
            Deviation.warning(
                site, Article.say("budget", site.point().name(), cost.get(), least, most.get())))
        : List.of();
  }

  /** Empty for a new room whose grade nobody has said. */
  private static Optional<Integer> most(Site site, WorksKind kind) {
    if (kind == WorksKind.REFIT) {
      return Optional.of(MOST_REFIT);
    }
    return site.isAt(Level.TOWN)
        ? Optional.of(HALL)
        : site.works().grade().map(WithinTheBudget::room);
  }

  private static int room(Grade grade) {
    return switch (grade) {
      case MODEL -> 1_800_000;
      case STANDARD -> 1_200_000;
      case ECONOMY -> 800_000;
    };
  }

  @Override
  public List<Example> examples() {
    Works built = Works.UNSAID.of(WorksKind.NEW);
    Works refit = Works.UNSAID.of(WorksKind.REFIT);
    return List.of(
        Example.fits(Example.town().with(built.costing(HALL))),
        Example.deviates(Weight.WARNING, Example.town().with(built.costing(HALL + 1))),
        Example.fits(Example.village().with(built.graded(Grade.MODEL).costing(1_800_000))),
        Example.deviates(
            Weight.WARNING,
            Example.village().with(built.graded(Grade.STANDARD).costing(1_200_001))),
        Example.deviates(
            Weight.WARNING, Example.village().with(built.graded(Grade.ECONOMY).costing(800_001))),
        Example.fits(Example.village().with(refit.costing(LEAST_REFIT))),
        Example.fits(Example.village().with(refit.costing(MOST_REFIT))),
        Example.deviates(Weight.WARNING, Example.village().with(refit.costing(LEAST_REFIT - 1))),
        Example.deviates(Weight.WARNING, Example.village().with(refit.costing(MOST_REFIT + 1))));
  }
}
