package liandong.calendar;

import java.time.LocalDate;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * One day of a clock receipt.
 *
 * @param kind empty for the day of the event, which is never counted
 * @param counted the how-manieth day of the limit this is, 0 where it does not count
 * @param reason why it counts or not, with the notice or article behind it
 */
public record DayLine(LocalDate date, Optional<DayKind> kind, int counted, Bilingual reason) {
  public boolean counts() {
    return counted > 0;
  }
}
