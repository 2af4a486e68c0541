package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Answer;
import liandong.cases.CaseHandling;
import liandong.cases.Command;
import liandong.cases.ServiceCase;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;

/** What every command that changes a case asks for: who, in what role, where, why. */
abstract class CaseCommand extends OfficeCommand {
  @Option(name = "--reason", description = "理由 / reason")
  private String reason;

  @Reference private CaseHandling cases;

  final CaseHandling cases() {
    return cases;
  }

  @Override
  final Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Carries the command out and says where the case stands now. */
  final Object carryOut(Command command) throws CommandException {
    Answer answer = cases.handle(command);
    if (answer instanceof Answer.Refused no) {
      throw NotDone.because(no.refusal());
    }
    if (answer instanceof Answer.Away away) {
      throw NotDone.because(away);
    }
    ServiceCase after = ((Answer.Done) answer).after();
    print(
        after.number()
            + "  "
            + Words.both(after.state().text())
            + after.promised().map(due -> "  " + Words.say("promised", due.date())).orElse(""));
    return null;
  }
}
