package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that moved a clock.
 *
 * <p>A limit in days asks only for the day. On a limit in hours the minute rules; an event without
 * one is taken as of the end of its day.
 */
public sealed interface ClockEvent {
  /** The day on which it happened. */
  LocalDate on();

  /** On what ground. */
  Ground ground();

  /** The minute at which it happened, of which only limits in hours take notice. */
  Optional<LocalTime> at();

  /**
   * The clock stands still and goes on later where it stood (中止): a special procedure, or another
   * legal ground.
   *
   * @param toldOn the day on which the applicant was told in writing how long it takes; without it
   *     the time is not excluded (行政许可法 art. 45), and while it is later than {@code on} that day
   *     itself still counts
   */
  record Suspended(LocalDate on, Ground ground, Optional<LocalDate> toldOn, Optional<LocalTime> at)
      implements ClockEvent {
    public Suspended {
      whole(on, ground);
      Objects.requireNonNull(toldOn, "toldOn");
      at = minute(at);
    }

    /** On a clock in days. */
    public Suspended(LocalDate on, Ground ground, Optional<LocalDate> toldOn) {
      this(on, ground, toldOn, Optional.empty());
    }
  }

  /** The clock goes on; in days, this day itself is still excluded. */
  record Resumed(LocalDate on, Ground ground, Optional<LocalTime> at) implements ClockEvent {
    public Resumed {
      whole(on, ground);
      at = minute(at);
    }

    /** On a clock in days. */
    public Resumed(LocalDate on, Ground ground) {
      this(on, ground, Optional.empty());
    }
  }

  /**
   * What has run is lost and the whole limit begins anew (中断); in days, this day itself is not
   * counted.
   */
  record Interrupted(LocalDate on, Ground ground, Optional<LocalTime> at) implements ClockEvent {
    public Interrupted {
      whole(on, ground);
      at = minute(at);
    }

    /** On a clock in days. */
    public Interrupted(LocalDate on, Ground ground) {
      this(on, ground, Optional.empty());
    }
  }

  /**
   * The limit is longer by some of its own unit.
   *
   * @param days days, or hours where the limit is in hours; 1 or more
   */
  record Extended(LocalDate on, Ground ground, int days, Optional<LocalTime> at)
      implements ClockEvent {
    public Extended {
      whole(on, ground);
      at = minute(at);
      if (days < 1) {
        throw new IllegalArgumentException("an extension by " + days + " days");
      }
    }

    /** On a clock in days. */
    public Extended(LocalDate on, Ground ground, int days) {
      this(on, ground, days, Optional.empty());
    }
  }

  private static void whole(LocalDate on, Ground ground) {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(ground, "ground");
  }

  private static Optional<LocalTime> minute(Optional<LocalTime> at) {
    return at.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
  }
}
