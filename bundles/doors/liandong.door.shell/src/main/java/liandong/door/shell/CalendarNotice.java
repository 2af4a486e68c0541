package liandong.door.shell;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liandong.calendar.CalendarBook;
import liandong.calendar.HolidayNotice;
import liandong.calendar.NoticeStore;
import liandong.calendar.WorkingCalendar;
import liandong.calendar.WrongNotice;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** {@code calendar:notice FILE}: adds a notice on holidays, after showing what it changes. */
@Service
@Command(
    scope = "calendar",
    name = "notice",
    description = "加入一份节假日通知，先列出改变了哪些日期 / Adds a notice on holidays and says what it changes",
    detailedDescription = "classpath:liandong/door/shell/calendar-notice.txt")
public final class CalendarNotice implements Action {
  @Argument(index = 0, name = "FILE", description = "通知文件 / file of the notice", required = true)
  @Completion(FileCompleter.class)
  private String file;

  @Option(name = "--try", description = "只检查和显示，不加入 / only check and show")
  private boolean onlyTry;

  @Reference private Session session;
  @Reference private CalendarBook calendars;

  @Override
  public Object execute() throws CommandException {
    try {
      HolidayNotice notice = HolidayNotice.parse(text());
      if (calendars.notices().stream().anyMatch(kept -> kept.notice().equals(notice))) {
        session.getConsole().println(Words.say("notice.known", notice.id()));
        return null;
      }
      show(notice);
      if (!onlyTry) {
        WorkingCalendar now = calendars.add(notice, user());
        session
            .getConsole()
            .println(Words.say("notice.added", notice.id(), now.coveredTo(), now.edition()));
      } else {
        session.getConsole().println(Words.say("notice.tried", notice.id()));
      }
      return null;
    } catch (WrongNotice wrong) {
      throw NotDone.with(faults(wrong));
    } catch (NoticeStore.IdTaken taken) {
      throw NotDone.with(Words.say("notice.id-taken"));
    } catch (NoticeStore.Away away) {
      throw NotDone.with(Words.say("notice.away"));
    }
  }

  private String text() throws CommandException {
    try {
      return Files.readString(Path.of(file));
    } catch (CharacterCodingException e) {
      throw NotDone.with(Words.say("not-utf-8", file));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw NotDone.with(Words.say("no-file", file));
    }
  }

  /** How many days of which year become something else. */
  private void show(HolidayNotice notice) {
    WorkingCalendar before = calendars.current();
    WorkingCalendar after = new WorkingCalendar(before.holidays().amendedBy(notice));
    Table table =
        new Table(Words.say("column.date"), Words.say("column.before"), Words.say("column.after"));
    Map<Integer, Integer> changed = new TreeMap<>();
    for (HolidayNotice.Day day : notice.days()) {
      boolean same = before.kindOf(day.date()) == after.kindOf(day.date());
      changed.merge(day.date().getYear(), same ? 0 : 1, Integer::sum);
      if (!same) {
        table.row(
            day.date(),
            Words.say("day." + before.kindOf(day.date())),
            Words.say("day." + after.kindOf(day.date())));
      }
    }
    session.getConsole().println(Calendars.source(notice.document()));
    table.print(session.getConsole(), false);
    changed.forEach(
        (year, days) ->
            session
                .getConsole()
                .println(
                    Words.say(
                        year > before.holidays().lastYear() ? "notice.new-year" : "notice.changes",
                        year,
                        days)));
  }

  private static String faults(WrongNotice wrong) {
    return wrong.faults().stream()
        .map(
            each ->
                "\n  "
                    + (each.line() == 0 ? "" : Words.say("notice.line", each.line()) + ": ")
                    + Words.both(each.wrong())
                    + "\n    → "
                    + Words.both(each.right()))
        .collect(Collectors.joining("", Words.say("notice.wrong", wrong.faults().size()), ""));
  }

  private String user() {
    Object user = session.get("USER");
    return user == null ? "console" : user.toString();
  }
}
