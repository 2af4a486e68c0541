package liandong.door.shell;

import java.util.List;
import liandong.county.law.Counties;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** The versions that are present, of whatever county. */
@Service
public final class CountyVersionCompleter implements Completer {
  @Reference private Counties counties;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(
            counties.present().stream().map(each -> each.pin().version()).distinct().toList())
        .complete(session, line, candidates);
  }
}
