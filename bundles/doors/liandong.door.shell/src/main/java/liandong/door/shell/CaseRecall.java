package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Recall;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:recall NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "recall",
    description = "收回尚未接收的移交 / Recalls a hand-over that nobody has taken")
public final class CaseRecall extends CaseStepCommand {
  @Override
  Recall command(CommandHead head, CaseNumber number) {
    return new Recall(head, number);
  }
}
