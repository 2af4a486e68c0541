package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourClockTest {
  private static final Ground INSPECTION =
      new Ground(
          new Bilingual("检验", "inspection"),
          Source.of("中华人民共和国行政许可法", "Administrative Licensing Law", "第四十五条"));

  private final WorkingCalendar china = WorkingCalendar.china();

  @ParameterizedTest(name = "{0} + {1} h = {2}")
  @CsvSource({
    "2018-05-14T10:00, 4, 2018-05-14T16:00",
    "2018-05-14T16:30, 4, 2018-05-15T14:30",
    "2018-05-14T09:00, 3, 2018-05-14T12:00",
    "2018-05-14T12:30, 1, 2018-05-14T15:00",
    "2018-05-14T08:00, 6, 2018-05-14T17:00",
    "2018-05-11T16:00, 1, 2018-05-11T17:00",
    "2018-05-11T16:00, 2, 2018-05-14T10:00",
    "2018-05-11T18:00, 1, 2018-05-14T10:00",
    "2018-05-13T10:00, 1, 2018-05-14T10:00",
    // Saturday 2018-09-29 and Sunday 2018-09-30 are worked for National Day.
    "2018-09-28T16:00, 2, 2018-09-29T10:00",
    "2018-09-30T16:00, 2, 2018-10-08T10:00",
    "2020-01-23T16:00, 2, 2020-02-03T10:00",
    "2026-02-14T16:59, 1, 2026-02-24T09:59",
    "2018-05-14T10:00, 0, 2018-05-14T10:00",
  })
  void hoursRunOnlyWhileTheOfficeIsOpen(LocalDateTime from, int hours, LocalDateTime expected) {
    DueDate due = china.due(from, Limit.hours(hours));

    assertThat(due.date().atTime(due.time().orElseThrow())).isEqualTo(expected);
    assertThat(due.provisional()).isFalse();
  }

  @Test
  void otherOfficesHaveOtherHours() {
    WorkingCalendar summer = china.withOfficeHours(OfficeHours.parse("08:00-12:00,15:00-18:00"));

    DueDate due = summer.due(LocalDateTime.parse("2018-07-16T11:00"), Limit.hours(4));

    assertThat(due.date()).isEqualTo("2018-07-16");
    assertThat(due.time()).contains(LocalTime.of(18, 0));
    assertThat(summer.edition()).isEqualTo(china.edition());
  }

  @Test
  void limitInHoursNeedsItsMinute() {
    assertThatThrownBy(() -> china.due(LocalDate.of(2018, 5, 14), Limit.hours(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("say at what time of 2018-05-14");
  }

  @Test
  void pastTheLastNoticeHoursAreProvisional() {
    assertThat(china.due(LocalDateTime.parse("2026-12-31T16:00"), Limit.hours(1)).provisional())
        .isFalse();
    assertThat(china.due(LocalDateTime.parse("2026-12-31T16:00"), Limit.hours(2)).provisional())
        .isTrue();
  }

  @Test
  void suspensionStopsAtItsMinuteAndResumptionGoesOnAtIts() {
    LegalClock clock =
        from("2018-05-14T10:00", 4)
            .then(suspended("2018-05-14", "11:00"))
            .then(new ClockEvent.Resumed(day("2018-05-15"), INSPECTION, time("15:00")));

    // One hour on Monday, three from Tuesday 15:00: two until 17:00, one on Wednesday.
    assertThat(clock.due(china).orElseThrow().date()).isEqualTo("2018-05-16");
    assertThat(clock.due(china).orElseThrow().time()).isEqualTo(time("10:00"));
  }

  @Test
  void suspensionOfWhichNobodyWasToldStopsNothing() {
    LegalClock clock =
        from("2018-05-14T10:00", 4)
            .then(
                new ClockEvent.Suspended(
                    day("2018-05-14"), INSPECTION, Optional.empty(), time("11:00")));

    assertThat(clock.due(china).orElseThrow().time()).isEqualTo(time("16:00"));
    assertThat(clock.receipt(china, day("2018-05-14")).get(0).code())
        .isEqualTo(DayReason.UNTOLD_PROCEDURE);
  }

  @Test
  void interruptionBeginsAnewAtItsMinuteAndExtensionAddsHours() {
    LegalClock clock =
        from("2018-05-14T10:00", 4)
            .then(new ClockEvent.Interrupted(day("2018-05-14"), INSPECTION, time("15:00")))
            .then(new ClockEvent.Extended(day("2018-05-14"), INSPECTION, 2, time("16:00")));

    // Six hours from Monday 15:00: two on Monday, four on Tuesday.
    assertThat(clock.wholeLimit()).isEqualTo(Limit.hours(6));
    assertThat(clock.due(china).orElseThrow().date()).isEqualTo("2018-05-15");
    assertThat(clock.due(china).orElseThrow().time()).isEqualTo(time("15:00"));
  }

  @Test
  void eventWithoutAMinuteIsTakenAsOfTheEndOfItsDay() {
    LegalClock clock =
        from("2018-05-14T15:00", 4)
            .then(
                new ClockEvent.Suspended(
                    day("2018-05-14"), INSPECTION, Optional.of(day("2018-05-14"))))
            .then(new ClockEvent.Resumed(day("2018-05-16"), INSPECTION));

    assertThat(clock.due(china).orElseThrow().date()).isEqualTo("2018-05-17");
    assertThat(clock.due(china).orElseThrow().time()).isEqualTo(time("11:00"));
  }

  @Test
  void whatIsLeftIsKnownToTheMinute() {
    LegalClock clock = from("2018-05-14T10:00", 8);

    assertThat(clock.minutesLeft(china, LocalDateTime.parse("2018-05-14T11:30"))).isEqualTo(390);
    assertThat(clock.left(china, day("2018-05-14"))).isEqualTo(3);
    assertThat(clock.minutesLeft(china, LocalDateTime.parse("2018-05-15T12:01"))).isEqualTo(0);
    assertThat(clock.minutesLeft(china, LocalDateTime.parse("2018-05-15T14:01"))).isEqualTo(-1);
    assertThatThrownBy(
            () ->
                LegalClock.from(day("2018-05-14"), Limit.workingDays(1))
                    .minutesLeft(china, LocalDateTime.parse("2018-05-14T11:30")))
        .hasMessageContaining("no minutes");
  }

  @Test
  void nothingHappensBackwardsWithinADay() {
    assertThatThrownBy(() -> from("2018-05-14T10:00", 4).then(suspended("2018-05-14", "09:59")))
        .hasMessageContaining("backwards");
  }

  @Test
  void receiptSaysWhatEachDayCountedAndFromWhichMinute() {
    List<DayLine> lines = from("2018-09-28T16:30", 4).receipt(china, day("2018-09-28"));

    assertThat(lines).extracting(DayLine::minutes).containsExactly(30, 210);
    assertThat(lines).extracting(DayLine::counted).containsExactly(30, 240);
    assertThat(lines)
        .extracting(DayLine::code)
        .containsExactly(DayReason.EVENT_MOMENT, DayReason.MAKE_UP);
    assertThat(lines.get(0).reason().zh())
        .isEqualTo("自16:30起算（《中华人民共和国民法总则》第二百零一条第二款）；工作日，计入0小时30分钟，累计0小时30分钟");
    assertThat(lines.get(1).reason().en())
        .isEqualTo("make-up working day for National Day, 3 h 30 min counted, 4 h in all");
  }

  @Test
  void receiptSaysWhyADayInTheMiddleDidNotRun() {
    LegalClock clock =
        from("2018-05-11T18:00", 2)
            .then(suspended("2018-05-14", "10:00"))
            .then(new ClockEvent.Resumed(day("2018-05-16"), INSPECTION, time("09:00")));

    List<DayLine> lines = clock.receipt(china, day("2018-05-11"));

    assertThat(lines)
        .extracting(DayLine::code)
        .containsExactly(
            DayReason.EVENT_MOMENT,
            DayReason.WEEKEND,
            DayReason.WEEKEND,
            DayReason.COUNTED,
            DayReason.SUSPENDED,
            DayReason.COUNTED);
    assertThat(lines).extracting(DayLine::minutes).containsExactly(0, 0, 0, 60, 0, 60);
    assertThat(lines.get(3).reason().zh()).contains("当日其余时间为中止期间（检验，");
  }

  @Test
  void dueDateThatWasKeptBeforeThereWereHoursIsStillRead() {
    DueDate days = china.due(day("2018-05-14"), Limit.workingDays(15));
    String kept = CanonicalText.of(days);

    assertThat(kept)
        .isEqualTo(
            "{\"date\":\"2018-06-04\",\"from\":\"2018-05-14\","
                + "\"limit\":{\"amount\":15,\"unit\":\"WORKING_DAYS\"},\"provisional\":false}");
    assertThat(CanonicalReader.read(kept, DueDate.class)).isEqualTo(days);
    DueDate hours = china.due(LocalDateTime.parse("2018-05-14T10:00"), Limit.hours(4));
    assertThat(CanonicalReader.read(CanonicalText.of(hours), DueDate.class)).isEqualTo(hours);
  }

  @Test
  void limitInHoursSaysSo() {
    assertThat(Limit.hours(4).text().zh()).isEqualTo("4小时（办公时间）");
    assertThat(Limit.hours(4).text().en()).isEqualTo("4 hours (office hours)");
  }

  private static LegalClock from(String moment, int hours) {
    return LegalClock.from(LocalDateTime.parse(moment), Limit.hours(hours));
  }

  private static ClockEvent suspended(String on, String at) {
    return new ClockEvent.Suspended(day(on), INSPECTION, Optional.of(day(on)), time(at));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Optional<LocalTime> time(String text) {
    return Optional.of(LocalTime.parse(text));
  }
}
