package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemReport;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code item:report}: how many items there are of each kind, and which are not in the hall. */
@Service
@Command(
    scope = "item",
    name = "report",
    description = "事项分类统计、未进驻事项及原因 / Counts items by kind; items not in the hall, with why")
public final class ItemReportCommand implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--on", description = "日期，缺省为今天 / day, today if not given")
  private String on;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    LocalDate day = ItemDay.of(counties, on);
    Catalogue catalogue = version.data().catalogue();
    ItemReport report = ItemReport.of(catalogue.items(day), catalogue.exOfficio());
    PrintStream out = session.getConsole();
    Table groups =
        new Table(Words.say("column.head"), Words.say("column.kind"), Words.say("column.count"));
    report
        .groups()
        .forEach(
            each -> groups.row(Words.both(each.head()), Words.both(each.kind()), each.count()));
    groups.print(out, noFormat);
    Table outside =
        new Table(Words.say("column.item"), Words.say("column.name"), Words.say("column.reason"));
    report.notEntered().forEach(each -> outside.row(each.id(), each.name().zh(), reason(each)));
    report
        .notAuthorised()
        .forEach(each -> outside.row(each.id(), each.name().zh(), Words.say("not-authorised")));
    outside.print(out, noFormat);
    if (!noFormat) {
      out.println(
          Words.say(
              "report-sum",
              report.total(),
              report.notEntered().size(),
              report.notAuthorised().size(),
              report.unsaid()));
    }
    return null;
  }

  private static String reason(ServiceItem item) {
    return Words.both(item.delivery().hall().map(each -> each.reason()).orElse(Bilingual.same("")));
  }
}
