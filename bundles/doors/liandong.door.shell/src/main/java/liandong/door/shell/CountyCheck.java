package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyInspection.Found;
import liandong.county.law.CountyVersion;
import liandong.county.site.Deviation;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code county:check}: a county held against its own rules on a day. Its status is 1 when
 * something is at fault; warnings and advice leave it at 0.
 */
@Service
@Command(
    scope = "county",
    name = "check",
    description =
        "按本县规则检查服务场所、任务和事项 / Holds service points, tasks and items against the county's rules")
public final class CountyCheck extends CountyQuestion {
  @Option(name = "--point", description = "仅查该服务点 / only this service point")
  @Completion(PlaceCompleter.class)
  private String only;

  @Reference private CalendarBook calendars;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    List<Found> all = found(version, day);
    Table table =
        new Table(
            Words.say("column.about"),
            Words.say("column.weight"),
            Words.say("column.finding"),
            Words.say("column.rule"),
            Words.say("column.source"));
    for (Found each : all) {
      Deviation deviation = each.deviation();
      table.row(
          deviation.about().isBlank() ? version.pin().county() : deviation.about(),
          Words.both(deviation.weight().text()),
          Words.both(deviation.sentence()),
          each.rule(),
          each.source() + " " + Words.both(each.source().quotation()));
    }
    print(table, out);
    long faults = all.stream().filter(Found::isFault).count();
    if (isForPeople()) {
      out.println(
          Words.say(
              "check.sum",
              day,
              all.size(),
              faults,
              unsaid(version),
              version.places().points().size()));
    }
    if (faults > 0) {
      throw NotDone.with(Words.say("check.faults", version.pin().county(), faults));
    }
  }

  private List<Found> found(CountyVersion version, LocalDate day) throws CommandException {
    WorkingCalendar calendar = calendars.current();
    List<Found> all = answer(version, () -> CountyInspection.of(version, day, calendar));
    if (only == null) {
      return all;
    }
    PlaceId place = point(version.places(), only).id();
    return all.stream().filter(each -> each.deviation().about().equals(place.value())).toList();
  }

  /** How many have reported nothing, of whom therefore nothing can be found. */
  private static long unsaid(CountyVersion version) {
    return version.places().points().stream()
        .map(ServicePoint::id)
        .filter(each -> version.data().sites().said(each).isEmpty())
        .count();
  }
}
