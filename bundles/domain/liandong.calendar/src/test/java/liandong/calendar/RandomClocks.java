package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clocks with whatever may happen to them, in days and in hours. */
final class RandomClocks {
  private static final Ground GROUND =
      new Ground(new Bilingual("检验", "inspection"), Source.of("某法", "Some Law", "第一条"));

  private RandomClocks() {}

  /**
   * What happens next.
   *
   * @param kind 0 extension, 1 interruption, else suspension or resumption
   * @param minutes after what happened before
   * @param told days after the suspension; negative for never
   * @param dated whether only the day is known
   */
  private record Happening(int kind, int minutes, int told, boolean dated) {}

  static Arbitrary<LegalClock> all() {
    return Arbitraries.oneOf(hours(), days());
  }

  static Arbitrary<LegalClock> hours() {
    return clocks(LimitUnit.HOURS, 24, 3 * 24 * 60);
  }

  static Arbitrary<LegalClock> days() {
    return Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS)
        .flatMap(unit -> clocks(unit, 60, 15 * 24 * 60));
  }

  private static Arbitrary<LegalClock> clocks(LimitUnit unit, int most, int gap) {
    Arbitrary<LocalDateTime> moments =
        Combinators.combine(
                Arbitraries.integers().between(0, 24 * 365),
                Arbitraries.integers().between(0, 24 * 60 - 1))
            .as(
                (day, minute) ->
                    LocalDate.of(2003, 12, 1).plusDays(day).atStartOfDay().plusMinutes(minute));
    Arbitrary<List<Happening>> happenings =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, gap),
                Arbitraries.integers().between(-1, 4),
                Arbitraries.integers().between(0, 4).map(each -> each == 0))
            .as(Happening::new)
            .list()
            .ofMaxSize(6);
    return Combinators.combine(moments, Arbitraries.integers().between(0, most), happenings)
        .as((moment, amount, all) -> clock(moment, new Limit(amount, unit), all));
  }

  private static LegalClock clock(LocalDateTime moment, Limit limit, List<Happening> happenings) {
    LegalClock clock = LegalClock.from(moment, limit);
    LocalDateTime now = moment;
    for (Happening each : happenings) {
      now = now.plusMinutes(each.minutes());
      clock = clock.then(next(clock, each, now));
      if (each.dated()) {
        now = now.toLocalDate().plusDays(1).atStartOfDay();
      }
    }
    return clock;
  }

  private static ClockEvent next(LegalClock clock, Happening each, LocalDateTime now) {
    LocalDate on = now.toLocalDate();
    Optional<LocalTime> at = each.dated() ? Optional.empty() : Optional.of(now.toLocalTime());
    return switch (each.kind()) {
      case 0 -> new ClockEvent.Extended(on, GROUND, 5, at);
      case 1 -> new ClockEvent.Interrupted(on, GROUND, at);
      default ->
          clock.isSuspended()
              ? new ClockEvent.Resumed(on, GROUND, at)
              : new ClockEvent.Suspended(
                  on,
                  GROUND,
                  each.told() < 0 ? Optional.empty() : Optional.of(on.plusDays(each.told())),
                  at);
    };
  }
}
