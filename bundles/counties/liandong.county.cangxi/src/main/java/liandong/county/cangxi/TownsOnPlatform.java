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
 * 苍溪 2018, 二(三)：确保今年6月份起能正常使用一体化政务服务平台软件录入办件和按期办结.
 *
 * <p>So a town centre records cases on the platform from 1 June 2018, and on paper before.
 */
final class TownsOnPlatform implements SubmissionRule {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 1);

  private static final Source SOURCE = Notice.clause("二(三)", "towns-on-platform");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return at.level() == Level.TOWN && day.isBefore(FIRST_DAY)
        ? Optional.of(Notice.objection("towns-on-platform", SOURCE, at.name(), FIRST_DAY))
        : Optional.empty();
  }
}
