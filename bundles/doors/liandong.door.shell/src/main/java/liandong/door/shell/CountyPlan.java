package liandong.door.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:plan VERSION}: what a change would touch, before it touches anything. */
@Service
@Command(
    scope = "county",
    name = "plan",
    description = "显示切换的影响范围，不作任何改变 / Shows what a version would change, and changes nothing")
public final class CountyPlan extends SwapCommand {
  @Argument(
      index = 0,
      name = "VERSION",
      description = "版本号，或发布包地址 / version, or address of a release",
      required = true)
  @Completion(CountyVersionCompleter.class)
  private String candidate;

  @Override
  public Object execute() throws CommandException {
    PlanSheet.print(swaps().plan(county(), Candidates.of(candidate)), out(), this::print);
    return null;
  }
}
