package liandong.door.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.LegalTime;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:list}: cases in the order in which they are due. */
@Service
@Command(
    scope = "case",
    name = "list",
    description = "列出办件，最先到期的在前 / Lists cases, those due first at the top",
    detailedDescription = "classpath:liandong/door/shell/case-list.txt")
public final class CaseList implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

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

  @Option(name = "--open", aliases = "-o", description = "仅未办结的 / only those still open")
  private boolean open;

  @Option(name = "--size", aliases = "-n", description = "每页件数 / cases on a page, 1 to 1000")
  private int size = 50;

  @Option(name = "--after", description = "从上一页末尾继续 / go on where the last page ended: DUE,NUMBER")
  private String after;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CaseHandling cases;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    PlaceId holder = place == null ? null : Parse.value(() -> new PlaceId(place));
    Set<CaseState> asked = askedStates();
    Optional<CasePage.Key> from = key();
    CaseQuery query =
        Parse.value(
            () ->
                new CaseQuery(
                    version.pin().county(), asked, Optional.ofNullable(holder), from, size));
    CasePage page = cases.list(query);
    print(page, version);
    return null;
  }

  private void print(CasePage page, CountyVersion version) {
    Table table =
        new Table(
            Words.say("column.due"),
            Words.say("column.number"),
            Words.say("column.item"),
            Words.say("column.state"),
            Words.say("column.holder"),
            Words.say("column.opened"));
    for (CasePage.Line line : page.lines()) {
      table.row(
          line.due().map(Object::toString).orElse("–"),
          line.number(),
          line.itemName().zh(),
          noFormat ? line.state().name() : Words.both(line.state().text()),
          name(version, line.holder())
              + line.offeredTo().map(to -> " → " + name(version, to)).orElse(""),
          LegalTime.dayOf(line.openedAt()));
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.say("count-cases", table.size()));
      page.next()
          .ifPresent(
              key ->
                  session
                      .getConsole()
                      .println(
                          Words.say(
                              "next-page",
                              key.due().map(Object::toString).orElse("-") + "," + key.number())));
    }
  }

  private static String name(CountyVersion version, PlaceId place) {
    return version
        .places()
        .point(place)
        .map(ServicePoint::name)
        .map(each -> each.zh())
        .orElse(place.value());
  }

  private Set<CaseState> askedStates() throws CommandException {
    Set<CaseState> asked = new HashSet<>();
    if (states != null) {
      for (String state : states) {
        asked.add(Parse.constant(CaseState.class, state));
      }
    }
    if (open) {
      for (CaseState state : CaseState.values()) {
        if (state.isOpen() && (states == null || asked.contains(state))) {
          asked.add(state);
        }
      }
      asked.removeIf(state -> !state.isOpen());
    }
    return asked;
  }

  private Optional<CasePage.Key> key() throws CommandException {
    if (after == null) {
      return Optional.empty();
    }
    String[] parts = after.split(",", 2);
    if (parts.length != 2) {
      throw NotDone.with(Words.say("not-a-page", after));
    }
    return Optional.of(
        new CasePage.Key(
            parts[0].equals("-") ? Optional.empty() : Optional.of(Parse.date(parts[0])),
            Parse.value(() -> new CaseNumber(parts[1]))));
  }
}
