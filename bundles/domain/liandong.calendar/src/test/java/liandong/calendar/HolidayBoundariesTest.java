package liandong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of the long holidays and of their make-up days, reckoned by hand from the notices. */
class HolidayBoundariesTest {
  private final WorkingCalendar china = WorkingCalendar.china();

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource({
    // New Year 2013: 01-01 to 01-03 off; Saturday 01-05 and Sunday 01-06 worked.
    "2012-12-31, 1, 2013-01-04",
    "2012-12-31, 2, 2013-01-05",
    "2012-12-31, 3, 2013-01-06",
    "2012-12-31, 4, 2013-01-07",
    // Spring Festival 2013: 02-09 to 02-15 off; 02-16 and 02-17 worked.
    "2013-02-07, 1, 2013-02-08",
    "2013-02-08, 1, 2013-02-16",
    "2013-02-08, 2, 2013-02-17",
    "2013-02-08, 3, 2013-02-18",
    // The make-up days of 2013 that other libraries lack: Sunday 04-07, Saturday 10-12.
    "2013-04-03, 1, 2013-04-07",
    "2013-10-11, 1, 2013-10-12",
    "2013-10-12, 1, 2013-10-14",
    // Spring Festival 2018: Sunday 02-11 worked, 02-15 to 02-21 off, Saturday 02-24 worked.
    "2018-02-10, 1, 2018-02-11",
    "2018-02-14, 1, 2018-02-22",
    "2018-02-14, 3, 2018-02-24",
    "2018-02-14, 4, 2018-02-26",
    // National Day 2018: 09-29 and 09-30 worked, 10-01 to 10-07 off.
    "2018-09-29, 1, 2018-09-30",
    "2018-09-30, 1, 2018-10-08",
    "2018-10-07, 1, 2018-10-08",
    // New Year 2019: Saturday 2018-12-29 worked, 12-30 to 01-01 off.
    "2018-12-28, 1, 2018-12-29",
    "2018-12-29, 1, 2019-01-02",
    // Spring Festival 2020: Sunday 01-19 worked, 01-24 to 02-02 off.
    "2020-01-17, 1, 2020-01-19",
    "2020-01-23, 1, 2020-02-03",
    // 2021: 02-11 to 02-17 off, Saturday 02-20 worked; 10-01 to 10-07 off, Saturday 10-09 worked.
    "2021-02-10, 1, 2021-02-18",
    "2021-02-10, 3, 2021-02-20",
    "2021-02-10, 4, 2021-02-22",
    "2021-09-30, 1, 2021-10-08",
    "2021-09-30, 2, 2021-10-09",
    "2021-09-30, 3, 2021-10-11",
    // 2025: 01-28 to 02-04 off, Saturday 02-08 worked; 10-01 to 10-08 off, Saturday 10-11 worked.
    "2025-01-27, 1, 2025-02-05",
    "2025-01-27, 4, 2025-02-08",
    "2025-01-27, 5, 2025-02-10",
    "2025-09-30, 1, 2025-10-09",
    "2025-09-30, 3, 2025-10-11",
    "2025-09-30, 4, 2025-10-13",
    // 2026: Saturday 02-14 worked, 02-15 to 02-23 off, Saturday 02-28 worked.
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
    "2026-02-13, 6, 2026-02-28",
    "2026-02-13, 7, 2026-03-02",
    "2026-09-24, 1, 2026-09-28",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
  })
  void limitEndsOnTheRightSideOfTheHoliday(LocalDate event, int days, LocalDate expected) {
    DueDate due = china.due(event, Limit.workingDays(days));

    assertThat(due.date()).isEqualTo(expected);
    assertThat(due.provisional()).isFalse();
    assertThat(LegalClock.from(event, Limit.workingDays(days)).left(china, expected)).isZero();
    assertThat(LegalClock.from(event, Limit.workingDays(days)).left(china, expected.minusDays(1)))
        .isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}, provisional")
  @CsvSource({
    "2026-12-31, 1, 2027-01-01",
    "2027-02-05, 5, 2027-02-12",
    "2027-09-30, 1, 2027-10-01",
    "2030-01-01, 20, 2030-01-29",
    "2003-12-31, 1, 2004-01-02",
  })
  void yearsWithoutANoticeAreProvisional(LocalDate event, int days, LocalDate expected) {
    DueDate due = china.due(event, Limit.workingDays(days));

    assertThat(due.date()).isEqualTo(expected);
    assertThat(due.provisional()).isTrue();
  }
}
