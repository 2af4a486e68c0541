package liandong.door.shell;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** A command that prints a page of cases, in the order in which they are due. */
abstract class CasePageCommand implements Action {
  private static final Set<CaseState> OPEN =
      Arrays.stream(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toSet());

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

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

  /** Which cases. */
  abstract CaseQuery query(CountyId of, Optional<CasePage.Key> from, int most)
      throws CommandException;

  /** The columns. */
  abstract Table table();

  abstract void row(Table table, CasePage.Line line, CountyVersion version);

  @Override
  public final Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    CasePage page = cases.list(query(version.pin().county(), key(), size));
    Table table = table();
    page.lines().forEach(line -> row(table, line, version));
    PrintStream out = session.getConsole();
    table.print(out, noFormat);
    if (!noFormat) {
      out.println(Words.say("count-cases", table.size()));
      page.next().ifPresent(key -> out.println(Words.say("next-page", text(key))));
    }
    return null;
  }

  /** Those of {@code asked} that {@code --open} leaves; all where none are asked for. */
  final Set<CaseState> states(Set<CaseState> asked) throws CommandException {
    if (!open || asked.isEmpty()) {
      return open ? OPEN : asked;
    }
    Set<CaseState> left = asked.stream().filter(CaseState::isOpen).collect(Collectors.toSet());
    if (left.isEmpty()) {
      throw NotDone.with(Words.say("none-open"));
    }
    return left;
  }

  final String state(CasePage.Line line) {
    return noFormat ? line.state().name() : Words.both(line.state().text());
  }

  static String due(CasePage.Line line) {
    return line.due().map(Object::toString).orElse("–");
  }

  /** Who holds a case, and to whom it is offered. */
  static String holder(CasePage.Line line, CountyVersion version) {
    return name(version, line.holder())
        + line.offeredTo().map(to -> " → " + name(version, to)).orElse("");
  }

  private static String name(CountyVersion version, PlaceId place) {
    return version
        .places()
        .point(place)
        .map(ServicePoint::name)
        .map(each -> each.zh())
        .orElse(place.value());
  }

  private static String text(CasePage.Key key) {
    return key.due().map(Object::toString).orElse("-") + "," + key.number();
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
