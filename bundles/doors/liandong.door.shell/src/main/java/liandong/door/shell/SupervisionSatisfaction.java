package liandong.door.shell;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import liandong.cases.MonthStatistics;
import liandong.county.law.Counties;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.supervision.RatingCount;
import liandong.supervision.Satisfaction;
import liandong.supervision.Supervision;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code supervision:satisfaction}: how those who rated rated; who did not stands apart. */
@Service
@Command(
    scope = "supervision",
    name = "satisfaction",
    description = "满意率，未评价的单独列出 / The rate of good ratings; who did not rate stands apart")
public final class SupervisionSatisfaction implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--at", description = "办理的服务点 / service point that handled it")
  @Completion(PlaceCompleter.class)
  private String place;

  @Option(name = "--from", description = "月份或起始月份，不填为自有记录起 / month, or first month, YYYY-MM")
  private String from;

  @Option(name = "--to", description = "截止月份，不填为同一月 / last month, YYYY-MM")
  private String to;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  /**
   * Optional, because Karaf takes away all commands of this bundle with a service that one needs.
   */
  @Reference(optional = true)
  private Supervision supervision;

  @Reference private MonthStatistics statistics;

  @Override
  public Object execute() throws CommandException {
    CountyId of = CountyChoice.of(counties, county).pin().county();
    Optional<PlaceId> at = Parse.value(() -> Optional.ofNullable(place).map(PlaceId::new));
    YearMonth first = from == null ? RatingCount.FIRST : Parse.month(from);
    YearMonth last =
        to == null ? (from == null ? RatingCount.LAST : first) : Parse.monthFrom(first, to);
    Satisfaction rate =
        new RatingCount(FileWords.there(supervision), statistics).in(of, at, first, last);
    OptionalInt perMille = rate.perMille();
    Table table =
        new Table(
            Words.say("column.served"),
            Words.say("column.rated"),
            Words.say("column.good"),
            Words.say("column.excluded"),
            Words.say("column.not-rated"),
            Words.say("column.rate"));
    table.row(
        rate.served(),
        rate.rated(),
        rate.good(),
        rate.excluded(),
        rate.notRated(),
        perMille.isPresent() ? perMille.getAsInt() + "‰" : "–");
    PrintStream out = session.getConsole();
    table.print(out, noFormat);
    return null;
  }
}
