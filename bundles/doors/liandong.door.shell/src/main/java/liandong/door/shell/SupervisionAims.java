package liandong.door.shell;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.MonthStatistics;
import liandong.cases.ThreeAims;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:aims COUNTY MONTH}: 小事不出村、大事有代办、事事有人管. */
@Service
@Command(
    scope = "supervision",
    name = "aims",
    description =
        "小事不出村、大事有代办、事事有人管 / Closed in villages, taken in by agents, looked after by somebody")
public final class SupervisionAims implements Action {
  private static final int PAGE = 1_000;

  @Argument(index = 0, name = "COUNTY", description = "县（市）代码 / county", required = true)
  @Completion(CountyCompleter.class)
  private String county;

  @Argument(index = 1, name = "MONTH", description = "月份 / month, YYYY-MM", required = true)
  private String month;

  @Option(name = "--to", description = "截止月份 / last month, where there are several")
  private String to;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CaseHandling cases;
  @Reference private MonthStatistics statistics;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    YearMonth from = Parse.month(month);
    YearMonth through = to == null ? from : Parse.monthFrom(from, to);
    ThreeAims aims =
        ThreeAims.of(
            statistics.of(version.pin().county(), from, through),
            open(version),
            version.places(),
            counties.today());
    PrintStream out = session.getConsole();
    Table table =
        new Table(
            Words.say("column.figure"),
            Words.say("column.count"),
            Words.say("column.of"),
            Words.say("column.percent"));
    table.row(
        Words.say("aims.villages"),
        aims.closedInVillages(),
        aims.closed(),
        orDash(aims.inVillages()));
    table.row(Words.say("aims.agents"), aims.withAgent(), aims.above(), orDash(aims.byAgents()));
    table.row(Words.say("aims.nobodys"), aims.nobodys().size(), "–", "–");
    table.print(out, noFormat);
    if (!aims.nobodys().isEmpty()) {
      out.println(aims.nobodys().stream().map(CaseNumber::value).collect(Collectors.joining("\n")));
    }
    return null;
  }

  private List<CasePage.Line> open(CountyVersion version) {
    var states =
        Arrays.stream(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toSet());
    CaseQuery open =
        new CaseQuery(version.pin().county(), states, Optional.empty(), Optional.empty(), PAGE);
    return CasePage.all(open, cases::list).toList();
  }

  private static String orDash(OptionalInt percent) {
    return percent.isPresent() ? percent.getAsInt() + "%" : "–";
  }
}
