package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.ExcludeRating;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code supervision:exclude-rating FILE TEXT}: takes out a rating found dishonest. */
@Service
@Command(
    scope = "supervision",
    name = "exclude-rating",
    description = "审核剔除失实评价 / Takes out a rating found dishonest")
public final class SupervisionExcludeRating extends FileNoteCommand {
  @Override
  ExcludeRating command(CommandHead head, FileId file, Words text) {
    return new ExcludeRating(head, file, text);
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
