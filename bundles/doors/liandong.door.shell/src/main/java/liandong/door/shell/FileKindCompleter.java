package liandong.door.shell;

import java.util.Arrays;
import java.util.List;
import liandong.supervision.FileKind;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the kinds of files of supervision. */
@Service
public final class FileKindCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(Arrays.stream(FileKind.values()).map(Enum::name).toList())
        .complete(session, commandLine, candidates);
  }
}
