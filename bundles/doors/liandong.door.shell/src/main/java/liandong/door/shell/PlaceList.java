package liandong.door.shell;

import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.Level;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:list}: the service points of a county. */
@Service
@Command(
    scope = "place",
    name = "list",
    description = "列出服务点 / Lists the service points of a county")
public final class PlaceList implements Action {
  @Argument(index = 0, name = "TEXT", description = "名称中的文字 / words of the name")
  private String text;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--level", aliases = "-l", description = "层级 / level: county, town, village")
  private String level;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    Level at = level == null ? null : Parse.constant(Level.class, level);
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.level"),
            Words.say("column.name"),
            Words.say("column.above"),
            Words.say("column.windows"));
    for (ServicePoint point : version.places().points()) {
      if ((at == null || point.level() == at)
          && (text == null
              || point.name().zh().contains(text)
              || point.name().en().toLowerCase().contains(text.toLowerCase()))) {
        table.row(
            point.id(),
            Words.both(point.level().text()),
            Words.both(point.name()),
            version.places().above(point).map(above -> above.id().value()).orElse("–"),
            version.places().windowsOf(point.id()).size());
      }
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.say("count-points", table.size()));
    }
    return null;
  }
}
