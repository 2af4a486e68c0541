package liandong.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How values stand in columns. */
final class Rows {
  /** In a column that is never empty, the day on which nothing is due. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private Rows() {}

  static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  static Instant moment(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }
}
