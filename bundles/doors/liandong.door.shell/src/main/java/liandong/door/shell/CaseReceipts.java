package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseClock;
import liandong.cases.Deadline;
import liandong.cases.ServiceCase;

/**
 * The receipts of a case: the promise day by day, the other clocks in one line each, or all of them
 * day by day.
 */
record CaseReceipts(ServiceCase shown, WorkingCalendar calendar, PrintStream out) {
  void print(boolean all) {
    List<CaseClock> clocks = CaseClock.of(shown);
    if (clocks.isEmpty()) {
      return;
    }
    out.println();
    for (CaseClock each : clocks) {
      boolean promise = each.kind() == Deadline.Kind.PROMISED;
      line(each);
      if (all || promise) {
        LegalClock clock = each.clock();
        Calendars.print(clock.explained(calendar, clock.touchedOn()), out, false);
      }
    }
    if (shown.accepted().filter(by -> !by.calendar().equals(calendar.edition())).isPresent()) {
      out.println(Words.say("sheet.other-calendar"));
    }
  }

  private void line(CaseClock each) {
    LegalClock clock = each.clock();
    Optional<DueDate> due = clock.due(calendar);
    out.println(
        Words.say(
            "sheet.receipt",
            each.kind().text(),
            each.part().map(part -> " " + part).orElse(""),
            clock.event(),
            clock.wholeLimit().text(),
            Calendars.date(due)));
  }
}
