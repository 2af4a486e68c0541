package liandong.county;

import java.util.Optional;
import liandong.calendar.DayKind;
import liandong.calendar.OfficeHours;
import liandong.places.ServicePoint;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause by which people may come at an hour of their own (预约服务). Without one a county offers no
 * appointments. An hour that was given moves no date of a case, whatever day it is on.
 */
@ConsumerType
public interface AppointmentRule extends SelfCheck {
  /** When people may come there on such a day; empty where the clause offers nothing. */
  Optional<OfficeHours> hoursAt(ServicePoint at, DayKind day);
}
