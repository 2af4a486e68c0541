package liandong.door.shell;

import liandong.cases.RulePin;
import liandong.county.guard.Quarantines;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.law.Fault;
import liandong.county.swap.CountySwaps;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

/** {@code county:list}: the counties and their versions, and those that were refused, with why. */
@Service
@Command(
    scope = "county",
    name = "list",
    description = "列出县（市）及其规则版本 / Lists the counties and the versions of their rules")
public final class CountyList implements Action {
  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CountySwaps swaps;
  @Reference private Quarantines quarantines;

  @Override
  public Object execute() {
    Table table =
        new Table(
            Words.say("column.county"),
            Words.say("column.name"),
            Words.say("column.version"),
            Words.say("column.state"),
            Words.say("column.items"),
            Words.say("column.points"),
            Words.say("column.digest"));
    for (CountyVersion each : counties.present()) {
      table.row(
          each.pin().county(),
          Words.both(each.data().profile().name()),
          each.pin().version(),
          state(each.pin()),
          each.data().catalogue().items().size(),
          each.data().places().points().size(),
          each.pin().bundle().value().substring(0, 12));
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.both(swaps.trust()));
    }
    swaps.warnings().forEach(each -> session.getConsole().println(Words.both(each)));
    for (Counties.Refused refused : counties.refused()) {
      session.getConsole().println(Words.say("refused-bundle", refused.bundle()));
      for (Fault fault : refused.faults()) {
        session.getConsole().println("  " + Words.both(fault.text()));
      }
    }
    return null;
  }

  private String state(RulePin pin) {
    return swaps.versions(pin.county()).stream()
        .filter(each -> each.pin().equals(pin))
        .findFirst()
        .map(each -> InQuarantine.state(each.kind(), quarantines.of(pin)))
        .orElse("—");
  }
}
