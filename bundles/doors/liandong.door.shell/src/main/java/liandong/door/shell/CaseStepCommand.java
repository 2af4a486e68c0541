package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Custody;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.support.CommandException;

/** A command to one case; it is done where the case is, unless {@code --at} says otherwise. */
abstract class CaseStepCommand extends CaseCommand {
  @Argument(index = 0, name = "NUMBER", description = "办件编号 / case number", required = true)
  @Completion(CaseCompleter.class)
  private String number;

  /** The command for the case, once who and where are known. */
  abstract Command.Move command(CommandHead head, CaseNumber number) throws CommandException;

  /** Who usually does this. */
  Role usualRole() {
    return Role.CLERK;
  }

  /** Where this is usually done: at the holder. */
  Optional<PlaceId> usualPlace(Custody custody) {
    return Optional.of(custody.place());
  }

  @Override
  public final Object execute() throws CommandException {
    CountyId of = county();
    CaseNumber wanted = Parse.value(() -> new CaseNumber(number));
    Optional<PlaceId> place =
        cases().find(of, wanted).map(ServiceCase::custody).flatMap(this::usualPlace);
    // For an unknown number any place will do: the answer is that it is unknown.
    CommandHead head = head(of, place.or(() -> Optional.of(new PlaceId("none"))), usualRole());
    return carryOut(command(head, wanted));
  }
}
