package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import org.junit.jupiter.api.Test;

class LegalClockTest {
  private static final Ground HEARING =
      new Ground(
          new Bilingual("听证", "hearing"),
          Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十五条"));
  private static final Ground EXTENSION =
      new Ground(
          new Bilingual("延期", "extension"),
          Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十二条"));

  private final WorkingCalendar china = WorkingCalendar.china();
  private final LegalClock twenty = LegalClock.from(day("2018-05-14"), Limit.workingDays(20));

  @Test
  void clockThatNothingMovedEndsLikeTheCalendarSays() {
    assertThat(twenty.due(china).orElseThrow())
        .isEqualTo(china.due(day("2018-05-14"), Limit.workingDays(20)));
  }

  @Test
  void daysOfAHearingToldInWritingAreNotCounted() {
    LegalClock clock = hearing(Optional.of(day("2018-05-21")));

    // Excluded: 05-22 through 05-28, five working days.
    assertThat(end(clock)).isEqualTo(china.workingDayAfter(day("2018-05-14"), 25));
  }

  @Test
  void daysOfAHearingThatNobodyWasToldOfAreCounted() {
    LegalClock clock = hearing(Optional.empty());

    assertThat(end(clock)).isEqualTo(end(twenty));
    assertThat(lineOf(clock, "2018-05-23").reason().zh()).contains("未书面告知", "照常计入");
    assertThat(lineOf(clock, "2018-05-23").counts()).isTrue();
  }

  @Test
  void noticeThatCameLateExcludesOnlyTheDaysAfterIt() {
    LegalClock clock = hearing(Optional.of(day("2018-05-24")));

    // Excluded: 05-25 and 05-28 only.
    assertThat(end(clock)).isEqualTo(china.workingDayAfter(day("2018-05-14"), 22));
  }

  @Test
  void clockThatStandsStillHasNoEndYetAndKeepsWhatIsLeft() {
    LegalClock clock =
        twenty.then(
            new ClockEvent.Suspended(day("2018-05-21"), HEARING, Optional.of(day("2018-05-21"))));

    assertThat(clock.isSuspended()).isTrue();
    assertThat(clock.due(china)).isEmpty();
    assertThat(clock.left(china, day("2018-05-21"))).isEqualTo(15);
    assertThat(clock.left(china, day("2018-08-01"))).isEqualTo(15);
    assertThat(clock.receipt(china, day("2018-05-23")))
        .last()
        .extracting(DayLine::date)
        .isEqualTo(day("2018-05-23"));
  }

  @Test
  void suspensionAfterTheLastDayCannotSaveALateOffice() {
    LegalClock clock =
        LegalClock.from(day("2018-05-14"), Limit.workingDays(1))
            .then(
                new ClockEvent.Suspended(
                    day("2018-05-16"), HEARING, Optional.of(day("2018-05-16"))));

    assertThat(end(clock)).isEqualTo("2018-05-15");
    assertThat(clock.left(china, day("2018-05-16"))).isEqualTo(-1);
  }

  @Test
  void extensionIsAddedInTheUnitOfTheLimit() {
    LegalClock clock = twenty.then(new ClockEvent.Extended(day("2018-06-01"), EXTENSION, 10));

    assertThat(end(clock)).isEqualTo(china.workingDayAfter(day("2018-05-14"), 30));
    assertThat(clock.due(china).orElseThrow().limit()).isEqualTo(Limit.workingDays(30));
  }

  @Test
  void interruptionBeginsTheWholeLimitAnew() {
    LegalClock clock = twenty.then(new ClockEvent.Interrupted(day("2018-05-28"), HEARING));

    assertThat(end(clock)).isEqualTo(china.workingDayAfter(day("2018-05-28"), 20));
    assertThat(lineOf(clock, "2018-05-15").reason().zh()).contains("中断前", "不计入");
    assertThat(lineOf(clock, "2018-05-29").counted()).isEqualTo(1);
  }

  @Test
  void receiptNamesEveryDayAndEndsWithTheWholeLimit() {
    LegalClock clock = hearing(Optional.of(day("2018-05-21")));

    List<DayLine> lines = clock.receipt(china, day("2018-05-21"));

    assertThat(lines).hasSize((int) (end(clock).toEpochDay() - day("2018-05-14").toEpochDay()) + 1);
    assertThat(lines.get(lines.size() - 1).counted()).isEqualTo(20);
    assertThat(lineOf(clock, "2018-05-23").reason().zh())
        .isEqualTo("中止期间（听证，《中华人民共和国行政许可法》第四十五条），不计入");
    assertThat(lineOf(clock, "2018-05-23").reason().en()).startsWith("suspended (hearing, ");
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> twenty.then(new ClockEvent.Resumed(day("2018-05-15"), HEARING)))
        .hasMessageContaining("cannot be resumed");
    assertThatThrownBy(() -> twenty.then(new ClockEvent.Extended(day("2018-05-01"), EXTENSION, 1)))
        .hasMessageContaining("backwards");
    assertThatThrownBy(
            () -> twenty.then(new ClockEvent.Extended(day("2018-05-15"), EXTENSION, 3_640)))
        .hasMessageContaining("not within 0 to 3650");
    LegalClock still =
        twenty.then(new ClockEvent.Suspended(day("2018-05-21"), HEARING, Optional.empty()));
    assertThatThrownBy(
            () ->
                still.then(new ClockEvent.Suspended(day("2018-05-22"), HEARING, Optional.empty())))
        .hasMessageContaining("stands still");
  }

  @Test
  void eventsInWhateverOrderHappenInTheOrderInWhichTheyCan() {
    LegalClock clock =
        twenty.thenAll(
            List.of(
                new ClockEvent.Resumed(day("2018-05-28"), HEARING),
                new ClockEvent.Suspended(day("2018-05-28"), HEARING, Optional.empty()),
                new ClockEvent.Resumed(day("2018-05-30"), HEARING),
                new ClockEvent.Suspended(
                    day("2018-05-21"), HEARING, Optional.of(day("2018-05-21")))));

    assertThat(clock.events())
        .extracting(each -> each.getClass().getSimpleName() + each.on())
        .containsExactly(
            "Suspended2018-05-21", "Resumed2018-05-28", "Suspended2018-05-28", "Resumed2018-05-30");
    assertThatThrownBy(
            () -> twenty.thenAll(List.of(new ClockEvent.Resumed(day("2018-05-28"), HEARING))))
        .hasMessageContaining("cannot be resumed");
  }

  private LegalClock hearing(Optional<LocalDate> told) {
    return twenty
        .then(new ClockEvent.Suspended(day("2018-05-21"), HEARING, told))
        .then(new ClockEvent.Resumed(day("2018-05-28"), HEARING));
  }

  private DayLine lineOf(LegalClock clock, String date) {
    return clock.receipt(china, day(date)).stream()
        .filter(line -> line.date().equals(day(date)))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate end(LegalClock clock) {
    return clock.due(china).orElseThrow().date();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
