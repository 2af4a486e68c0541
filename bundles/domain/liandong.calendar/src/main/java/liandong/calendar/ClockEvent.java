package liandong.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Something that moved a clock. */
public sealed interface ClockEvent {
  /** The day on which it happened. */
  LocalDate on();

  /** On what ground. */
  Ground ground();

  /**
   * The clock stands still and goes on later where it stood (中止): a special procedure, or another
   * legal ground.
   *
   * @param toldOn the day on which the applicant was told in writing how long it takes; without it
   *     the days are not excluded (行政许可法 art. 45)
   */
  record Suspended(LocalDate on, Ground ground, Optional<LocalDate> toldOn) implements ClockEvent {}

  /** The clock goes on; this day itself is still excluded. */
  record Resumed(LocalDate on, Ground ground) implements ClockEvent {}

  /** What has run is lost and the whole limit begins anew (中断); this day itself is not counted. */
  record Interrupted(LocalDate on, Ground ground) implements ClockEvent {}

  /**
   * The limit is longer by some days of its own unit.
   *
   * @param days 1 or more
   */
  record Extended(LocalDate on, Ground ground, int days) implements ClockEvent {
    public Extended {
      if (days < 1) {
        throw new IllegalArgumentException("an extension by " + days + " days");
      }
    }
  }
}
