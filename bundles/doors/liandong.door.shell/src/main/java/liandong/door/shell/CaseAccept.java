package liandong.door.shell;

import liandong.cases.CaseNumber;
import liandong.cases.Command.Accept;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:accept NUMBER}: the clock of the case starts on the next day. */
@Service
@Command(
    scope = "case",
    name = "accept",
    description = "受理，次日起计算时限 / Accepts the application; the clock starts on the next day")
public final class CaseAccept extends CaseStepCommand {
  @Option(
      name = "--on",
      description = "受理日期，补录纸质件时使用 / day of acceptance of a paper case entered later, YYYY-MM-DD")
  private String on;

  @Override
  Accept command(CommandHead head, CaseNumber number) throws CommandException {
    return new Accept(head, number, Parse.dateOrNone(on));
  }
}
