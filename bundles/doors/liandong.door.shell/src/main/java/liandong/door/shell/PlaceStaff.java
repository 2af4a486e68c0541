package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import liandong.county.law.CountyVersion;
import liandong.places.Places;
import liandong.places.Post;
import liandong.places.Posting;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:staff}: who works where on a day, with skills and training. */
@Service
@Command(
    scope = "place",
    name = "staff",
    description = "列出当日在岗人员、技能与培训 / Lists who works where on a day, with skills and training")
public final class PlaceStaff extends PlaceCommand {
  @Argument(index = 0, name = "PLACE", description = "服务点编号 / service point")
  @Completion(PlaceCompleter.class)
  private String place;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    Places places = version.places();
    List<ServicePoint> asked =
        place == null ? List.copyOf(places.points()) : List.of(point(places, place));
    List<Posting> there =
        asked.stream().flatMap(each -> places.roster().on(each.id(), day).stream()).toList();
    print(table(places, there), out);
    if (isForPeople()) {
      out.println(Words.say("count-staff", there.size()));
    }
  }

  static Table table(Places places, List<Posting> postings) {
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.staff"),
            Words.say("column.post"),
            Words.say("column.window"),
            Words.say("column.skills"),
            Words.say("column.trained"),
            Words.say("column.validity"));
    for (Posting each : postings) {
      table.row(
          each.place(),
          each.person(),
          places
              .roster()
              .post(each.place(), each.post())
              .map(Post::name)
              .map(name -> name.zh())
              .orElse(each.post()),
          each.window().orElse("–"),
          each.skills().isEmpty()
              ? "–"
              : each.skills().stream().sorted().collect(Collectors.joining("|")),
          each.trainedOn().map(day -> day + " " + each.training()).orElse("–"),
          days(each.validity()));
    }
    return table;
  }
}
