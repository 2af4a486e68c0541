package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of a limit.
 *
 * @param from the day of the event; in days itself not counted
 * @param date the last day on which the office is in time
 * @param provisional whether the date lies past the last published notice (or before the first one
 *     known), so that a later notice may move it
 * @param time the minute of that day at which a limit in hours ends; empty for one in days, which
 *     ends with the day
 */
public record DueDate(
    LocalDate from, Limit limit, LocalDate date, boolean provisional, Optional<LocalTime> time) {
  public DueDate {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    if (date.isBefore(from)) {
      throw new IllegalArgumentException(
          "a limit from " + from + " cannot end before it, on " + date);
    }
  }

  /** The end of a limit in days. */
  public DueDate(LocalDate from, Limit limit, LocalDate date, boolean provisional) {
    this(from, limit, date, provisional, Optional.empty());
  }
}
