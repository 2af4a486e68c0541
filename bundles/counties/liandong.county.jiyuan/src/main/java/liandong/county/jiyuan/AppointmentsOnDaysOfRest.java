package liandong.county.jiyuan;

import java.util.Optional;
import liandong.calendar.DayKind;
import liandong.calendar.OfficeHours;
import liandong.county.AppointmentRule;
import liandong.county.Example;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.ServicePoint;

/**
 * 济源 2016, 二(二)：推行公休日预约服务: on Saturdays and Sundays people may come by appointment.
 *
 * <p>The report names neither places nor hours. Until the city does, these are ours: the Citizens'
 * Home and the towns' centres, which have windows, in their usual hours. A public holiday is no
 * 公休日, and on a working day the windows are open to all.
 */
final class AppointmentsOnDaysOfRest implements AppointmentRule {
  private static final Source SOURCE = Report.clause("二(二)", "rest-days");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<OfficeHours> hoursAt(ServicePoint at, DayKind day) {
    return day == DayKind.WEEKEND && at.level() != Level.VILLAGE
        ? Optional.of(OfficeHours.USUAL)
        : Optional.empty();
  }

  /** Both sides: a town and a village, a day of rest and each other kind of day. */
  @Override
  public Optional<String> complaint() {
    ServicePoint town = Example.town().point();
    boolean holds =
        hoursAt(town, DayKind.WEEKEND).isPresent()
            && hoursAt(Example.village().point(), DayKind.WEEKEND).isEmpty()
            && hoursAt(town, DayKind.HOLIDAY).isEmpty()
            && hoursAt(town, DayKind.WORKING).isEmpty()
            && hoursAt(town, DayKind.MAKE_UP).isEmpty();
    return holds ? Optional.empty() : Optional.of("its own days and places do not hold");
  }
}
