package liandong.supervision.desk;

import java.time.Clock;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseFeed;
import liandong.cases.CaseHandling;
import liandong.county.law.Counties;
import liandong.supervision.Supervision;
import liandong.supervision.SupervisionStore;

/**
 * The desk with a clock that the test sets. It lies in the desk's package because only tests may
 * say what time it is.
 */
public final class SupervisionOnADay {
  private SupervisionOnADay() {}

  public static Supervision open(
      SupervisionStore store,
      CaseHandling cases,
      Counties counties,
      CalendarBook calendars,
      Clock clock) {
    return new SupervisionDesk(store, cases, new Yardsticks(counties, calendars), clock);
  }

  /** Looks once at the record and the clocks of the cases. */
  public static void look(
      SupervisionStore store,
      CaseFeed feed,
      CaseHandling cases,
      Counties counties,
      CalendarBook calendars,
      Clock clock) {
    Yardsticks yardsticks = new Yardsticks(counties, calendars);
    new Watch(feed, cases, yardsticks, new Findings(store, clock), clock, 50).tick();
  }
}
