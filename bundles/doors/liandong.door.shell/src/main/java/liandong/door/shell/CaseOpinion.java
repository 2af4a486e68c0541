package liandong.door.shell;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.Command.GiveOpinion;
import liandong.cases.CommandHead;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:opinion NUMBER PART agree}: a department answers in a joint case. */
@Service
@Command(
    scope = "case",
    name = "opinion",
    description = "联办部门的意见，不同意须说明理由 / A department answers in a joint case; a no needs a reason",
    detailedDescription = "classpath:liandong/door/shell/case-opinion.txt")
public final class CaseOpinion extends CaseStepCommand {
  @Argument(
      index = 1,
      name = "PART",
      description = "联办部门编号，见 case:show / id of its part, see case:show",
      required = true)
  @Completion(PartCompleter.class)
  private String part;

  @Argument(
      index = 2,
      name = "OPINION",
      description = "同意或不同意 / agree or disagree",
      required = true)
  @Completion(OpinionCompleter.class)
  private String opinion;

  @Option(
      name = "--lacking",
      description = "因缺少该部门的文书而不同意 / the part without whose paper it says no")
  @Completion(PartCompleter.class)
  private String lacking;

  @Override
  GiveOpinion command(CommandHead head, CaseNumber number) throws CommandException {
    boolean agrees = Parse.constant(Says.class, opinion) == Says.AGREE;
    return Parse.value(
        () -> new GiveOpinion(head, number, part, agrees, Optional.ofNullable(lacking)));
  }

  /** What a department can say. */
  enum Says {
    AGREE,
    DISAGREE
  }
}
