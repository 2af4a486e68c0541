package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Return;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:return NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "return",
    description = "退件，须说明理由 / Returns the papers, with a reason")
public final class CaseReturn extends CaseStepCommand {
  @Override
  Return command(CommandHead head, CaseNumber number) {
    return new Return(head, number);
  }
}
