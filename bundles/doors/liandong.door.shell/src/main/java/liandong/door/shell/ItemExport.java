package liandong.door.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liandong.county.law.Counties;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Form;
import liandong.county.law.CountyReleases;
import liandong.county.law.CountyVersion;
import liandong.county.law.ListFile;
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

/** {@code item:export COUNTY TARGET}: a county's tables as a workbook, or as a folder of CSV. */
@Service
@Command(
    scope = "item",
    name = "export",
    description = "把县（市）的清单导出为 Excel 或 CSV / Writes a county's lists as Excel or CSV",
    detailedDescription = "classpath:liandong/door/shell/item-export.txt")
public final class ItemExport implements Action {
  @Argument(index = 0, name = "COUNTY", description = "县（市）代码 / county", required = true)
  @Completion(CountyCompleter.class)
  private String county;

  @Argument(
      index = 1,
      name = "TARGET",
      description = "文件 .xlsx 或文件夹（CSV）/ a file .xlsx, or a folder for CSV",
      required = true)
  @Completion(FileCompleter.class)
  private String target;

  @Option(name = "--version", description = "版本，默认现行版本 / version, otherwise the active one")
  private String version;

  @Option(name = "--force", description = "覆盖已有文件 / write over what is there")
  private boolean force;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CountyReleases releases;
  @Reference private CountyLists lists;

  @Override
  public Object execute() throws CommandException {
    CountyVersion chosen = CountyChoice.of(counties, county, version);
    CountyFiles files =
        releases
            .files(chosen.pin())
            .orElseThrow(() -> NotDone.with(Words.say("lists.away", county)));
    Path path = ListFiles.path(target);
    boolean excel = target.toLowerCase().endsWith(".xlsx");
    List<ListFile> written = lists.exported(files, excel ? Form.EXCEL : Form.CSV);
    if (excel) {
      ListFiles.write(path, written.get(0).content(), force);
    } else {
      Map<String, byte[]> contents = new LinkedHashMap<>();
      written.forEach(each -> contents.put(each.name(), each.content()));
      ListFiles.write(path, contents, force);
    }
    session
        .getConsole()
        .println(
            Words.say(
                "lists.exported",
                chosen.pin().county(),
                chosen.pin().version(),
                chosen.data().catalogue().items().size(),
                path.toAbsolutePath().normalize()));
    return null;
  }
}
