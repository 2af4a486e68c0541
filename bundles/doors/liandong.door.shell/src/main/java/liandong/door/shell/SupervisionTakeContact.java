package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand.TakeContact;
import liandong.supervision.SupervisionFile;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:take-contact FILE}: from now on it is the taker's. */
@Service
@Command(
    scope = "supervision",
    name = "take-contact",
    description = "接收转办的首问 / Takes a first contact that was passed on")
public final class SupervisionTakeContact extends FileStepCommand {
  @Override
  TakeContact command(CommandHead head, FileId file) {
    return new TakeContact(head, file);
  }

  /** The one to whom it is offered. */
  @Override
  Owner usually(SupervisionFile of) {
    return of.offeredTo().orElse(of.owner());
  }
}
