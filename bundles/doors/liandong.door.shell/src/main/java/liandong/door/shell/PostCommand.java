package liandong.door.shell;

import liandong.cases.Absence;
import liandong.cases.CaseNumber;
import liandong.cases.PostCover;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** Something that is said about a post (AB岗). */
abstract class PostCommand implements Action {
  @Argument(
      index = 0,
      name = "PERSON",
      description = "A岗工号 / staff id of the A post",
      required = true)
  private String person;

  @Option(name = "--at", description = "服务点 / service point", required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private PostCover posts;

  abstract PostCover.Told tell(PostCover of, CountyId in, PlaceId at, String who);

  @Override
  public final Object execute() throws CommandException {
    CountyId of = CountyChoice.of(counties, county).pin().county();
    PlaceId at = Parse.value(() -> new PlaceId(place));
    PostCover.Told told = Parse.value(() -> tell(posts, of, at, person));
    if (told instanceof PostCover.NotNoted no) {
      throw NotDone.because(no.refusal());
    }
    PostCover.Noted noted = (PostCover.Noted) told;
    Absence absence = noted.absence();
    String key = absence.until().isPresent() ? "post.back" : "post.away";
    session
        .getConsole()
        .println(Words.say(key, absence.person(), absence.cover(), noted.moved().size()));
    noted.moved().stream().map(CaseNumber::value).forEach(session.getConsole()::println);
    return null;
  }
}
