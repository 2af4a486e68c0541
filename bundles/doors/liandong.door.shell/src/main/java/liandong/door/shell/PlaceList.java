package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import liandong.county.law.CountyVersion;
import liandong.places.Level;
import liandong.places.Places;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:list}: the service points of a county that are open on a day. */
@Service
@Command(
    scope = "place",
    name = "list",
    description = "列出服务点 / Lists the service points of a county")
public final class PlaceList extends PlaceCommand {
  @Argument(index = 0, name = "TEXT", description = "名称中的文字 / words of the name")
  private String text;

  @Option(name = "--level", aliases = "-l", description = "层级 / level: county, town, village")
  private String level;

  @Option(name = "--all", description = "也列出该日未开放的 / also those that are not open on that day")
  private boolean all;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    Optional<Level> at =
        level == null ? Optional.empty() : Optional.of(Parse.constant(Level.class, level));
    Places places = version.places();
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.level"),
            Words.say("column.name"),
            Words.say("column.above"),
            Words.say("column.windows"),
            Words.say("column.serves"));
    for (ServicePoint point : places.points()) {
      if ((all || places.isOpen(point, day))
          && at.map(point.level()::equals).orElse(true)
          && isNamed(point)) {
        table.row(
            point.id(),
            Words.both(point.level().text()),
            Words.both(point.name()),
            places.above(point, day).map(above -> above.id().value()).orElse("–"),
            places.windowsOf(point.id()).size(),
            places.servedBy(point, day).size());
      }
    }
    print(table, out);
    if (isForPeople()) {
      out.println(Words.say("count-points", table.size()));
    }
  }

  private boolean isNamed(ServicePoint point) {
    return text == null
        || point.name().zh().contains(text)
        || point.name().en().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
