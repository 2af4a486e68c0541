package liandong.door.shell;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.LegalTime;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:list}: cases in the order in which they are due. */
@Service
@Command(
    scope = "case",
    name = "list",
    description = "列出办件，最先到期的在前 / Lists cases, those due first at the top",
    detailedDescription = "classpath:liandong/door/shell/case-list.txt")
public final class CaseList extends CasePageCommand {
  @Option(
      name = "--state",
      aliases = "-s",
      description = "状态，可多次使用 / state, may be given more than once",
      multiValued = true)
  @Completion(StateCompleter.class)
  private List<String> states;

  @Option(name = "--place", aliases = "-p", description = "持有的服务点 / service point that holds them")
  @Completion(PlaceCompleter.class)
  private String place;

  @Option(name = "--person", description = "持有人工号 / staff id of who holds them")
  private String person;

  @Option(
      name = "--due-before",
      description =
          "仅在该日之前到期的；填当日即为已逾期的 / only what is due before that day; of today: what is overdue")
  private String dueBefore;

  @Override
  CaseQuery query(CountyId of, Optional<CasePage.Key> from, int most) throws CommandException {
    Optional<PlaceId> holder =
        place == null ? Optional.empty() : Optional.of(Parse.value(() -> new PlaceId(place)));
    Set<CaseState> asked = states(askedStates());
    Optional<LocalDate> before = Parse.dateOrNone(dueBefore);
    return Parse.value(
        () ->
            new CaseQuery(
                of,
                asked,
                holder,
                Optional.ofNullable(person),
                Optional.empty(),
                before,
                from,
                most));
  }

  private Set<CaseState> askedStates() throws CommandException {
    Set<CaseState> asked = new HashSet<>();
    for (String state : states == null ? List.<String>of() : states) {
      asked.add(Parse.constant(CaseState.class, state));
    }
    return asked;
  }

  @Override
  Table table() {
    return new Table(
        Words.say("column.due"),
        Words.say("column.number"),
        Words.say("column.item"),
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
        state(line),
        holder(line, version),
        LegalTime.dayOf(line.openedAt()));
  }
}
