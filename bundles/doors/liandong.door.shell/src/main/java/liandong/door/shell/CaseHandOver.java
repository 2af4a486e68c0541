package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.HandOver;
import liandong.cases.CommandHead;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:hand-over NUMBER PLACE}: offers a case to a place above or below. */
@Service
@Command(
    scope = "case",
    name = "hand-over",
    description = "移交上级或下级服务点 / Offers a case to a service point above or below")
public final class CaseHandOver extends CaseStepCommand {
  @Argument(index = 1, name = "PLACE", description = "接收的服务点 / receiving place", required = true)
  @Completion(PlaceCompleter.class)
  private String to;

  @Override
  HandOver command(CommandHead head, CaseNumber number) throws CommandException {
    return new HandOver(head, number, Parse.value(() -> new PlaceId(to)));
  }
}
