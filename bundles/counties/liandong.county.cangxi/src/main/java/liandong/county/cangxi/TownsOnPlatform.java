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
 * 苍溪 2018, 二(三)：确保今年6月份起能正常使用一体化政务服务平台软件录入办件和按期办结.
 *
 * <p>So a town centre records cases on the platform from 1 June 2018, and on paper before.
 */
final class TownsOnPlatform implements SubmissionRule, SiteRule {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 1);

  private static final Source SOURCE = Notice.clause("二(三)", "towns-on-platform");

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
    return at.isAt(Level.TOWN) && day.isBefore(from)
        ? Optional.of(Notice.objection("towns-on-platform", SOURCE, at.point().name(), from))
        : Optional.empty();
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.TOWN) || day.isBefore(FIRST_DAY)) {
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
                    "towns-on-platform.late", site.point().name(), site.liveOn().get(), FIRST_DAY)))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(Example.town().live(FIRST_DAY)),
        Example.deviates(Weight.FAULT, Example.town().live(FIRST_DAY.plusDays(1))));
  }
}
