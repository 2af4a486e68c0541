package liandong.door.shell;

import org.apache.karaf.shell.api.action.Option;

/** A command that changes something about versions: who wants it, and why. */
abstract class SwapOrderCommand extends SwapCommand {
  @Option(
      name = "--as",
      description = "工作人员编号，默认为控制台用户 / staff id; the console's user if not given")
  private String person;

  @Option(name = "--reason", description = "理由 / why")
  private String reason;

  final String by() {
    return given(person).orElseGet(this::user);
  }

  final String reason() {
    return given(reason).orElse("");
  }
}
