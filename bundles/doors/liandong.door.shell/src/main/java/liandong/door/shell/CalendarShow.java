package liandong.door.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import liandong.calendar.CalendarBook;
import liandong.calendar.DayKind;
import liandong.calendar.WorkingCalendar;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code calendar:show 2018-10}: what each day of a month is. */
@Service
@Command(
    scope = "calendar",
    name = "show",
    description = "列出某月每天是工作日还是休息日 / Shows what each day of a month is")
public final class CalendarShow implements Action {
  @Argument(index = 0, name = "MONTH", description = "月份 / month, YYYY-MM", required = true)
  private String month;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private CalendarBook calendars;

  @Override
  public Object execute() throws CommandException {
    YearMonth asked = Parse.month(month);
    Table table =
        new Table(Words.say("column.date"), Words.say("column.weekday"), Words.say("column.kind"));
    WorkingCalendar calendar = calendars.current();
    int worked = 0;
    for (int day = 1; day <= asked.lengthOfMonth(); day++) {
      LocalDate date = asked.atDay(day);
      DayKind kind = calendar.kindOf(date);
      worked += kind.isWorked() ? 1 : 0;
      table.row(
          date, Words.say("weekday." + date.getDayOfWeek().getValue()), Words.say("day." + kind));
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.say("working-days", worked));
      session.getConsole().println(Words.both(calendar.noticeOf(asked.atDay(1))));
    }
    return null;
  }
}
