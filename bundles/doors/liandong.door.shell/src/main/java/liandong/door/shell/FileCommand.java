package liandong.door.shell;

import liandong.supervision.Supervision;
import liandong.supervision.SupervisionAnswer;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;

/** A command of supervision. */
abstract class FileCommand extends OfficeCommand {
  /**
   * Optional, because Karaf takes away all commands of this bundle with a service that one needs.
   */
  @Reference(optional = true)
  private Supervision supervision;

  final Supervision supervision() throws CommandException {
    return FileWords.there(supervision);
  }

  static Words words(String text) throws CommandException {
    return Parse.value(() -> new Words(text));
  }

  /** Carries the command out and says where the file stands now. */
  final Object carryOut(SupervisionCommand command) throws CommandException {
    SupervisionAnswer answer = supervision().handle(command);
    if (answer instanceof SupervisionAnswer.Refused no) {
      throw NotDone.because(no.refusal());
    }
    if (answer instanceof SupervisionAnswer.Away away) {
      throw NotDone.away(away.sentence(), away.retryAfter());
    }
    SupervisionFile after = ((SupervisionAnswer.Done) answer).after();
    print(
        after.id()
            + "  "
            + liandong.door.shell.Words.both(after.state().text())
            + "  "
            + FileWords.owner(after.owner())
            + after.offeredTo().map(to -> " → " + FileWords.owner(to)).orElse("")
            + FileWords.due(after.due()));
    return null;
  }
}
