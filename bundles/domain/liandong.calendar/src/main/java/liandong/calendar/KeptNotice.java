package liandong.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * A notice in the store.
 *
 * @param by the operator's account
 * @param at when it was added
 */
public record KeptNotice(HolidayNotice notice, String by, Instant at) {
  public KeptNotice {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(at, "at");
    if (by.isBlank() || by.length() > 40) {
      throw new IllegalArgumentException("not an account: '" + by + "'");
    }
  }
}
