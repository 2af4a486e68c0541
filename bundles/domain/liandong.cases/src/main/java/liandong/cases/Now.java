package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

  /** The day in China. */
  public LocalDate day() {
    return LegalTime.dayOf(at);
  }
}
