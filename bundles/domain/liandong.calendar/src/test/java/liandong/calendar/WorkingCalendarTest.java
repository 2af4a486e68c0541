package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = WorkingCalendar.china();

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    "2013-02-06,  5, 2013-02-18",
    "2013-04-03,  5, 2013-04-11",
    "2016-02-04,  7, 2016-02-18",
    "2018-02-13,  7, 2018-02-28",
    "2018-05-14, 15, 2018-06-04",
    "2018-09-28,  5, 2018-10-10",
    "2020-01-22,  5, 2020-02-06",
    "2024-02-07, 20, 2024-03-12",
    "2026-02-13,  5, 2026-02-27",
  })
  void limitEndsAsTheNoticesSay(LocalDate event, int days, LocalDate expected) {
    DueDate due = calendar.due(event, Limit.workingDays(days));

    assertThat(due.date()).isEqualTo(expected);
    assertThat(due.provisional()).isFalse();
    assertThat(calendar.workingDaysBetween(event, expected)).isEqualTo(days);
  }

  @Test
  void dayOfTheEventIsNotCountedAndZeroDaysIsTheSameDay() {
    LocalDate friday = LocalDate.of(2018, 5, 11);

    assertThat(calendar.due(friday, Limit.workingDays(1)).date()).isEqualTo("2018-05-14");
    assertThat(calendar.due(friday, Limit.workingDays(0)).date()).isEqualTo(friday);
  }

  @Test
  void eventOnARestDayCountsFromTheNextWorkingDay() {
    assertThat(calendar.due(LocalDate.of(2018, 5, 12), Limit.workingDays(1)).date())
        .isEqualTo("2018-05-14");
  }

  @Test
  void countingBackReachesTheWorkingDayBefore() {
    assertThat(calendar.workingDayAfter(LocalDate.of(2018, 5, 14), -1)).isEqualTo("2018-05-11");
    assertThat(calendar.workingDayAfter(LocalDate.of(2018, 5, 13), -1)).isEqualTo("2018-05-11");
    assertThat(calendar.workingDayAfter(LocalDate.of(2018, 10, 8), -1)).isEqualTo("2018-09-30");
  }

  @Test
  void pastTheLastNoticeTheDateIsProvisional() {
    DueDate inside = calendar.due(LocalDate.of(2026, 12, 24), Limit.workingDays(5));
    DueDate past = calendar.due(LocalDate.of(2026, 12, 24), Limit.workingDays(6));
    DueDate before = calendar.due(LocalDate.of(2003, 12, 24), Limit.workingDays(1));

    assertThat(inside.date()).isEqualTo("2026-12-31");
    assertThat(inside.provisional()).isFalse();
    assertThat(past.date()).isEqualTo("2027-01-01");
    assertThat(past.provisional()).isTrue();
    assertThat(before.provisional()).isTrue();
  }

  @Test
  void calendarDaysAreNeverProvisional() {
    DueDate due = calendar.due(LocalDate.of(2027, 2, 1), Limit.calendarDays(10));

    assertThat(due.date()).isEqualTo("2027-02-11");
    assertThat(due.provisional()).isFalse();
  }

  @Test
  void indexAgreesWithWalkingDayByDay() {
    Random random = new Random(417);
    for (int i = 0; i < 20_000; i++) {
      LocalDate event = LocalDate.of(2003, 6, 1).plusDays(random.nextInt(365 * 25));
      int days = random.nextInt(120) - 40;

      assertThat(calendar.workingDayAfter(event, days))
          .as("%s + %d", event, days)
          .isEqualTo(walk(event, days));
    }
  }

  private LocalDate walk(LocalDate event, int days) {
    LocalDate day = event;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(Integer.signum(days));
      left -= calendar.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  @Test
  void explanationNamesEveryDayAndItsReason() {
    List<DayLine> lines = calendar.explain(LocalDate.of(2018, 9, 28), Limit.workingDays(5));

    assertThat(lines).hasSize(13);
    assertThat(lines.get(0).reason().zh()).contains("不计入", "《中华人民共和国民法总则》第二百零一条第一款");
    assertThat(lines.get(1).kind()).contains(DayKind.MAKE_UP);
    assertThat(lines.get(1).reason().zh()).isEqualTo("调休上班（国庆节），计入第1日");
    assertThat(lines.get(3).reason().en()).isEqualTo("public holiday (National Day), not counted");
    assertThat(lines.get(12).date()).isEqualTo("2018-10-10");
    assertThat(lines.get(12).counted()).isEqualTo(5);
    assertThat(lines.stream().filter(DayLine::counts)).hasSize(5);
  }

  @Test
  void firstDayIsExplainedByTheLawOfItsTime() {
    assertThat(firstReason("2013-02-06")).contains("民法通则》第一百五十四条");
    assertThat(firstReason("2021-01-01")).contains("民法典》第二百零一条第一款");
  }

  private String firstReason(String event) {
    return calendar.explain(LocalDate.parse(event), Limit.workingDays(1)).get(0).reason().zh();
  }

  @Test
  void dayKnowsItsOccasionAndItsNotice() {
    CalendarDay makeUp = calendar.dayOf(LocalDate.of(2018, 9, 29));

    assertThat(makeUp.kind()).isEqualTo(DayKind.MAKE_UP);
    assertThat(makeUp.occasion().orElseThrow().en()).isEqualTo("National Day");
    assertThat(makeUp.source().orElseThrow().place()).isEqualTo("国办发明电〔2017〕12号");
    assertThat(calendar.dayOf(LocalDate.of(2018, 9, 28)).source()).isEmpty();
    assertThat(calendar.dayOf(LocalDate.of(2027, 10, 1)).provisional()).isTrue();
    assertThat(calendar.namedDays(2018)).hasSize(32).isSortedAccordingTo(byDate());
    assertThat(calendar.namedDays(2027)).isEmpty();
  }

  private static Comparator<CalendarDay> byDate() {
    return Comparator.comparing(CalendarDay::date);
  }

  @Test
  void everyOccasionOfTheTableHasAnEnglishName() {
    assertThat(HolidayTable.china().days().values())
        .allSatisfy(day -> assertThat(Reasons.BOOK.knows(day.occasion())).isTrue());
  }
}
