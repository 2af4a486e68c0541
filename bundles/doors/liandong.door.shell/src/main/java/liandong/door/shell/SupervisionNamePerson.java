package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.supervision.FileId;
import liandong.supervision.Responsible;
import liandong.supervision.SupervisionCommand.NamePerson;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:name-person FILE WHICH PERSON}: names a person who answers for an overdue
 * case.
 */
@Service
@Command(
    scope = "supervision",
    name = "name-person",
    description = "责任追究：明确责任人 / Names a person who answers for an overdue case")
public final class SupervisionNamePerson extends FileStepCommand {
  @Argument(
      index = 1,
      name = "WHICH",
      description = "主要负责人 principal，分管责任人 in-charge",
      required = true)
  @Completion(WhichCompleter.class)
  private String which;

  @Argument(index = 2, name = "PERSON", description = "工号 / staff id", required = true)
  private String person;

  @Override
  NamePerson command(CommandHead head, FileId file) throws CommandException {
    Responsible.Which as = Parse.constant(Responsible.Which.class, which);
    return Parse.value(() -> new NamePerson(head, file, as, person));
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
