package liandong.door.shell;

import java.util.Arrays;
import java.util.List;
import liandong.supervision.FileState;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the states of files of supervision. */
@Service
public final class FileStateCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(Arrays.stream(FileState.values()).map(Enum::name).toList())
        .complete(session, commandLine, candidates);
  }
}
