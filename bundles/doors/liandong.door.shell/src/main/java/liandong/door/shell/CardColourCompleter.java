package liandong.door.shell;

import java.util.Arrays;
import java.util.List;
import liandong.supervision.CardColour;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the colours of cards. */
@Service
public final class CardColourCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(Arrays.stream(CardColour.values()).map(Enum::name).toList())
        .complete(session, commandLine, candidates);
  }
}
