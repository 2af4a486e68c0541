package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Deny;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:deny NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "deny",
    description = "不予，须说明理由 / Denies the application, with a reason")
public final class CaseDeny extends CaseStepCommand {
  @Override
  Deny command(CommandHead head, CaseNumber number) {
    return new Deny(head, number);
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
