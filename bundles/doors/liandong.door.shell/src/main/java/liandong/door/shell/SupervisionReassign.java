package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.Reassign;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:reassign FILE PLACE PERSON TEXT}: gives an open file to somebody else; the
 * clock goes on.
 */
@Service
@Command(
    scope = "supervision",
    name = "reassign",
    description = "负责人改派，时限不停 / Gives an open file to somebody else; the clock goes on")
public final class SupervisionReassign extends FileStepCommand {
  @Argument(index = 1, name = "PLACE", description = "服务点 / service point", required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Argument(index = 2, name = "PERSON", description = "工号 / staff id", required = true)
  private String person;

  @Argument(
      index = 3,
      name = "TEXT",
      description = "内容或理由 / what was done, or why",
      required = true)
  private String text;

  @Override
  Reassign command(CommandHead head, FileId file) throws CommandException {
    return new Reassign(head, file, FileWords.owner(place, person), words(text));
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
