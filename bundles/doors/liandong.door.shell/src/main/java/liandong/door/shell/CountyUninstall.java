package liandong.door.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:uninstall VERSION}: takes a version away that nobody needs. */
@Service
@Command(
    scope = "county",
    name = "uninstall",
    description = "卸载不再需要的规则版本 / Takes a version away that nobody needs")
public final class CountyUninstall extends SwapOrderCommand {
  @Argument(index = 0, name = "VERSION", description = "规则版本 / version", required = true)
  @Completion(CountyVersionCompleter.class)
  private String version;

  @Option(name = "--force", description = "即使现行或有在办件 / even if it is in force or has open cases")
  private boolean force;

  @Option(name = "--yes", description = "确认 / do it")
  private boolean yes;

  @Override
  public Object execute() throws CommandException {
    if (force && !yes) {
      throw NotDone.with(Words.say("swap.confirm-uninstall", county(), version));
    }
    told(entered(swaps().uninstall(county(), version, by(), reason(), force)));
    return null;
  }
}
