package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Archive;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:archive NUMBER}: a closed case is filed away. */
@Service
@Command(scope = "case", name = "archive", description = "已办结的办件归档 / Files a closed case away")
public final class CaseArchive extends CaseStepCommand {
  @Override
  Archive command(CommandHead head, CaseNumber number) {
    return new Archive(head, number);
  }
}
