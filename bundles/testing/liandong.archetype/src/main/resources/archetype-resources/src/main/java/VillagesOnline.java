package ${package};

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.SubmissionRule;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/** The order (invented), clause 3: villages record cases on the platform from 1 March 2026. */
final class VillagesOnline implements SubmissionRule {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

  private static final Source SOURCE = Order.clause("三", "villages-online");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<Objection> objectionTo(
      Application application, ServiceItem item, ServicePoint at, LocalDate day) {
    return at.level() == Level.VILLAGE && day.isBefore(FIRST_DAY)
        ? Optional.of(Order.objection("villages-online", SOURCE, at.name(), FIRST_DAY))
        : Optional.empty();
  }
}
