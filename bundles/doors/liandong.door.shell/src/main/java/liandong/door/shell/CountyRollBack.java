package liandong.door.shell;

import liandong.county.swap.Swap;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:roll-back --yes}: ends a watch, or goes back to the version before. */
@Service
@Command(
    scope = "county",
    name = "roll-back",
    description = "终止观察并回退，或恢复上一版本 / Ends a watch, or goes back to the version before")
public final class CountyRollBack extends SwapOrderCommand {
  @Option(name = "--yes", description = "确认 / do it")
  private boolean yes;

  @Override
  public Object execute() throws CommandException {
    if (!yes) {
      throw NotDone.with(Words.say("swap.confirm-roll-back", county()));
    }
    Swap swap = entered(swaps().rollBack(county(), by(), reason()));
    if (swap.kind() == SwapKind.APPLY && swap.state() == SwapState.ROLLED_BACK) {
      // That is what was asked for.
      out().println(Words.say("swap.given-up", swap.county(), swap.no(), swap.to().version()));
    } else {
      told(swap);
    }
    return null;
  }
}
