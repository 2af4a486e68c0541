package liandong.door.shell;

import java.io.PrintStream;
import java.util.Set;
import liandong.cases.ServiceCase;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.Supervision;

/** The files of supervision about a case, a line for each. */
record CaseSupervised(ServiceCase shown, Supervision supervision, PrintStream out) {
  void print() {
    FileQuery about = FileQuery.of(shown.county(), Set.of()).about(shown.number());
    for (FilePage.Line each : supervision.list(about).lines()) {
      out.println(
          Words.both(each.kind().text())
              + ": "
              + Words.both(each.state().text())
              + (each.subject().isEmpty() ? "" : "  " + each.subject())
              + "  "
              + FileWords.owner(each.owner())
              + FileWords.due(each.due())
              + "  "
              + each.id());
    }
  }
}
