package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Command.Register;
import liandong.cases.Role;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:register ITEM}: a village agent takes an application into the ledger. */
@Service
@Command(
    scope = "case",
    name = "register",
    description = "村级代办登记 / Registers an application at a village point",
    detailedDescription = "classpath:liandong/door/shell/case-submit.txt")
public final class CaseRegister extends CaseOpeningCommand {
  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    return carryOut(new Register(head(of, Optional.empty(), Role.AGENT), application()));
  }
}
