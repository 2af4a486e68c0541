package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Extend;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:extend NUMBER DAYS}: the head gives more time, with a reason. */
@Service
@Command(
    scope = "case",
    name = "extend",
    description = "经负责人批准延期，须说明理由 / The head extends the limit, with a reason")
public final class CaseExtend extends CaseStepCommand {
  @Argument(index = 1, name = "DAYS", description = "天数 / number of days", required = true)
  private int days;

  @Option(
      name = "--approval",
      description = "联办许可的批准文件 / approval of the local government, which a joint licence needs")
  private String approval;

  @Override
  Extend command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(() -> new Extend(head, number, days, Optional.ofNullable(approval)));
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
