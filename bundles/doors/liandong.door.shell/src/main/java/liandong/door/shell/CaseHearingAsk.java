package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.AskHearing;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:hearing-ask NUMBER}: the applicant asks for the hearing. */
@Service
@Command(
    scope = "case",
    name = "hearing-ask",
    description = "登记申请人申请或放弃听证 / Notes that the applicant asks for the hearing, or waives it",
    detailedDescription = "classpath:liandong/door/shell/case-hearing.txt")
public final class CaseHearingAsk extends CaseStepCommand {
  @Option(name = "--waive", description = "放弃听证 / the applicant does not want one")
  private boolean waived;

  @Override
  AskHearing command(CommandHead head, CaseNumber number) {
    return new AskHearing(head, number, waived);
  }

  @Override
  Role usualRole() {
    return Role.APPLICANT;
  }
}
