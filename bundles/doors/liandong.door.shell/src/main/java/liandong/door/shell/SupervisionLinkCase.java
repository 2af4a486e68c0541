package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.LinkCase;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:link-case FILE NUMBER}: links a first contact to the case that came of it. */
@Service
@Command(
    scope = "supervision",
    name = "link-case",
    description = "首问事项已转为办件 / Links a first contact to the case that came of it")
public final class SupervisionLinkCase extends FileStepCommand {
  @Argument(index = 1, name = "NUMBER", description = "办件编号 / case number", required = true)
  @Completion(CaseCompleter.class)
  private String number;

  @Override
  LinkCase command(CommandHead head, FileId file) throws CommandException {
    return new LinkCase(head, file, Parse.value(() -> new CaseNumber(number)));
  }
}
