package liandong.itest.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;

/** Asks for the time in every way that is not allowed: eight times. */
public final class AsksTheSystem {
  private final Clock clock;

  /** Allowed to the case desk, and to nobody else. */
  @Activate
  public AsksTheSystem() {
    this.clock = Clock.systemUTC();
  }

  Instant now() {
    return Instant.now();
  }

  LocalDate today() {
    return LocalDate.now(clock.getZone());
  }

  Supplier<Instant> later() {
    return Instant::now;
  }

  Supplier<Instant> muchLater() {
    return () -> Clock.systemDefaultZone().instant();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }

  Instant quarter() {
    return Clock.tickSeconds(clock.getZone()).instant();
  }

  /** This is how it should be. */
  LocalDate told() {
    return LocalDate.now(clock);
  }
}
