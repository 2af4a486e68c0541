package liandong.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * What a day is for every office, and why.
 *
 * @param occasion for which a notice names it; empty where none does
 * @param source the notice that names it; empty where none does
 * @param provisional whether no notice is known for its year, so that a later one may change it
 */
public record CalendarDay(
    LocalDate date,
    DayKind kind,
    Optional<Bilingual> occasion,
    Optional<Source> source,
    boolean provisional) {
  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(source, "source");
  }
}
