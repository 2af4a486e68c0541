package liandong.door.shell;

import java.util.List;
import liandong.catalogue.JointPart;
import liandong.county.law.Counties;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the ids of the parts of all joint items of the counties that are present. */
@Service
public final class PartCompleter implements Completer {
  @Reference private Counties counties;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(
            counties.present().stream()
                .flatMap(each -> each.data().catalogue().items().stream())
                .flatMap(item -> item.parts().stream())
                .map(JointPart::id)
                .distinct()
                .toList())
        .complete(session, commandLine, candidates);
  }
}
