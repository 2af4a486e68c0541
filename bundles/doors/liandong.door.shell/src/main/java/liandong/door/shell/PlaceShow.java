package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import liandong.county.law.CountyVersion;
import liandong.places.Places;
import liandong.places.Posting;
import liandong.places.ServiceMode;
import liandong.places.ServicePoint;
import liandong.places.Window;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code place:show PLACE}: one service point on a day: whom it serves, its windows, its people.
 */
@Service
@Command(
    scope = "place",
    name = "show",
    description = "显示一个服务点 / Shows a service point as it is on a day")
public final class PlaceShow extends PlaceCommand {
  @Argument(index = 0, name = "PLACE", description = "服务点编号 / service point", required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    Places places = version.places();
    ServicePoint point = point(places, place);
    boolean open = places.isOpen(point, day);
    out.println(point.id() + "  " + Words.both(point.name()));
    field(out, "column.level", Words.both(point.level().text()));
    field(
        out,
        "column.mode",
        version
            .data()
            .profile()
            .mode(point.level())
            .map(ServiceMode::text)
            .map(Words::both)
            .orElse(""));
    field(out, "column.validity", days(point.validity()));
    field(out, "place.open", day + " " + Words.say(open ? "yes" : "no"));
    if (!open) {
      field(out, "place.instead", names(places.insteadOf(point, day)));
    }
    field(out, "column.above", names(places.above(point, day).stream().toList()));
    field(
        out,
        "column.serves",
        places.servedBy(point, day).stream()
            .map(each -> each.code() + " " + each.name())
            .collect(Collectors.joining("、")));
    field(out, "column.sitting", version.data().sites().of(point).sittingHours());
    places.windowsOf(point.id()).forEach(each -> window(each, out));
    List<Posting> there = places.roster().on(point.id(), day);
    if (!there.isEmpty()) {
      print(PlaceStaff.table(places, there), out);
    }
  }

  private static void window(Window each, PrintStream out) {
    out.println(
        "  "
            + each.id()
            + "  "
            + Words.both(each.name())
            + "  "
            + each.domains().stream().sorted().collect(Collectors.joining("|")));
  }

  private static String names(List<ServicePoint> points) {
    return points.stream()
        .map(each -> each.id() + " " + each.name().zh())
        .collect(Collectors.joining("、"));
  }

  private static void field(PrintStream out, String key, String value) {
    out.println(Words.say(key) + ": " + (value.isEmpty() ? "–" : value));
  }
}
