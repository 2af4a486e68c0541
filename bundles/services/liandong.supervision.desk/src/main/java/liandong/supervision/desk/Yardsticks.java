package liandong.supervision.desk;

import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.supervision.Measure;
import liandong.supervision.SupervisionPolicy;
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
  private final CountyGuard guard;

  /** For counties that are trusted not to hang. */
  Yardsticks(Counties counties, CalendarBook calendars) {
    this(counties, calendars, CountyGuard.none());
  }

  Yardsticks(Counties counties, CalendarBook calendars, CountyGuard guard) {
    this.counties = counties;
    this.calendars = calendars;
    this.guard = guard;
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
    Asked<SupervisionPolicy> asked = guard.ask(version.pin(), version::supervision);
    if (asked instanceof Asked.Answered<SupervisionPolicy> answered) {
      return Optional.of(new Measure(answered.answer(), calendars.current(), version.places()));
    }
    if (asked instanceof Asked.Failed<SupervisionPolicy> failed) {
      LOG.error(
          "the rules of supervision of {} failed: {}", version.pin(), failed.why().toString());
    } else if (asked instanceof Asked.Overran<SupervisionPolicy> over) {
      LOG.error("the rules of supervision of {}: {}", version.pin(), over.sentence().en());
    }
    return Optional.empty();
  }
}
