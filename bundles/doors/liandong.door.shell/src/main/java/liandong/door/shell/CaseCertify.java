package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Certify;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code case:certify NUMBER [CERTIFICATE]}: the certificate is there, and still to be delivered.
 */
@Service
@Command(
    scope = "case",
    name = "certify",
    description = "制证，登记证照编号 / Notes the certificate that was made out")
public final class CaseCertify extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "CERTIFICATE",
      description = "证照或批文编号，统一编号的不填 / number of the certificate, unless the county numbers it")
  private String certificate;

  @Override
  Certify command(CommandHead head, CaseNumber number) throws CommandException {
    return Parse.value(() -> new Certify(head, number, Optional.ofNullable(certificate)));
  }
}
