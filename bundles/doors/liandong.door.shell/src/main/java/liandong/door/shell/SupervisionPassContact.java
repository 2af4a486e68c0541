package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.PassContact;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:pass-contact FILE PLACE PERSON}: passes a first contact on; it stays until
 * taken.
 */
@Service
@Command(
    scope = "supervision",
    name = "pass-contact",
    description = "首问转办，对方接收之前仍由本人负责 / Passes a first contact on; it stays until taken")
public final class SupervisionPassContact extends FileStepCommand {
  @Argument(index = 1, name = "PLACE", description = "服务点 / service point", required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Argument(index = 2, name = "PERSON", description = "工号 / staff id", required = true)
  private String person;

  @Override
  PassContact command(CommandHead head, FileId file) throws CommandException {
    return new PassContact(head, file, FileWords.owner(place, person));
  }
}
