package liandong.door.shell;

import liandong.county.swap.VersionDifference;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:diff FROM TO}: in what two versions differ: items, rules, and the other tables. */
@Service
@Command(
    scope = "county",
    name = "diff",
    description =
        "比较两个规则版本的事项、规则和其他各表 / Shows in what two versions differ: items, rules and other tables")
public final class CountyDiff extends SwapCommand {
  @Argument(index = 0, name = "FROM", description = "先前的版本 / the earlier version", required = true)
  @Completion(CountyVersionCompleter.class)
  private String from;

  @Argument(index = 1, name = "TO", description = "之后的版本 / the later version", required = true)
  @Completion(CountyVersionCompleter.class)
  private String to;

  @Override
  public Object execute() throws CommandException {
    VersionDifference difference =
        swaps()
            .difference(county(), from, to)
            .orElseThrow(() -> NotDone.with(Words.say("swap.no-difference-of", from, to)));
    difference.items().lines().forEach(each -> out().println(Words.both(each)));
    difference.tables().lines().forEach(each -> out().println(Words.both(each)));
    print(PlanSheet.rules(difference.rules()));
    return null;
  }
}
