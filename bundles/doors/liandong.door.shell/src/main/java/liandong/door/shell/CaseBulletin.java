package liandong.door.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseEvent;
import liandong.cases.CaseHandling;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.JointBulletin;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:bulletin}: how each department has answered in the joint cases. */
@Service
@Command(
    scope = "case",
    name = "bulletin",
    description = "并联审批通报：各部门按时、逾期、默认、缺席情况 / How departments answered in joint cases")
public final class CaseBulletin implements Action {
  private static final int PAGE = 200;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--from", description = "录入日期起（含） / entered on or after that day")
  private String from;

  @Option(name = "--to", description = "录入日期止（含） / entered on or before that day")
  private String to;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CaseHandling cases;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    Optional<LocalDate> first = Parse.dateOrNone(from);
    Optional<LocalDate> last = Parse.dateOrNone(to);
    Set<ItemId> joint =
        version.data().catalogue().allVersions().stream()
            .filter(ServiceItem::isJoint)
            .map(ServiceItem::id)
            .collect(Collectors.toSet());
    CountyId of = version.pin().county();
    CaseQuery everything = new CaseQuery(of, Set.of(), Optional.empty(), Optional.empty(), PAGE);
    List<CasePage.Line> asked =
        CasePage.all(everything, cases::list)
            .filter(line -> joint.contains(line.item()) && isBetween(line, first, last))
            .toList();
    JointBulletin bulletin = JointBulletin.EMPTY;
    for (CasePage.Line line : asked) {
      bulletin = with(bulletin, of, line);
    }
    print(bulletin);
    return null;
  }

  private static boolean isBetween(
      CasePage.Line line, Optional<LocalDate> first, Optional<LocalDate> last) {
    LocalDate entered = LegalTime.dayOf(line.openedAt());
    return first.filter(entered::isBefore).isEmpty() && last.filter(entered::isAfter).isEmpty();
  }

  private JointBulletin with(JointBulletin bulletin, CountyId county, CasePage.Line line) {
    List<CaseEvent> record = cases.history(county, line.number());
    Optional<ServiceCase> found = cases.find(county, line.number());
    return found.map(each -> bulletin.with(each, record)).orElse(bulletin);
  }

  private void print(JointBulletin bulletin) {
    Table table =
        new Table(
            Words.say("column.department"),
            Words.say("bulletin.asked"),
            Words.say("bulletin.in-time"),
            Words.say("bulletin.late"),
            Words.say("bulletin.silent"),
            Words.say("bulletin.stayed-away"),
            Words.say("bulletin.open"),
            Words.say("bulletin.absent"));
    for (JointBulletin.Line each : bulletin.lines()) {
      table.row(
          Words.both(each.department()),
          each.asked(),
          each.inTime(),
          each.late(),
          each.silent(),
          each.stayedAway(),
          each.open(),
          each.absent());
    }
    table.print(session.getConsole(), noFormat);
  }
}
