package liandong.door.shell;

import java.util.Optional;
import liandong.cases.Role;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusal;
import liandong.supervision.SupervisionRefusalCode;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:show FILE}: a file with its whole record. Who reads it as somebody who has
 * nothing to do with it does not see what visitors said and who they are.
 */
@Service
@Command(
    scope = "supervision",
    name = "show",
    description = "显示一份监察记录及其全部经过 / Shows a file of supervision with its whole record",
    detailedDescription = "classpath:liandong/door/shell/supervision-show.txt")
public final class SupervisionShow extends FileCommand {
  @Argument(index = 0, name = "FILE", description = "监察记录编号 / id of the file", required = true)
  @Completion(FileCompleter.class)
  private String file;

  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    FileId wanted = Parse.value(() -> new FileId(file));
    SupervisionFile found =
        supervision()
            .file(of, wanted)
            .orElseThrow(
                () ->
                    NotDone.because(
                        SupervisionRefusal.of(SupervisionRefusalCode.UNKNOWN_FILE, wanted)));
    PlaceId usual = found.owner().place();
    boolean open = found.isOpenTo(actor(Optional.of(usual), Role.CLERK));
    new FileSheet(found, new PlaceWords(counties.active(of)), open, this::print).print();
    return null;
  }
}
