package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A clock in hours against a reference that looks at every minute and asks every event. */
class HourClockPropertiesTest {
  private static final WorkingCalendar CHINA = WorkingCalendar.china();
  private static final int FORTY_DAYS = 40 * 24 * 60;

  @Property(tries = 600)
  void clockEndsWhereCountingMinuteByMinuteEnds(@ForAll("clocks") LegalClock clock) {
    Optional<LocalDateTime> end =
        clock.due(CHINA).map(due -> due.date().atTime(due.time().orElseThrow()));
    Optional<LocalDateTime> expected = countOut(clock);

    if (end.isPresent() || expected.isPresent()) {
      assertThat(end).isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void receiptCountsExactlyTheWholeLimit(@ForAll("clocks") LegalClock clock) {
    Optional<DueDate> due = clock.due(CHINA);
    List<DayLine> lines = clock.receipt(CHINA, clock.event().plusDays(60));

    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).date()).isEqualTo(clock.event().plusDays(i));
    }
    if (due.isPresent() && clock.limit().amount() > 0) {
      assertThat(lines.stream().mapToInt(DayLine::minutes).sum())
          .isEqualTo(clock.wholeLimit().amount() * 60);
    }
  }

  @Property(tries = 300)
  void atTheEndNoMinuteIsLeft(@ForAll("clocks") LegalClock clock) {
    clock
        .due(CHINA)
        .ifPresent(
            due ->
                assertThat(clock.minutesLeft(CHINA, due.date().atTime(due.time().orElseThrow())))
                    .isEqualTo(0));
  }

  @Provide
  Arbitrary<LegalClock> clocks() {
    return RandomClocks.hours();
  }

  /** Empty when the clock has not run out long after its last event. */
  private static Optional<LocalDateTime> countOut(LegalClock clock) {
    LocalDateTime minute = clock.event().atTime(clock.startedAt().orElseThrow());
    for (ClockEvent each : clock.events()) {
      minute = each instanceof ClockEvent.Interrupted ? momentOf(each) : minute;
    }
    int left = clock.wholeLimit().amount() * 60;
    LocalDateTime givingUp =
        (clock.events().isEmpty() ? minute : momentOf(last(clock))).plusMinutes(FORTY_DAYS);
    while (left > 0) {
      if (minute.isAfter(givingUp)) {
        return Optional.empty();
      }
      left -= isOpen(minute) && !isExcluded(clock, minute) ? 1 : 0;
      minute = minute.plusMinutes(1);
    }
    return Optional.of(minute);
  }

  private static ClockEvent last(LegalClock clock) {
    return clock.events().get(clock.events().size() - 1);
  }

  private static boolean isOpen(LocalDateTime minute) {
    LocalTime time = minute.toLocalTime();
    boolean morning = time.getHour() >= 9 && time.getHour() < 12;
    boolean afternoon = time.getHour() >= 14 && time.getHour() < 17;
    return (morning || afternoon) && CHINA.isWorkingDay(minute.toLocalDate());
  }

  /** Whether the last event that changed anything before this minute left the clock standing. */
  private static boolean isExcluded(LegalClock clock, LocalDateTime minute) {
    boolean excluded = false;
    for (ClockEvent each : clock.events()) {
      if (!momentOf(each).isAfter(minute)) {
        if (each instanceof ClockEvent.Suspended still) {
          LocalDate day = minute.toLocalDate();
          excluded =
              still.toldOn().isPresent()
                  && (!still.toldOn().get().isAfter(still.on())
                      || day.isAfter(still.toldOn().get()));
        } else if (!(each instanceof ClockEvent.Extended)) {
          excluded = false;
        }
      }
    }
    return excluded;
  }

  private static LocalDateTime momentOf(ClockEvent each) {
    return each.at().map(each.on()::atTime).orElseGet(() -> each.on().plusDays(1).atStartOfDay());
  }
}
