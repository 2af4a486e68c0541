package liandong.supervision.desk;

import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.cases.RulePin;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.supervision.Measure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds by what something is measured. Where the county is away, or its clauses fail, there is no
 * measure: nobody gets a card by another county's rules, or by none.
 */
final class Yardsticks {
  private static final Logger LOG = LoggerFactory.getLogger(Yardsticks.class);

  private final Counties counties;
  private final CalendarBook calendars;

  Yardsticks(Counties counties, CalendarBook calendars) {
    this.counties = counties;
    this.calendars = calendars;
  }

  /** For a case: the version to which it is pinned. */
  Optional<Measure> pinned(RulePin pin) {
    return counties.pinned(pin).flatMap(this::measure);
  }

  /** Whether any version of that county is present, so that it is worth reading its cases. */
  boolean knows(CountyId county) {
    return counties.present().stream().anyMatch(each -> each.pin().county().equals(county));
  }

  /** For what is about no case: the version in force. */
  Optional<Measure> active(CountyId county) {
    return counties.active(county).flatMap(this::measure);
  }

  /** The most working days that any county present looks ahead. */
  int longestReminder() {
    return counties.present().stream()
        .map(this::measure)
        .flatMap(Optional::stream)
        .mapToInt(each -> each.policy().remindAt())
        .max()
        .orElse(1);
  }

  CalendarBook calendars() {
    return calendars;
  }

  private Optional<Measure> measure(CountyVersion version) {
    try {
      return Optional.of(new Measure(version.supervision(), calendars.current(), version.places()));
    } catch (RuntimeException | LinkageError rule) {
      LOG.error("the rules of supervision of {} failed: {}", version.pin(), rule.toString());
      return Optional.empty();
    }
  }
}
