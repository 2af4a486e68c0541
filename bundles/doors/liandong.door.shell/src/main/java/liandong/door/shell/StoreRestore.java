package liandong.door.shell;

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

/** {@code store:restore DIR --yes}: makes a backup ready, and the next start takes it. */
@Service
@Command(
    scope = "store",
    name = "restore",
    description = "核对备份并准备恢复，下次启动时生效 / Checks a backup and makes it ready; the next start takes it",
    detailedDescription = "classpath:liandong/door/shell/store-restore.txt")
public final class StoreRestore implements Action {
  @Argument(index = 0, name = "DIR", description = "备份文件夹 / folder of a backup")
  @Completion(FileCompleter.class)
  private String folder;

  @Option(name = "--yes", description = "确认 / do it")
  private boolean yes;

  @Option(name = "--cancel", description = "撤销待生效的恢复 / calls off a restore that waits")
  private boolean cancel;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private StoreCare care;

  @Override
  public Object execute() throws CommandException {
    if (cancel == (folder != null)) {
      throw NotDone.with(Words.say("store.folder-or-cancel"));
    }
    if (!cancel && !yes) {
      throw NotDone.with(Words.say("store.confirm", StoreWords.folder(folder)));
    }
    StoreCare.RestoreOutcome outcome =
        cancel ? care.callOffRestore() : care.prepareRestore(StoreWords.folder(folder));
    if (outcome instanceof StoreCare.NotDone no) {
      throw NotDone.because(no);
    }
    if (outcome instanceof StoreCare.Unsound unsound) {
      StoreWords.print(unsound.inspection(), session.getConsole(), noFormat);
      throw NotDone.with(Words.say("store.unsound", unsound.inspection().broken()));
    }
    if (outcome instanceof StoreCare.Prepared prepared) {
      StoreWords.print(prepared.inspection(), session.getConsole(), noFormat);
      session.getConsole().println(Words.say("store.prepared", prepared.former()));
    } else {
      session.getConsole().println(Words.say("store.called-off"));
    }
    return null;
  }
}
