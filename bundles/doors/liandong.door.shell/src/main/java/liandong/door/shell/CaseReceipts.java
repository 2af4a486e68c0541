package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseClock;
import liandong.cases.Deadline;
import liandong.cases.ServiceCase;
import liandong.cases.TimeUpstairs;

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
    TimeUpstairs.of(shown, calendar).ifPresent(this::upstairs);
    if (shown.accepted().filter(by -> !by.calendar().equals(calendar.edition())).isPresent()) {
      out.println(Words.say("sheet.other-calendar"));
    }
  }

  private void upstairs(TimeUpstairs of) {
    out.println(Words.say("sheet.own", amount(of.own()), of.through()));
    out.println(Words.say("sheet.upstairs", amount(of.upstairs()), of.why().source()));
    for (TimeUpstairs.Stay each : of.stays()) {
      out.println(
          "  "
              + each.from()
              + " → "
              + each.back().map(day -> day + "  " + each.days()).orElse("–"));
    }
  }

  /** A length of time that was used, where none is none and not the same day. */
  private static Object amount(Limit used) {
    return used.amount() == 0 ? 0 : used.text();
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
