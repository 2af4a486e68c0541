package liandong.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * One day of a clock receipt.
 *
 * @param kind empty for the day of the event, which a limit in days never counts
 * @param counted the how-manieth day of the limit this is; for a limit in hours, the minutes that
 *     had run by the end of the day; 0 where it does not count
 * @param minutes what a limit in hours counts of this day; 0 for one in days
 * @param code the reason for machines
 * @param provisional whether no notice is known for this day, so that a later one may change it
 * @param source the notice or article behind the reason, where there is one
 * @param reason why it counts or not, in words
 */
public record DayLine(
    LocalDate date,
    Optional<DayKind> kind,
    int counted,
    int minutes,
    DayReason code,
    boolean provisional,
    Optional<Source> source,
    Bilingual reason) {
  public DayLine {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
    if (counted < 0 || minutes < 0 || minutes > counted) {
      throw new IllegalArgumentException(
          "a day cannot count " + minutes + " minutes of " + counted + " in all");
    }
  }

  public boolean counts() {
    return counted > 0;
  }
}
