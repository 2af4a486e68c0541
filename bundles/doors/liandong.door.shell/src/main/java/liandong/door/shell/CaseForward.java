package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Forward;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:forward NUMBER TO}: a body above the county gets the case. */
@Service
@Command(
    scope = "case",
    name = "forward",
    description = "转报上级机关，本地时限照常计算 / Passes a case up to a body above; the local clock runs on",
    detailedDescription = "classpath:liandong/door/shell/case-forward.txt")
public final class CaseForward extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "TO",
      description = "上级机关名称 / the body above, by name",
      required = true)
  private String to;

  @Override
  Forward command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(() -> new Forward(head, number, to));
  }
}
