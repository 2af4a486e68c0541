package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import liandong.catalogue.CatalogueDifference;
import liandong.county.law.Counties;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyLists;
import liandong.county.law.CountyLists.Proposal;
import liandong.county.law.CountyReleases;
import liandong.county.law.CountyReleases.Release;
import liandong.county.law.CountyVersion;
import liandong.county.law.ListChange;
import liandong.county.law.ListFault;
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
 * {@code item:import COUNTY FILE}: what lists from staff would change in a county, or everything
 * that is wrong with them; confirmed, the county's next version as a bundle that can be installed.
 */
@Service
@Command(
    scope = "item",
    name = "import",
    description =
        "检查并导入清单，先列出变动，确认后才生成新版本 / Checks lists, shows what they change, makes a release of them",
    detailedDescription = "classpath:liandong/door/shell/item-import.txt")
public final class ItemImport implements Action {
  @Argument(index = 0, name = "COUNTY", description = "县（市）代码 / county", required = true)
  @Completion(CountyCompleter.class)
  private String county;

  @Argument(
      index = 1,
      name = "FILE",
      description = "文件 .xlsx、.csv 或文件夹 / files .xlsx, .csv, or a folder",
      required = true,
      multiValued = true)
  @Completion(FileCompleter.class)
  private List<String> files;

  @Option(name = "--confirm", description = "生成新版本，须写明 --release / make the release")
  private boolean confirm;

  @Option(name = "--release", description = "新版本号，例如 1.1.0 / version of the release")
  private String release;

  @Option(name = "--tables", description = "只把改变的表写入该文件夹 / write the changed tables there instead")
  private String tables;

  @Option(name = "--force", description = "与 --tables 同用：覆盖已有文件 / with --tables: write over files")
  private boolean force;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CountyReleases releases;
  @Reference private CountyLists lists;

  @Override
  public Object execute() throws CommandException {
    if (confirm && release == null) {
      throw NotDone.with(Words.say("lists.which-release"));
    }
    CountyVersion active = CountyChoice.of(counties, county);
    CountyFiles now =
        releases
            .files(active.pin())
            .orElseThrow(() -> NotDone.with(Words.say("lists.away", county)));
    Proposal proposal = lists.proposal(active.data(), now, ListFiles.read(files));
    proposal
        .remarks()
        .forEach(each -> out().println((noFormat ? "remark\t" : "· ") + Words.both(each)));
    if (proposal instanceof Proposal.Faulty faulty) {
      show(faulty.faults());
      throw NotDone.with(Words.say("lists.faults", faulty.faults().size()));
    }
    Proposal.Whole whole = (Proposal.Whole) proposal;
    show(active, whole);
    if (tables != null) {
      ListFiles.write(ListFiles.path(tables), whole.files(), force);
      out().println(Words.say("lists.tables", whole.files().size(), tables));
    } else if (confirm) {
      make(active, whole);
    } else if (!noFormat && !whole.files().isEmpty()) {
      out().println(Words.say("lists.not-yet", active.pin().county(), active.pin().version()));
    }
    return null;
  }

  private PrintStream out() {
    return session.getConsole();
  }

  private void show(List<ListFault> faults) {
    Table table =
        new Table(
            Words.say("column.cell"),
            Words.say("column.column"),
            Words.say("column.wrong"),
            Words.say("column.right"));
    faults.forEach(
        each ->
            table.row(
                each.cell(), each.column(), Words.both(each.wrong()), Words.both(each.right())));
    table.print(out(), noFormat);
  }

  private void show(CountyVersion active, Proposal.Whole whole) {
    if (whole.files().isEmpty()) {
      out().println(Words.say("lists.same", active.pin().county(), active.pin().version()));
      return;
    }
    if (!noFormat) {
      CatalogueDifference.between(active.data().catalogue(), whole.data().catalogue())
          .lines()
          .forEach(each -> out().println(Words.both(each)));
      out().println();
    }
    rows(whole.changes()).print(out(), noFormat);
    if (!noFormat && whole.changes().isEmpty()) {
      out().println(Words.say("lists.look-only"));
    }
  }

  /** Every table, cell by cell: also what is no item. */
  private static Table rows(List<ListChange> changes) {
    Table table =
        new Table(
            Words.say("column.table"),
            Words.say("column.change"),
            Words.say("column.row"),
            Words.say("column.column"),
            Words.say("column.before"),
            Words.say("column.after"));
    for (ListChange change : changes) {
      String kind = Words.say("change." + change.kind());
      if (change.kind() != ListChange.Kind.CHANGED) {
        table.row(change.table(), kind, change.row(), "", "", "");
        continue;
      }
      for (ListChange.CellChange cell : change.cells()) {
        table.row(change.table(), kind, change.row(), cell.column(), cell.before(), cell.after());
      }
    }
    return table;
  }

  private void make(CountyVersion active, Proposal.Whole whole) throws CommandException {
    if (whole.files().isEmpty()) {
      throw NotDone.with(Words.say("lists.nothing"));
    }
    Release made = releases.release(active.pin(), release, whole.files());
    if (made instanceof Release.NotMade not) {
      throw NotDone.with(Words.both(not.sentence()) + "\n  → " + Words.both(not.remedy()));
    }
    Release.Made bundle = (Release.Made) made;
    out()
        .println(Words.say("lists.made", active.pin().county(), bundle.version(), bundle.bundle()));
    // In quotes, for the console takes a % to be the beginning of an expression.
    out()
        .println(
            "  county:plan --county "
                + active.pin().county()
                + " '"
                + bundle.bundle().toUri()
                + "'");
    out()
        .println(
            "  county:apply --county "
                + active.pin().county()
                + " --without-rehearsal '"
                + Words.say("lists.why")
                + "' '"
                + bundle.bundle().toUri()
                + "'");
  }
}
