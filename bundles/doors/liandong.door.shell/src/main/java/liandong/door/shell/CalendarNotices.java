package liandong.door.shell;

import java.time.format.DateTimeFormatter;
import liandong.calendar.CalendarBook;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.cases.LegalTime;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

/** {@code calendar:notices}: the built-in table and the notices that came after it. */
@Service
@Command(
    scope = "calendar",
    name = "notices",
    description = "列出内置节假日表和后来加入的通知 / Lists the built-in holidays and the notices added since")
public final class CalendarNotices implements Action {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private CalendarBook calendars;

  @Override
  public Object execute() {
    Table table =
        new Table(
            Words.say("column.notice"),
            Words.say("column.issued"),
            Words.say("column.days"),
            Words.say("column.added"),
            Words.say("column.who"),
            Words.say("column.document"));
    HolidayTable builtIn = HolidayTable.china();
    table.row(
        Words.say("built-in"),
        "–",
        builtIn.days().size(),
        "–",
        "–",
        Words.say("built-in.document", builtIn.firstYear(), builtIn.lastYear()));
    for (KeptNotice each : calendars.notices()) {
      table.row(
          each.notice().id(),
          each.notice().issuedOn(),
          each.notice().days().size(),
          MINUTE.format(each.at().atZone(LegalTime.ZONE)),
          each.by(),
          Calendars.source(each.notice().document()));
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      HolidayTable now = calendars.current().holidays();
      session
          .getConsole()
          .println(Words.say("calendar.now", now.firstYear(), now.lastYear(), now.edition()));
    }
    return null;
  }
}
