package liandong.door.shell;

import java.util.Optional;
import java.util.Set;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.LegalTime;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:ledger VILLAGE}: the cases that its agents took in, wherever they are (代办台账). */
@Service
@Command(
    scope = "case",
    name = "ledger",
    description =
        "代办台账：村级代办站登记的办件，不论现在何处 / The cases that a village's agents took in, wherever they are",
    detailedDescription = "classpath:liandong/door/shell/case-ledger.txt")
public final class CaseLedger extends CasePageCommand {
  @Argument(
      index = 0,
      name = "VILLAGE",
      description = "村级代办站 / service point of the village",
      required = true)
  @Completion(PlaceCompleter.class)
  private String village;

  @Override
  CaseQuery query(CountyId of, Optional<CasePage.Key> from, int most) throws CommandException {
    PlaceId ledger = Parse.value(() -> new PlaceId(village));
    Set<CaseState> asked = states(Set.of());
    return Parse.value(
        () ->
            new CaseQuery(
                of, asked, Optional.empty(), Optional.empty(), Optional.of(ledger), from, most));
  }

  @Override
  Table table() {
    return new Table(
        Words.say("column.due"),
        Words.say("column.number"),
        Words.say("column.item"),
        Words.say("column.agent"),
        Words.say("column.state"),
        Words.say("column.holder"),
        Words.say("column.opened"));
  }

  @Override
  void row(Table table, CasePage.Line line, CountyVersion version) {
    table.row(
        due(line),
        line.number(),
        line.itemName().zh(),
        line.agent().orElse("–"),
        state(line),
        holder(line, version),
        LegalTime.dayOf(line.openedAt()));
  }
}
