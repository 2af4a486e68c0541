package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.ForwardBack;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:forward-back --reason WHY NUMBER}: it comes back from above. */
@Service
@Command(
    scope = "case",
    name = "forward-back",
    description = "转报返回，理由填上级意见 / Back from above; the reason is what was said there",
    detailedDescription = "classpath:liandong/door/shell/case-forward.txt")
public final class CaseForwardBack extends CaseStepCommand {
  @Override
  ForwardBack command(CommandHead head, CaseNumber number) {
    return new ForwardBack(head, number);
  }
}
