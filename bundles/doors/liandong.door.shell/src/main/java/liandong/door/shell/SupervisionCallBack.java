package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.CallBack;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:call-back FILE TEXT}: records the call-back after a bad rating. */
@Service
@Command(
    scope = "supervision",
    name = "call-back",
    description = "差评回访 / Records the call-back after a bad rating")
public final class SupervisionCallBack extends FileNoteCommand {
  @Override
  CallBack command(CommandHead head, FileId file, Words text) {
    return new CallBack(head, file, text);
  }
}
