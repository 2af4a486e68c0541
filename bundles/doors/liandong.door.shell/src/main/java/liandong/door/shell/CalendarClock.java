package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.ClockEvent;
import liandong.calendar.ClockReceipt;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.calendar.WorkingCalendar;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** {@code calendar:clock DATE AMOUNT}: reckons any clock of the law, with all that moved it. */
@Service
@Command(
    scope = "calendar",
    name = "clock",
    description =
        "计算任一时限，含中止、恢复、中断、延期，逐日说明 / Reckons any limit, with suspensions, interruptions and"
            + " extensions, day by day",
    detailedDescription = "classpath:liandong/door/shell/calendar-clock.txt")
public final class CalendarClock implements Action {
  @Argument(
      index = 0,
      name = "DATE",
      description = "起算日，例如受理日 / day of the event, such as the acceptance, YYYY-MM-DD",
      required = true)
  private String date;

  @Argument(
      index = 1,
      name = "AMOUNT",
      description = "法定时限的天数或小时数 / days or hours of the limit",
      required = true)
  private String amount;

  @Option(name = "--unit", description = "单位 / unit: working-days, calendar-days, hours")
  @Completion(
      value = StringsCompleter.class,
      values = {"working-days", "calendar-days", "hours"})
  private String unit = "working-days";

  @Option(name = "--at", description = "起算时刻，按小时计算时须写 / time of the event, HH:mm; hours need it")
  private String at;

  @Option(
      name = "--office-hours",
      description = "办公时间 / office hours, such as 09:00-12:00,14:00-17:00")
  private String officeHours;

  @Option(name = "--promise", description = "承诺时限 / promised limit, in the same unit")
  private String promise;

  @Option(
      name = "--suspend",
      description = "中止，可重复 / suspension, repeatable: FROM[/TOLD][,GROUND]",
      multiValued = true)
  private List<String> suspensions = new ArrayList<>();

  @Option(
      name = "--resume",
      description = "恢复，可重复 / resumption, repeatable: DATE[,GROUND]",
      multiValued = true)
  private List<String> resumptions = new ArrayList<>();

  @Option(
      name = "--interrupt",
      description = "中断，可重复 / interruption, repeatable: DATE[,GROUND]",
      multiValued = true)
  private List<String> interruptions = new ArrayList<>();

  @Option(
      name = "--extend",
      description = "延期，可重复 / extension, repeatable: DATE:AMOUNT[,GROUND]",
      multiValued = true)
  private List<String> extensions = new ArrayList<>();

  @Option(
      name = "--through",
      description = "中止期间列到哪一天 / last day to list while the clock stands still, YYYY-MM-DD")
  private String through;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Option(name = "--json", description = "仅输出可存档、可复算的说明 / only the canonical receipt")
  private boolean json;

  @Reference private Session session;
  @Reference private CalendarBook calendars;

  @Override
  public Object execute() throws CommandException {
    WorkingCalendar calendar = Parse.officeHours(calendars.current(), officeHours);
    LimitUnit in = Parse.constant(LimitUnit.class, unit);
    int length = Parse.number(amount);
    LegalClock clock = clock(Parse.limit(length, in));
    Optional<LegalClock> promised = promised(clock);
    LocalDate last = Parse.dateOrNone(through).orElseGet(clock::touchedOn);
    ClockReceipt receipt = clock.explained(calendar, last);
    PrintStream out = session.getConsole();
    if (json) {
      out.println(receipt.text());
      return null;
    }
    out.println(Calendars.date(receipt.due()));
    if (promised.isPresent()) {
      both(out, receipt, promised.get(), calendar);
    }
    Calendars.print(receipt, out, noFormat);
    return null;
  }

  private LegalClock clock(Limit limit) throws CommandException {
    Optional<LocalTime> time = Parse.timeOrNone(at);
    List<ClockEvent> events =
        ClockEvents.parse(suspensions, resumptions, interruptions, extensions);
    LegalClock begun = Parse.clock(Parse.date(date), time, limit);
    try {
      return begun.thenAll(events);
    } catch (IllegalArgumentException e) {
      throw NotDone.with(Words.say("not-in-that-order", date));
    }
  }

  private Optional<LegalClock> promised(LegalClock clock) throws CommandException {
    if (promise == null) {
      return Optional.empty();
    }
    int days = Parse.number(promise);
    if (days > clock.limit().amount()) {
      throw NotDone.with(Words.say("promise-too-long", days, clock.limit().amount()));
    }
    Limit limit = Parse.limit(days, clock.limit().unit());
    return Optional.of(new LegalClock(clock.event(), limit, clock.events(), clock.startedAt()));
  }

  private void both(
      PrintStream out, ClockReceipt receipt, LegalClock promised, WorkingCalendar calendar) {
    String law = Calendars.date(receipt.due());
    String promise = Calendars.date(promised.due(calendar));
    if (noFormat) {
      out.println("statutory\t" + law);
      out.println("promised\t" + promise);
    } else {
      out.println(Words.say("clock.statutory", law, receipt.clock().wholeLimit().text()));
      out.println(Words.say("clock.promised", promise, promised.wholeLimit().text()));
    }
  }
}
