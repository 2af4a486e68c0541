package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.DismissComplaint;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:dismiss-complaint FILE TEXT}: says why a complaint is not accepted. */
@Service
@Command(
    scope = "supervision",
    name = "dismiss-complaint",
    description = "投诉不予受理，说明理由 / Says why a complaint is not accepted")
public final class SupervisionDismissComplaint extends FileNoteCommand {
  @Override
  DismissComplaint command(CommandHead head, FileId file, Words text) {
    return new DismissComplaint(head, file, text);
  }
}
