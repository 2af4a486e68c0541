package liandong.door.shell;

import liandong.county.swap.CountySwaps.Scheduled;
import liandong.county.swap.Swap;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:calendar}: what waits for its day, and what stands against it. */
@Service
@Command(
    scope = "county",
    name = "calendar",
    description = "待生效的规则版本及其冲突；可撤销 / Versions that wait for their day; calls one off")
public final class CountyCalendar extends SwapOrderCommand {
  @Option(name = "--cancel", description = "撤销该号 / calls off the one of that number")
  private Integer cancel;

  @Override
  public Object execute() throws CommandException {
    if (cancel != null) {
      Swap swap = entered(swaps().cancel(county(), cancel, by(), reason()));
      out().println(Words.say("swap.cancelled", swap.county(), swap.no(), swap.to().version()));
      return null;
    }
    Table table =
        new Table(
            Words.say("column.day"),
            Words.say("column.county"),
            Words.say("column.no"),
            Words.say("column.version"),
            Words.say("column.person"),
            Words.say("column.conflicts"));
    for (Scheduled each : swaps().calendar()) {
      table.row(
          each.swap().effective().orElseThrow(),
          each.swap().county(),
          each.swap().no(),
          each.swap().to().version(),
          each.swap().by(),
          String.join("; ", each.conflicts().stream().map(Words::both).toList()));
    }
    print(table);
    return null;
  }
}
