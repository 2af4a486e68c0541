package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one time zone of the law. */
public final class LegalTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private LegalTime() {}

  /** Day and minute in China at that moment. */
  public static LocalDateTime minuteOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** The day in China at that moment. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }
}
