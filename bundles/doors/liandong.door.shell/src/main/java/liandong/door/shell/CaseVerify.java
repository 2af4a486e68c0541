package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Verify;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:verify NUMBER}. */
@Service
@Command(scope = "case", name = "verify", description = "审核 / Verifies the review")
public final class CaseVerify extends CaseStepCommand {
  @Override
  Verify command(CommandHead head, CaseNumber number) {
    return new Verify(head, number);
  }

  @Override
  Role usualRole() {
    return Role.EXAMINER;
  }
}
