package liandong.door.shell;

import liandong.county.guard.Quarantines;
import liandong.county.swap.CountySwaps.Standing;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:versions}: which versions there are, and how many open cases live under each. */
@Service
@Command(
    scope = "county",
    name = "versions",
    description = "规则版本、状态及其在办件数 / Versions, what they are, and their open cases")
public final class CountyVersions extends SwapCommand {
  @Reference private Quarantines quarantines;

  @Override
  public Object execute() throws CommandException {
    Table table =
        new Table(
            Words.say("column.county"),
            Words.say("column.version"),
            Words.say("column.state"),
            Words.say("column.open-cases"),
            Words.say("column.digest"));
    for (CountyId county : chosen()) {
      for (Standing each : swaps().versions(county)) {
        table.row(
            county,
            each.pin().version(),
            InQuarantine.state(each.kind(), quarantines.of(each.pin())),
            each.openCases(),
            each.pin().bundle().value().substring(0, 12));
      }
    }
    print(table);
    InQuarantine.print(quarantines, chosen(), out());
    return null;
  }
}
