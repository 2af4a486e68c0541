package liandong.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import liandong.cases.LegalTime;

/** A clock that stands until the test moves it. */
public final class MovableClock extends Clock {
  private Instant now;

  public MovableClock(Instant now) {
    this.now = now;
  }

  /** A clock that stands at ten o'clock in China on that day. */
  public static MovableClock on(String day) {
    return new MovableClock(tenOn(day));
  }

  /** Moves to ten o'clock on that day. */
  public void to(String day) {
    now = tenOn(day);
  }

  public void forward(Duration time) {
    now = now.plus(time);
  }

  private static Instant tenOn(String day) {
    return LocalDate.parse(day).atTime(10, 0).atZone(LegalTime.ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
