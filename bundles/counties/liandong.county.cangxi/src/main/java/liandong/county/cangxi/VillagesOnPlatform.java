package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.SubmissionRule;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * 苍溪 2018, 二(三)：村(社区)便民服务代办站要在2018年年底前全面接入电子政务外网,安装和使用一体化政务服务办公软件.
 *
 * <p>The notice gives the day by which all stations are connected and none for a single station.
 * The county's choice, until its villages report days of their own: a station counts as connected
 * from that last day on, 31 December 2018, and keeps its paper ledger before.
 */
final class VillagesOnPlatform implements SubmissionRule {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 31);

  private static final Source SOURCE = Notice.clause("二(三)", "villages-on-platform");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return at.level() == Level.VILLAGE && day.isBefore(FIRST_DAY)
        ? Optional.of(Notice.objection("villages-on-platform", SOURCE, at.name(), FIRST_DAY))
        : Optional.empty();
  }
}
