package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.TellHearing;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:hearing-tell NUMBER}: five working days to ask for a hearing begin. */
@Service
@Command(
    scope = "case",
    name = "hearing-tell",
    description = "告知申请人有申请听证的权利 / Tells the applicant of the right to a hearing",
    detailedDescription = "classpath:liandong/door/shell/case-hearing.txt")
public final class CaseHearingTell extends CaseStepCommand {
  @Override
  TellHearing command(CommandHead head, CaseNumber number) {
    return new TellHearing(head, number);
  }
}
