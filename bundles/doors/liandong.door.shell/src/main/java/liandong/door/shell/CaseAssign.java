package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Assign;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:assign NUMBER PERSON}: another person of the same place goes on with it. */
@Service
@Command(
    scope = "case",
    name = "assign",
    description = "转派给同一服务点的另一名工作人员 / Assigns a case to another person of the same place")
public final class CaseAssign extends CaseStepCommand {
  @Argument(index = 1, name = "PERSON", description = "接办人工号 / staff id", required = true)
  private String person;

  @Override
  Assign command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(() -> new Assign(head, number, person));
  }
}
