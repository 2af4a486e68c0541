package liandong.door.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes by what figures are told apart. */
@Service
public final class ByCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(
            Arrays.stream(CaseStatistics.By.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList())
        .complete(session, commandLine, candidates);
  }
}
