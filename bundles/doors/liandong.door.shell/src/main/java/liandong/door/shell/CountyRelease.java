package liandong.door.shell;

import java.util.Optional;
import liandong.county.guard.Quarantine;
import liandong.county.guard.Quarantines;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:release VERSION}: lets a version in quarantine be asked again, on every node. */
@Service
@Command(
    scope = "county",
    name = "release",
    description = "解除规则版本的隔离 / Releases a version from quarantine")
public final class CountyRelease extends SwapOrderCommand {
  @Argument(index = 0, name = "VERSION", description = "规则版本 / version", required = true)
  @Completion(CountyVersionCompleter.class)
  private String version;

  @Reference private Quarantines quarantines;

  @Override
  public Object execute() throws CommandException {
    CountyId county = county();
    if (reason().isEmpty()) {
      throw NotDone.with(Words.say("release.why"));
    }
    Optional<Quarantine> found =
        quarantines.all().stream()
            .filter(each -> each.pin().county().equals(county))
            .filter(each -> each.pin().version().equals(version))
            .findFirst();
    if (found.isEmpty() || !quarantines.release(found.get().pin(), by(), reason())) {
      throw NotDone.with(Words.say("release.not-there", county, version));
    }
    out().println(Words.say("release.done", county, version, by()));
    return null;
  }
}
