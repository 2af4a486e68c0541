package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;

/**
 * When a decision is taken, and the working calendar that is in force at that moment.
 *
 * @param at to the millisecond, which is what every store keeps
 */
public record Now(Instant at, WorkingCalendar calendar) {
  public Now {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(calendar, "calendar");
  }

  /** Day and minute in China. */
  LocalDateTime minute() {
    return LegalTime.minuteOf(at);
  }

  /** The time of day, for a clock in hours. */
  Optional<LocalTime> time() {
    return Optional.of(minute().toLocalTime());
  }

  /** The day in China. */
  public LocalDate day() {
    return LegalTime.dayOf(at);
  }
}
