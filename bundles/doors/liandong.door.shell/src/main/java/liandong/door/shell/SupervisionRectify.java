package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.Rectify;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:rectify FILE TEXT}: records how a bad rating was put right. */
@Service
@Command(
    scope = "supervision",
    name = "rectify",
    description = "差评整改完成 / Records how a bad rating was put right")
public final class SupervisionRectify extends FileNoteCommand {
  @Override
  Rectify command(CommandHead head, FileId file, Words text) {
    return new Rectify(head, file, text);
  }
}
