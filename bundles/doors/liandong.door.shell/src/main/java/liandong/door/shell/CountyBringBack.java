package liandong.door.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:bring-back VERSION}: installs a version again from the archive. */
@Service
@Command(
    scope = "county",
    name = "bring-back",
    description = "从档案恢复规则版本 / Installs a version again from the archive")
public final class CountyBringBack extends SwapOrderCommand {
  @Argument(index = 0, name = "VERSION", description = "规则版本 / version", required = true)
  private String version;

  @Override
  public Object execute() throws CommandException {
    told(entered(swaps().bringBack(county(), version, by(), reason())));
    return null;
  }
}
