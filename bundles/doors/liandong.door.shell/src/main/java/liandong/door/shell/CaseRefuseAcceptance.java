package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.RefuseAcceptance;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:refuse-acceptance NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "refuse-acceptance",
    description = "不予受理，须说明理由 / Refuses to accept, with a reason")
public final class CaseRefuseAcceptance extends CaseStepCommand {
  @Override
  RefuseAcceptance command(CommandHead head, CaseNumber number) {
    return new RefuseAcceptance(head, number);
  }
}
