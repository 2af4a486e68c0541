package liandong.door.shell;

import java.time.LocalDate;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
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
      name = "DAYS",
      description = "天数，可为负数 / number of days; negative counts back",
      required = true)
  private String days;

  @Option(
      name = "--calendar-days",
      aliases = "-c",
      description = "按自然日计算 / count calendar days, not working days")
  private boolean calendarDays;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;

  @Override
  public Object execute() throws CommandException {
    LocalDate from = Parse.date(date);
    int amount = amount();
    WorkingCalendar calendar = Calendars.CHINA;
    if (amount < 0) {
      LocalDate result =
          calendarDays ? from.plusDays(amount) : calendar.workingDayAfter(from, amount);
      session.getConsole().println(result);
      return null;
    }
    Limit limit =
        Parse.value(
            () ->
                new Limit(amount, calendarDays ? LimitUnit.CALENDAR_DAYS : LimitUnit.WORKING_DAYS));
    DueDate due = calendar.due(from, limit);
    session
        .getConsole()
        .println(due.date() + (due.provisional() ? "  " + Words.say("provisional") : ""));
    Table table = Calendars.receipt(calendar.explain(from, limit));
    table.print(session.getConsole(), noFormat);
    if (due.provisional()) {
      session.getConsole().println(Words.both(calendar.provisionalBecause()));
    }
    return null;
  }

  private int amount() throws CommandException {
    try {
      return Integer.parseInt(days);
    } catch (NumberFormatException e) {
      throw NotDone.with(Words.say("not-a-number", days));
    }
  }
}
