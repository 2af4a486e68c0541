package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import liandong.county.law.CountyVersion;
import liandong.places.Places;
import liandong.places.PowerGrant;
import liandong.places.Powers;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:powers}: what chief representatives may do, each power with its own days. */
@Service
@Command(
    scope = "place",
    name = "powers",
    description = "列出首席代表的各项权限及其起止日期 / Lists the powers of chief representatives with their days")
public final class PlacePowers extends PlaceCommand {
  @Argument(index = 0, name = "PLACE", description = "服务点编号 / service point")
  @Completion(PlaceCompleter.class)
  private String place;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    Places places = version.places();
    Powers powers = places.powers();
    List<ServicePoint> asked =
        place == null ? List.copyOf(places.points()) : List.of(point(places, place));
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.power"),
            Words.say("column.given-to"),
            Words.say("column.staff"),
            Words.say("column.domains"),
            Words.say("column.validity"),
            Words.say("column.live"),
            Words.say("column.document"));
    for (ServicePoint point : asked) {
      for (PowerGrant each : powers.of(point.id())) {
        table.row(
            each.place(),
            Words.both(each.power().text()),
            each.holder(),
            String.join("、", powers.holders(each, day)),
            each.domains().isEmpty()
                ? "–"
                : each.domains().stream().sorted().collect(Collectors.joining("|")),
            days(each.validity()),
            Words.say(each.validity().holdsOn(day) ? "yes" : "no"),
            each.document());
      }
    }
    print(table, out);
  }
}
