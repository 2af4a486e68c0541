package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.FileId;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.support.CommandException;

/** A command to one file; it is done where its owner is, unless {@code --at} says otherwise. */
abstract class FileStepCommand extends FileCommand {
  @Argument(index = 0, name = "FILE", description = "监察记录编号 / id of the file", required = true)
  @Completion(FileCompleter.class)
  private String file;

  /** The command for the file, once who and where are known. */
  abstract SupervisionCommand.Move command(CommandHead head, FileId file) throws CommandException;

  /** Who usually does this. */
  Role usualRole() {
    return Role.CLERK;
  }

  /** Whose place it is usually done at: the owner's. */
  Owner usually(SupervisionFile of) {
    return of.owner();
  }

  @Override
  public final Object execute() throws CommandException {
    CountyId of = county();
    FileId wanted = Parse.value(() -> new FileId(file));
    // For an unknown file any place will do: the answer is that it is unknown.
    PlaceId place =
        supervision()
            .file(of, wanted)
            .map(this::usually)
            .map(Owner::place)
            .orElseGet(() -> new PlaceId("none"));
    return carryOut(command(head(of, Optional.of(place), usualRole()), wanted));
  }
}
