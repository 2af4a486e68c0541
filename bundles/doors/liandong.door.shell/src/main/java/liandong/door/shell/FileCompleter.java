package liandong.door.shell;

import java.util.List;
import java.util.Set;
import liandong.county.law.Counties;
import liandong.supervision.FileQuery;
import liandong.supervision.Supervision;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the ids of the files that are due first, a hundred of each county. */
@Service
public final class FileCompleter implements Completer {
  @Reference private Counties counties;

  /**
   * Optional, because Karaf takes away all commands of this bundle with a service that one needs.
   */
  @Reference(optional = true)
  private Supervision supervision;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    if (supervision == null) {
      return -1;
    }
    return new StringsCompleter(
            counties.present().stream()
                .map(each -> each.pin().county())
                .distinct()
                .map(county -> FileQuery.of(county, Set.of()))
                .flatMap(query -> supervision.list(query).lines().stream())
                .map(line -> line.id().value())
                .toList())
        .complete(session, commandLine, candidates);
  }
}
