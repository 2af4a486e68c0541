package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.supervision.CardColour;
import liandong.supervision.CardTrigger;
import liandong.supervision.SupervisionCommand.GiveCard;
import liandong.supervision.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:give-card NUMBER TRIGGER COLOUR TEXT}: gives a card that no record shows. */
@Service
@Command(
    scope = "supervision",
    name = "give-card",
    description = "负责人人工发督办卡 / Gives a card that no record shows")
public final class SupervisionGiveCard extends FileCommand {
  @Argument(index = 0, name = "NUMBER", description = "办件编号 / case number", required = true)
  @Completion(CaseCompleter.class)
  private String number;

  @Argument(index = 1, name = "TRIGGER", description = "事由 / why", required = true)
  @Completion(CardTriggerCompleter.class)
  private String trigger;

  @Argument(index = 2, name = "COLOUR", description = "卡别 / colour", required = true)
  @Completion(CardColourCompleter.class)
  private String colour;

  @Argument(index = 3, name = "TEXT", description = "内容 / what is said", required = true)
  private String text;

  @Override
  public Object execute() throws CommandException {
    CountyId of = county();
    CaseNumber about = Parse.value(() -> new CaseNumber(number));
    CardTrigger reason = Parse.constant(CardTrigger.class, trigger);
    CardColour as = Parse.constant(CardColour.class, colour);
    Words said = words(text);
    CommandHead head = head(of, Optional.empty(), Role.HEAD);
    return carryOut(new GiveCard(head, about, reason, as, said));
  }
}
