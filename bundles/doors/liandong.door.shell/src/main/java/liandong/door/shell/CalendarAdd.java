package liandong.door.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.ClockReceipt;
import liandong.calendar.LegalClock;
import liandong.calendar.LimitUnit;
import liandong.calendar.WorkingCalendar;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code calendar:add 2018-05-14 15}: the resulting date first, then every day and its reason. */
@Service
@Command(
    scope = "calendar",
    name = "add",
    description =
        "从某日起加若干工作日，先列结果，再逐日说明 / Adds days to a date: the result first, then day by day why",
    detailedDescription = "classpath:liandong/door/shell/calendar-add.txt")
public final class CalendarAdd implements Action {
  @Argument(
      index = 0,
      name = "DATE",
      description = "起算日 / day of the event, YYYY-MM-DD",
      required = true)
  private String date;

  @Argument(
      index = 1,
      name = "AMOUNT",
      description = "天数或小时数，天数可为负 / days or hours; negative days count back",
      required = true)
  private String amount;

  @Option(
      name = "--calendar-days",
      aliases = "-c",
      description = "按自然日计算 / count calendar days, not working days")
  private boolean calendarDays;

  @Option(
      name = "--hours",
      aliases = "-h",
      description = "按办公小时计算，须写 --at / count office hours; needs --at")
  private boolean hours;

  @Option(name = "--at", description = "起算时刻 / time of the event, HH:mm")
  private String at;

  @Option(
      name = "--office-hours",
      description = "办公时间 / office hours, such as 09:00-12:00,14:00-17:00")
  private String officeHours;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private CalendarBook calendars;

  @Override
  public Object execute() throws CommandException {
    LocalDate from = Parse.date(date);
    int length = Parse.number(amount);
    WorkingCalendar calendar = Parse.officeHours(calendars.current(), officeHours);
    LimitUnit unit = unit();
    if (length < 0 && unit != LimitUnit.HOURS) {
      session
          .getConsole()
          .println(
              unit == LimitUnit.CALENDAR_DAYS
                  ? from.plusDays(length)
                  : calendar.workingDayAfter(from, length));
      return null;
    }
    Optional<LocalTime> time = Parse.timeOrNone(at);
    LegalClock clock = Parse.clock(from, time, Parse.limit(length, unit));
    ClockReceipt receipt = clock.explained(calendar, from);
    session.getConsole().println(Calendars.date(receipt.due()));
    Calendars.print(receipt, session.getConsole(), noFormat);
    return null;
  }

  private LimitUnit unit() throws CommandException {
    if (hours && calendarDays) {
      throw NotDone.with(Words.say("one-unit"));
    }
    if (hours) {
      return LimitUnit.HOURS;
    }
    return calendarDays ? LimitUnit.CALENDAR_DAYS : LimitUnit.WORKING_DAYS;
  }
}
