package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.SubmissionRule;
import liandong.county.site.Deviation;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * 苍溪 2018, 二(三)：村(社区)便民服务代办站要在2018年年底前全面接入电子政务外网,安装和使用一体化政务服务办公软件.
 *
 * <p>The notice gives the day by which all stations are connected and none for a single station.
 * The county's choice for a station that has not reported its own: it counts as connected from that
 * last day on, 31 December 2018, and keeps its paper ledger before.
 */
final class VillagesOnPlatform implements SubmissionRule, SiteRule {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 31);

  private static final Source SOURCE = Notice.clause("二(三)", "villages-on-platform");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return objectionTo(application, item, Site.unsaid(at), day);
  }

  /** A first day of its own holds; where none is reported, that of the notice. */
  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, Site at, LocalDate day) {
    LocalDate from = at.liveOn().orElse(FIRST_DAY);
    return at.isAt(Level.VILLAGE) && day.isBefore(from)
        ? Optional.of(Notice.objection("villages-on-platform", SOURCE, at.point().name(), from))
        : Optional.empty();
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.VILLAGE) || day.isBefore(FIRST_DAY)) {
      return List.of();
    }
    if (site.liveOn().isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.LIVE_ON));
    }
    return site.liveOn().get().isAfter(FIRST_DAY)
        ? List.of(
            Deviation.fault(
                site,
                Notice.say(
                    "villages-on-platform.late",
                    site.point().name(),
                    site.liveOn().get(),
                    FIRST_DAY)))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(Example.village().live(FIRST_DAY)),
        Example.deviates(Weight.FAULT, Example.village().live(FIRST_DAY.plusDays(1))));
  }
}
