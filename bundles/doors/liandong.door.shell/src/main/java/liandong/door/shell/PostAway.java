package liandong.door.shell;

import liandong.cases.PostCover;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code post:away PERSON COVER}: what the one holds is with the other at once. */
@Service
@Command(
    scope = "post",
    name = "away",
    description = "A岗离岗，B岗顶岗 / Who has the A post is away, who has the B post takes over")
public final class PostAway extends PostCommand {
  @Argument(
      index = 1,
      name = "COVER",
      description = "B岗工号 / staff id of the B post",
      required = true)
  private String cover;

  @Override
  PostCover.Told tell(PostCover of, CountyId in, PlaceId at, String who) {
    return of.away(in, at, who, cover);
  }
}
