package liandong.cases.handling;

import java.time.Clock;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseHandling;
import liandong.cases.CaseStore;
import liandong.county.law.Counties;

/**
 * The desk with a clock that the test sets. It lies in the desk's package because only tests may
 * say what time it is.
 */
public final class DeskOnADay {
  private DeskOnADay() {}

  public static CaseHandling open(
      CaseStore store, Counties counties, CalendarBook calendars, Clock clock) {
    return new CaseDesk(store, counties, calendars, clock);
  }
}
