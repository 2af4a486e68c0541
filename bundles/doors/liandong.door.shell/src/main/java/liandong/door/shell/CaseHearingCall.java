package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.CallHearing;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:hearing-call NUMBER DAY}: time and place of the hearing are told. */
@Service
@Command(
    scope = "case",
    name = "hearing-call",
    description = "通知听证日期，提前七个工作日 / Calls the hearing, seven working days before its day",
    detailedDescription = "classpath:liandong/door/shell/case-hearing.txt")
public final class CaseHearingCall extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "DAY",
      description = "听证日期 / day of the hearing, YYYY-MM-DD",
      required = true)
  private String day;

  @Override
  CallHearing command(CommandHead head, CaseNumber number) throws CommandException {
    return new CallHearing(head, number, Parse.date(day));
  }
}
