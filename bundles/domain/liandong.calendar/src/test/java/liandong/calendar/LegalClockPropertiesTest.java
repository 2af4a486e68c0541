package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clock against a reference that is slow and obvious: day by day, asking every event. */
class LegalClockPropertiesTest {
  private static final WorkingCalendar CHINA = WorkingCalendar.china();
  private static final Ground GROUND =
      new Ground(new Bilingual("检验", "inspection"), Source.of("某法", "Some Law", "第一条"));

  @Property(tries = 2_000)
  void clockEndsWhereCountingDayByDayEnds(@ForAll("clocks") LegalClock clock) {
    Optional<LocalDate> expected = countOut(clock);

    assertThat(clock.due(CHINA).map(DueDate::date)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void receiptCountsExactlyTheWholeLimitAndSkipsNoDay(@ForAll("clocks") LegalClock clock) {
    Optional<DueDate> due = clock.due(CHINA);
    LocalDate through = due.map(DueDate::date).orElse(clock.event().plusDays(100));

    List<DayLine> lines = clock.receipt(CHINA, through);

    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).date()).isEqualTo(clock.event().plusDays(i));
      assertThat(lines.get(i).reason().isBlank()).isFalse();
    }
    assertThat(lines.get(lines.size() - 1).date()).isEqualTo(through);
    if (due.isPresent()) {
      assertThat(lines.stream().filter(DayLine::counts).count())
          .isEqualTo(clock.wholeLimit().amount());
    }
  }

  @Property(tries = 500)
  void whatIsLeftAtTheEndIsNothing(@ForAll("clocks") LegalClock clock) {
    clock.due(CHINA).ifPresent(due -> assertThat(clock.left(CHINA, due.date())).isEqualTo(0));
  }

  @Property(tries = 500)
  void reckoningIsTheSameEveryTime(@ForAll("clocks") LegalClock clock) {
    LegalClock same = new LegalClock(clock.event(), clock.limit(), clock.events());

    assertThat(same.due(CHINA)).isEqualTo(clock.due(CHINA));
  }

  /** Empty when the clock has not run out after twenty years of standing still. */
  private static Optional<LocalDate> countOut(LegalClock clock) {
    int left = clock.wholeLimit().amount();
    LocalDate began = clock.event();
    for (ClockEvent each : clock.events()) {
      if (each instanceof ClockEvent.Interrupted) {
        began = each.on();
      }
    }
    LocalDate day = began;
    for (int i = 0; left > 0; i++) {
      if (i > 7_300) {
        return Optional.empty();
      }
      day = day.plusDays(1);
      boolean counts = clock.limit().unit() == LimitUnit.CALENDAR_DAYS || CHINA.isWorkingDay(day);
      left -= counts && !excluded(clock, day) ? 1 : 0;
    }
    return Optional.of(day);
  }

  private static boolean excluded(LegalClock clock, LocalDate day) {
    for (int i = 0; i < clock.events().size(); i++) {
      if (clock.events().get(i) instanceof ClockEvent.Suspended still
          && still.toldOn().isPresent()) {
        LocalDate told = still.toldOn().get();
        LocalDate after = told.isAfter(still.on()) ? told : still.on();
        Optional<LocalDate> through = Optional.empty();
        boolean cut = false;
        for (int j = i + 1; j < clock.events().size(); j++) {
          ClockEvent later = clock.events().get(j);
          if (later instanceof ClockEvent.Interrupted) {
            cut = through.isEmpty() || cut;
            break;
          }
          if (later instanceof ClockEvent.Resumed && through.isEmpty()) {
            through = Optional.of(later.on());
          }
        }
        boolean ended = through.isPresent() && day.isAfter(through.get());
        if (!cut && day.isAfter(after) && !ended) {
          return true;
        }
      }
    }
    return false;
  }

  @Provide
  Arbitrary<LegalClock> clocks() {
    Arbitrary<LocalDate> events =
        Arbitraries.integers().between(0, 22 * 365).map(LocalDate.of(2004, 1, 1)::plusDays);
    Arbitrary<Limit> limits =
        Combinators.combine(
                Arbitraries.integers().between(0, 60),
                Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS))
            .as(Limit::new);
    // Each happening: what it is, how many days after the last, how late its notice (or none).
    Arbitrary<List<int[]>> happenings =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 15),
                Arbitraries.integers().between(-1, 6))
            .as((kind, gap, told) -> new int[] {kind, gap, told})
            .list()
            .ofMaxSize(8);
    return Combinators.combine(events, limits, happenings).as(LegalClockPropertiesTest::clock);
  }

  private static LegalClock clock(LocalDate event, Limit limit, List<int[]> happenings) {
    LegalClock clock = LegalClock.from(event, limit);
    LocalDate on = event;
    for (int[] each : happenings) {
      on = on.plusDays(each[1]);
      clock = clock.then(next(clock, each[0], on, each[2]));
    }
    return clock;
  }

  private static ClockEvent next(LegalClock clock, int kind, LocalDate on, int told) {
    return switch (kind) {
      case 0 -> new ClockEvent.Extended(on, GROUND, 10);
      case 1 -> new ClockEvent.Interrupted(on, GROUND);
      default ->
          clock.isSuspended()
              ? new ClockEvent.Resumed(on, GROUND)
              : new ClockEvent.Suspended(
                  on, GROUND, told < 0 ? Optional.empty() : Optional.of(on.plusDays(told)));
    };
  }
}
