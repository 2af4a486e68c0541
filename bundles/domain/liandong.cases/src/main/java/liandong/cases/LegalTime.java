package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the law. */
public final class LegalTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private LegalTime() {}

  /** The day in China at that moment. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }
}
