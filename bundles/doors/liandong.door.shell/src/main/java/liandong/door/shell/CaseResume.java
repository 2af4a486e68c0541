package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Resume;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:resume NUMBER}. */
@Service
@Command(scope = "case", name = "resume", description = "恢复计时 / Lets the clock go on")
public final class CaseResume extends CaseStepCommand {
  @Override
  Resume command(CommandHead head, CaseNumber number) {
    return new Resume(head, number);
  }
}
