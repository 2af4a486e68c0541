package liandong.door.shell;

import liandong.cases.CommandHead;
import liandong.supervision.FileId;
import liandong.supervision.SupervisionCommand.HandleComplaint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code supervision:handle-complaint FILE FINDING TEXT}: closes a complaint: founded or unfounded,
 * and what came of it.
 */
@Service
@Command(
    scope = "supervision",
    name = "handle-complaint",
    description = "投诉办结：是否属实、处理结果 / Closes a complaint: founded or unfounded, and what came of it")
public final class SupervisionHandleComplaint extends FileStepCommand {
  @Argument(index = 1, name = "FINDING", description = "属实 founded，不属实 unfounded", required = true)
  @Completion(FindingCompleter.class)
  private String finding;

  @Argument(
      index = 2,
      name = "TEXT",
      description = "内容或理由 / what was done, or why",
      required = true)
  private String text;

  /** Whether the complaint was right. */
  enum Finding {
    FOUNDED,
    UNFOUNDED
  }

  @Override
  HandleComplaint command(CommandHead head, FileId file) throws CommandException {
    boolean founded = Parse.constant(Finding.class, finding) == Finding.FOUNDED;
    return new HandleComplaint(head, file, founded, words(text));
  }
}
