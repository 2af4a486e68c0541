package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.Appeal;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:appeal FILE TEXT}: appeals against a card. */
@Service
@Command(scope = "supervision", name = "appeal", description = "被发卡人申诉 / Appeals against a card")
public final class SupervisionAppeal extends FileNoteCommand {
  @Override
  Appeal command(CommandHead head, FileId file, Words text) {
    return new Appeal(head, file, text);
  }
}
