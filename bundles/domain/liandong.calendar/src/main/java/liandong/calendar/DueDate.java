package liandong.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a limit.
 *
 * @param from the day of the event, itself not counted
 * @param date the last day on which the office is in time
 * @param provisional whether the date lies past the last published notice (or before the first one
 *     known), so that a later notice may move it
 */
public record DueDate(LocalDate from, Limit limit, LocalDate date, boolean provisional) {
  public DueDate {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(date, "date");
    if (date.isBefore(from)) {
      throw new IllegalArgumentException(
          "a limit from " + from + " cannot end before it, on " + date);
    }
  }
}
