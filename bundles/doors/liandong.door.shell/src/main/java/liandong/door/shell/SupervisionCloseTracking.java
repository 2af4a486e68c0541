package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.CloseTracking;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:close-tracking FILE TEXT}: closes a key tracking with its result. */
@Service
@Command(
    scope = "supervision",
    name = "close-tracking",
    description = "重点跟踪办结 / Closes a key tracking with its result")
public final class SupervisionCloseTracking extends FileNoteCommand {
  @Override
  CloseTracking command(CommandHead head, FileId file, Words text) {
    return new CloseTracking(head, file, text);
  }
}
