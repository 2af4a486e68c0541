package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Decline;
import liandong.cases.CommandHead;
import liandong.cases.Custody;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code case:decline NUMBER}. */
@Service
@Command(
    scope = "case",
    name = "decline",
    description = "拒收移交的办件，须说明理由 / Declines a hand-over, with a reason")
public final class CaseDecline extends CaseStepCommand {
  @Override
  Decline command(CommandHead head, CaseNumber number) {
    return new Decline(head, number);
  }

  @Override
  Optional<PlaceId> usualPlace(Custody custody) {
    return custody.offeredTo().or(() -> super.usualPlace(custody));
  }
}
