package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.cases.AgentYear;
import liandong.cases.CaseHandling;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyInspection.Rated;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:agents}: the best ten agents of a year, of centres that have a star (十佳代办员). */
@Service
@Command(
    scope = "county",
    name = "agents",
    description = "十佳代办员：有星级的村级中心中办成件数最多的 / The best ten agents of centres that have a star")
public final class CountyAgents extends CountyQuestion {
  private static final int BEST = 10;
  private static final int PAGE = 1_000;

  @Option(name = "--year", description = "年度，默认为该日的上一年 / year; the one before the day if not given")
  private String year;

  @Reference private CaseHandling cases;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    int asked = year == null ? day.getYear() - 1 : Parse.number(year);
    Map<PlaceId, List<CasePage.Line>> ledgers = new LinkedHashMap<>();
    for (Rated each : answer(version, () -> CountyInspection.ratings(version, asked))) {
      PlaceId place = each.score().place();
      ServicePoint point = version.places().point(place).orElseThrow();
      if (point.level() == Level.VILLAGE && each.rating().stars() > 0) {
        ledgers.put(place, ledger(version.pin().county(), place));
      }
    }
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.name"),
            Words.say("column.agent"),
            Words.say("column.count"));
    AgentYear.of(asked, ledgers).stream()
        .limit(BEST)
        .forEach(
            each ->
                table.row(
                    each.village(),
                    Words.both(version.places().point(each.village()).orElseThrow().name()),
                    each.agent(),
                    each.cases()));
    print(table, out);
  }

  private List<CasePage.Line> ledger(CountyId county, PlaceId village) {
    CaseQuery ended =
        new CaseQuery(
            county,
            Set.of(CaseState.DELIVERED, CaseState.ARCHIVED),
            Optional.empty(),
            Optional.empty(),
            Optional.of(village),
            Optional.empty(),
            PAGE);
    return CasePage.all(ended, cases::list).toList();
  }
}
