package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.HoldHearing;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:hearing-hold NUMBER}: on the day that was told, or later. */
@Service
@Command(
    scope = "case",
    name = "hearing-hold",
    description = "登记听证已举行 / Notes that the hearing was held",
    detailedDescription = "classpath:liandong/door/shell/case-hearing.txt")
public final class CaseHearingHold extends CaseStepCommand {
  @Override
  HoldHearing command(CommandHead head, CaseNumber number) {
    return new HoldHearing(head, number);
  }
}
