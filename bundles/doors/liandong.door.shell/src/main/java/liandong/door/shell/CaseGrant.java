package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Grant;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:grant NUMBER}. */
@Service
@Command(scope = "case", name = "grant", description = "准予 / Grants the application")
public final class CaseGrant extends CaseStepCommand {
  @Option(name = "--certificate", description = "证照或批文编号 / number of the certificate")
  private String certificate;

  @Override
  Grant command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(() -> new Grant(head, number, Optional.ofNullable(certificate)));
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
