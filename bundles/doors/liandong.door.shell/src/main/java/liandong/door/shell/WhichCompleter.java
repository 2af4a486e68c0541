package liandong.door.shell;

import java.util.Arrays;
import java.util.List;
import liandong.supervision.Responsible;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes who may be named in an accountability. */
@Service
public final class WhichCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(Arrays.stream(Responsible.Which.values()).map(Enum::name).toList())
        .complete(session, commandLine, candidates);
  }
}
