package liandong.door.shell;

import liandong.cases.care.Inspection;
import liandong.cases.care.StoreCare;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/**
 * {@code store:check [DIR]}: every chain, every row, every serial, of what is in use or a backup.
 */
@Service
@Command(
    scope = "store",
    name = "check",
    description = "逐条核对全部记录；给出文件夹时核对该备份 / Checks every record, of what is in use or of a backup",
    detailedDescription = "classpath:liandong/door/shell/store-check.txt")
public final class StoreCheck implements Action {
  @Argument(index = 0, name = "DIR", description = "备份文件夹 / folder of a backup")
  @Completion(FileCompleter.class)
  private String folder;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private StoreCare care;

  @Override
  public Object execute() throws CommandException {
    StoreCare.CheckOutcome outcome =
        folder == null ? care.check() : care.check(StoreWords.folder(folder));
    if (outcome instanceof StoreCare.NotDone no) {
      throw NotDone.because(no);
    }
    Inspection seen = (Inspection) outcome;
    StoreWords.print(seen, session.getConsole(), noFormat);
    if (!seen.isClean()) {
      throw NotDone.with(Words.say("store.broken", seen.broken()));
    }
    return null;
  }
}
