package liandong.door.shell;

import liandong.cases.PostCover;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code post:back PERSON}: who was away gets back what the other still has of it. */
@Service
@Command(scope = "post", name = "back", description = "A岗返岗 / Who was away is back")
public final class PostBack extends PostCommand {
  @Override
  PostCover.Told tell(PostCover of, CountyId in, PlaceId at, String who) {
    return of.back(in, at, who);
  }
}
