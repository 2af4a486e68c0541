package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Void;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:void NUMBER}: it has no effect. */
@Service
@Command(
    scope = "case",
    name = "void",
    description = "作废，由负责人办理并说明理由 / Makes a case void: by the head, with a reason")
public final class CaseVoid extends CaseStepCommand {
  @Override
  Void command(CommandHead head, CaseNumber number) {
    return new Void(head, number);
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
