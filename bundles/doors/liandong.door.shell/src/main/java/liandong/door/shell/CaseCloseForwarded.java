package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.CloseForwarded;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:close-forwarded NUMBER}: the body above decides by itself. */
@Service
@Command(
    scope = "case",
    name = "close-forwarded",
    description = "转报办结，由上级机关决定 / Closes a case here that the body above decides",
    detailedDescription = "classpath:liandong/door/shell/case-forward.txt")
public final class CaseCloseForwarded extends CaseStepCommand {
  @Override
  CloseForwarded command(CommandHead head, CaseNumber number) {
    return new CloseForwarded(head, number);
  }
}
