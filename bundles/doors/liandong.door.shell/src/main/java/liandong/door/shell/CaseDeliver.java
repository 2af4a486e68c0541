package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Deliver;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:deliver NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "deliver",
    description = "送达结果 / Delivers the result to the applicant")
public final class CaseDeliver extends CaseStepCommand {
  @Override
  Deliver command(CommandHead head, CaseNumber number) {
    return new Deliver(head, number);
  }
}
