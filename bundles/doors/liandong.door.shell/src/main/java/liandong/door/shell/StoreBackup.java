package liandong.door.shell;

import java.nio.file.Path;
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

/** {@code store:backup DIR}: all that is kept, while the work goes on. */
@Service
@Command(
    scope = "store",
    name = "backup",
    description = "备份全部数据，业务不停 / Backs up all that is kept, while the work goes on",
    detailedDescription = "classpath:liandong/door/shell/store-backup.txt")
public final class StoreBackup implements Action {
  @Argument(
      index = 0,
      name = "DIR",
      description = "尚不存在的文件夹 / a folder that is not there yet",
      required = true)
  @Completion(FileCompleter.class)
  private String folder;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private StoreCare care;

  @Override
  public Object execute() throws CommandException {
    Path into = StoreWords.folder(folder);
    StoreCare.BackupOutcome outcome = care.backUp(into);
    if (outcome instanceof StoreCare.NotDone no) {
      throw NotDone.because(no);
    }
    StoreCare.BackedUp done = (StoreCare.BackedUp) outcome;
    Table table =
        new Table(
            Words.say("column.folder"),
            Words.say("column.cases"),
            Words.say("column.events"),
            Words.say("column.size"),
            Words.say("column.took"));
    table.row(
        done.folder(),
        done.cases(),
        done.events(),
        noFormat ? done.bytes() : StoreWords.size(done.bytes()),
        noFormat ? done.took().toMillis() : StoreWords.seconds(done.took()));
    table.print(session.getConsole(), noFormat);
    return null;
  }
}
