package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyVersion;
import liandong.county.law.DueTask;
import liandong.county.law.DueTask.State;
import liandong.county.site.Task;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:tasks}: who has to do what by when, what is ticked off, what was missed. */
@Service
@Command(
    scope = "county",
    name = "tasks",
    description = "任务台账：牵头、责任单位、时限、完成与扣分 / Tasks: who, by when, done, late, points lost")
public final class CountyTasks extends CountyQuestion {
  @Option(name = "--open", description = "仅列出未完成的 / only those that are not done")
  private boolean open;

  @Option(name = "--late", description = "仅列出逾期的 / only those that were missed")
  private boolean late;

  @Reference private CalendarBook calendars;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    WorkingCalendar calendar = calendars.current();
    List<DueTask> all = answer(version, () -> CountyInspection.tasks(version, calendar));
    Table table =
        new Table(
            Words.say("column.task"),
            Words.say("column.name"),
            Words.say("column.place"),
            Words.say("column.leads"),
            Words.say("column.responsible"),
            Words.say("column.due"),
            Words.say("column.done"),
            Words.say("column.state"),
            Words.say("column.points-lost"));
    all.stream().filter(each -> isAsked(each.stateOn(day))).forEach(each -> row(table, each, day));
    print(table, out);
    if (isForPeople()) {
      out.println(
          Words.say(
              "tasks.sum",
              all.size(),
              count(all, State.DONE, day) + count(all, State.DONE_LATE, day),
              count(all, State.OPEN, day) + count(all, State.LATE, day),
              count(all, State.LATE, day) + count(all, State.DONE_LATE, day),
              all.stream().mapToInt(each -> each.pointsLostOn(day)).sum()));
    }
  }

  private boolean isAsked(State state) {
    boolean isOpen = state == State.OPEN || state == State.LATE;
    boolean isLate = state == State.LATE || state == State.DONE_LATE;
    return (!open || isOpen) && (!late || isLate);
  }

  private static void row(Table table, DueTask each, LocalDate day) {
    Task task = each.task();
    table.row(
        task.id(),
        Words.both(task.name()),
        task.place().map(Object::toString).orElse("–"),
        Words.both(task.lead()),
        orDash(task.responsible()),
        each.due().map(LocalDate::toString).orElse("–"),
        task.doneOn().map(LocalDate::toString).orElse("–"),
        Words.say("task." + each.stateOn(day).name().toLowerCase(Locale.ROOT)),
        each.pointsLostOn(day));
  }

  private static long count(List<DueTask> all, State state, LocalDate day) {
    return all.stream().filter(each -> each.stateOn(day) == state).count();
  }
}
