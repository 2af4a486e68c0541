package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Withdraw;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:withdraw NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "withdraw",
    description = "申请人撤回 / Withdraws the application for the applicant")
public final class CaseWithdraw extends CaseStepCommand {
  @Override
  Withdraw command(CommandHead head, CaseNumber number) {
    return new Withdraw(head, number);
  }

  @Override
  Role usualRole() {
    return Role.APPLICANT;
  }
}
