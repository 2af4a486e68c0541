package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Command.Submit;
import liandong.cases.LegalTime;
import liandong.cases.Role;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:submit ITEM}: an application is handed in at a town or county window. */
@Service
@Command(
    scope = "case",
    name = "submit",
    description = "乡镇或县级窗口收件 / Takes an application in at a town or county window",
    detailedDescription = "classpath:liandong/door/shell/case-submit.txt")
public final class CaseSubmit extends CaseOpeningCommand {
  @Option(
      name = "--received",
      description = "收件日期，补录纸质件时使用 / day of receipt of a paper case entered later, YYYY-MM-DD")
  private String received;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    return carryOut(
        new Submit(
            head(of, Optional.empty(), Role.CLERK),
            application(),
            Parse.dateOrNone(received).map(day -> day.atStartOfDay(LegalTime.ZONE).toInstant())));
  }
}
