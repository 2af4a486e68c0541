package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.supervision.SupervisionCommand.LogContact;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:log-contact TEXT}: logs a first contact; who logs it owns it. */
@Service
@Command(
    scope = "supervision",
    name = "log-contact",
    description = "首问登记，登记人即首问责任人 / Logs a first contact; who logs it owns it")
public final class SupervisionLogContact extends FileCommand {
  @Argument(index = 0, name = "TEXT", description = "内容 / what is said", required = true)
  private String text;

  @Option(name = "--name", description = "来人姓名，须与电话一并填写 / visitor's name, with the phone")
  private String name;

  @Option(name = "--phone", description = "来人电话 / visitor's phone")
  private String phone;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    return carryOut(
        new LogContact(
            head(of, Optional.empty(), Role.CLERK), words(text), FileWords.contact(name, phone)));
  }
}
