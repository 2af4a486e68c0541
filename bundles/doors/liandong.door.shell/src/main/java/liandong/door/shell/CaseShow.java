package liandong.door.shell;

import java.io.PrintStream;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseClock;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.ServiceCase;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.supervision.Supervision;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:show NUMBER}: a case with its clock receipt, day by day, and its record. */
@Service
@Command(
    scope = "case",
    name = "show",
    description = "显示办件、时限逐日说明和全部记录 / Shows a case, its clock day by day and its record",
    detailedDescription = "classpath:liandong/door/shell/case-show.txt")
public final class CaseShow implements Action {
  @Argument(index = 0, name = "NUMBER", description = "办件编号 / case number", required = true)
  @Completion(CaseCompleter.class)
  private String number;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--all", description = "逐日说明全部时限 / explains every limit day by day")
  private boolean all;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private CaseHandling cases;
  @Reference private CalendarBook calendars;

  /** A case is shown also where nobody supervises. */
  @Reference(optional = true)
  private Supervision supervision;

  @Override
  public Object execute() throws CommandException {
    // A case is readable also while its county is away, if it is named.
    CountyId of =
        county == null
            ? CountyChoice.of(counties, null).pin().county()
            : Parse.value(() -> new CountyId(county));
    CaseNumber wanted = Parse.value(() -> new CaseNumber(number));
    ServiceCase found =
        cases
            .find(of, wanted)
            .orElseThrow(() -> NotDone.because(Refusal.of(RefusalCode.UNKNOWN_CASE, number)));
    PrintStream out = session.getConsole();
    PlaceWords places = new PlaceWords(counties.pinned(found.pin()));
    new CaseSheet(found, places, out).print();
    new CaseBeside(found, out).print();
    if (supervision != null) {
      new CaseSupervised(found, supervision, out).print();
    }
    new CaseReceipts(found, CaseClock.calendarOf(found, calendars), out).print(all);
    new CaseRecord(cases.history(of, wanted), places, out).print();
    return null;
  }
}
