package liandong.door.shell;

import java.io.PrintStream;
import java.time.YearMonth;
import liandong.cases.MonthStatistics;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** What is asked of the figures of a county's month, or of several months. */
abstract class MonthsCommand implements Action {
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
  @Reference private MonthStatistics statistics;

  /** Writes what is asked, of what happened in those months. */
  abstract void say(CountyId of, MonthStatistics.Report report, PrintStream out)
      throws CommandException;

  @Override
  public final Object execute() throws CommandException {
    CountyId of = Parse.value(() -> new CountyId(county));
    YearMonth from = Parse.month(month);
    YearMonth through = to == null ? from : Parse.monthFrom(from, to);
    say(of, statistics.of(of, from, through), session.getConsole());
    return null;
  }

  /** Whether a program reads it. */
  final boolean isPlain() {
    return noFormat;
  }
}
