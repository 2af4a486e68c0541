package liandong.door.shell;

import java.io.PrintStream;
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
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:aims COUNTY MONTH}: 小事不出村、大事有代办、事事有人管. */
@Service
@Command(
    scope = "supervision",
    name = "aims",
    description =
        "小事不出村、大事有代办、事事有人管 / Closed in villages, taken in by agents, looked after by somebody")
public final class SupervisionAims extends MonthsCommand {
  private static final int PAGE = 1_000;

  @Reference private Counties counties;
  @Reference private CaseHandling cases;

  @Override
  void say(CountyId of, MonthStatistics.Report report, PrintStream out) throws CommandException {
    CountyVersion version = CountyChoice.of(counties, of.value());
    ThreeAims aims = ThreeAims.of(report, open(of), version.places(), counties.today());
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
    table.print(out, isPlain());
    if (!aims.nobodys().isEmpty()) {
      out.println(aims.nobodys().stream().map(CaseNumber::value).collect(Collectors.joining("\n")));
    }
  }

  private List<CasePage.Line> open(CountyId of) {
    var states =
        Arrays.stream(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toSet());
    CaseQuery open = new CaseQuery(of, states, Optional.empty(), Optional.empty(), PAGE);
    return CasePage.all(open, cases::list).toList();
  }

  private static String orDash(OptionalInt percent) {
    return percent.isPresent() ? percent.getAsInt() + "%" : "–";
  }
}
