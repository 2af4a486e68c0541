package liandong.door.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseHandling;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.county.law.Counties;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the numbers of the open cases that are due first, a hundred of each county. */
@Service
public final class CaseCompleter implements Completer {
  private static final Set<CaseState> OPEN =
      EnumSet.allOf(CaseState.class).stream()
          .filter(CaseState::isOpen)
          .collect(Collectors.toUnmodifiableSet());

  @Reference private Counties counties;
  @Reference private CaseHandling cases;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    return new StringsCompleter(
            counties.present().stream()
                .map(each -> each.pin().county())
                .distinct()
                .map(county -> new CaseQuery(county, OPEN, Optional.empty(), Optional.empty(), 100))
                .flatMap(query -> cases.list(query).lines().stream())
                .map(line -> line.number().value())
                .toList())
        .complete(session, commandLine, candidates);
  }
}
