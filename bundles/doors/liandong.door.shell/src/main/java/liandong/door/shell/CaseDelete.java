package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Delete;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:delete NUMBER}: before the acceptance only. */
@Service
@Command(
    scope = "case",
    name = "delete",
    description =
        "删除误录的办件，记录保留；由负责人办理并说明理由 / Deletes what was entered by mistake, the record stays: by the head, with a reason")
public final class CaseDelete extends CaseStepCommand {
  @Override
  Delete command(CommandHead head, CaseNumber number) {
    return new Delete(head, number);
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
