package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand.DeclineContact;
import liandong.supervision.SupervisionFile;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:decline-contact FILE TEXT}: it stays with its owner. */
@Service
@Command(
    scope = "supervision",
    name = "decline-contact",
    description = "拒收转办的首问，说明理由 / Declines a first contact that was passed on")
public final class SupervisionDeclineContact extends FileNoteCommand {
  @Override
  DeclineContact command(CommandHead head, FileId file, Words text) {
    return new DeclineContact(head, file, text);
  }

  /** The one to whom it is offered. */
  @Override
  Owner usually(SupervisionFile of) {
    return of.offeredTo().orElse(of.owner());
  }
}
