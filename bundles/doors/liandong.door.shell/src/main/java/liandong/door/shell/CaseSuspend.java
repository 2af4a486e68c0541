package liandong.door.shell;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.Suspend;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:suspend NUMBER GROUND}: the clock stands still on a legal ground. */
@Service
@Command(
    scope = "case",
    name = "suspend",
    description = "凭法定事由中止计时 / Lets the clock stand still on a legal ground",
    detailedDescription = "classpath:liandong/door/shell/case-suspend.txt")
public final class CaseSuspend extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "GROUND",
      description = "事由，例如 HEARING / ground, such as HEARING",
      required = true)
  @Completion(GroundCompleter.class)
  private String ground;

  @Option(
      name = "--told",
      description =
          "书面告知申请人的日期；未告知的照常计时 / day of the written notice, without which days go on counting")
  private String told;

  @Override
  Suspend command(CommandHead head, CaseNumber number) throws CommandException {
    Optional<LocalDate> day = Parse.dateOrNone(told);
    return Parse.value(() -> new Suspend(head, number, ground, day));
  }
}
