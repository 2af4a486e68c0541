package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.TakeOver;
import liandong.cases.CommandHead;
import liandong.cases.Custody;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:take-over NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "take-over",
    description = "接收移交的办件 / Takes over a case that was handed over")
public final class CaseTakeOver extends CaseStepCommand {
  @Override
  TakeOver command(CommandHead head, CaseNumber number) {
    return new TakeOver(head, number);
  }

  @Override
  Optional<PlaceId> usualPlace(Custody custody) {
    return custody.offeredTo().or(() -> super.usualPlace(custody));
  }
}
