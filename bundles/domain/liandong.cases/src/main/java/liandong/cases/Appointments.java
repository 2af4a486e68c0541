package liandong.cases;

import java.time.LocalTime;
import java.util.Optional;
import liandong.calendar.OfficeHours;
import liandong.evidence.Source;

/**
 * When people may come to a place on such a day by appointment, as a clause of the county has it.
 *
 * @param hours empty where the clause offers nothing there on such a day
 * @param source that clause
 */
public record Appointments(Optional<OfficeHours> hours, Source source) {
  boolean include(LocalTime time) {
    return hours.stream()
        .flatMap(each -> each.spans().stream())
        .anyMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.to()));
  }
}
