package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Absence;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code post:list}: who was or is away, and who covers. */
@Service
@Command(
    scope = "post",
    name = "list",
    description = "列出离岗记录，最近的在前 / Lists absences, the latest first")
public final class PostList implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--size", aliases = "-n", description = "至多多少条 / how many at most")
  private int size = 50;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private PostCover posts;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    PlaceWords places = new PlaceWords(Optional.of(version));
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.away"),
            Words.say("column.cover"),
            Words.say("column.since"),
            Words.say("column.until"));
    for (Absence each : posts.absences(version.pin().county(), size)) {
      table.row(
          places.of(each.place()),
          each.person(),
          each.cover(),
          CaseRecord.minute(each.since()),
          each.until().map(CaseRecord::minute).orElse("–"));
    }
    table.print(session.getConsole(), noFormat);
    return null;
  }
}
