package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.DecideAppeal;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:decide-appeal FILE VERDICT TEXT}: decides on an appeal: uphold the card or
 * withdraw it.
 */
@Service
@Command(
    scope = "supervision",
    name = "decide-appeal",
    description = "答复申诉：维持或者撤销 / Decides on an appeal: uphold the card or withdraw it")
public final class SupervisionDecideAppeal extends FileStepCommand {
  @Argument(index = 1, name = "VERDICT", description = "维持 uphold，撤销 withdraw", required = true)
  @Completion(VerdictCompleter.class)
  private String verdict;

  @Argument(
      index = 2,
      name = "TEXT",
      description = "内容或理由 / what was done, or why",
      required = true)
  private String text;

  /** What becomes of the card. */
  enum Verdict {
    UPHOLD,
    WITHDRAW
  }

  @Override
  DecideAppeal command(CommandHead head, FileId file) throws CommandException {
    boolean uphold = Parse.constant(Verdict.class, verdict) == Verdict.UPHOLD;
    return new DecideAppeal(head, file, uphold, words(text));
  }

  @Override
  Role usualRole() {
    return Role.HEAD;
  }
}
