package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyInspection.Rated;
import liandong.county.law.CountyVersion;
import liandong.county.site.YearScore;
import liandong.places.Level;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:stars}: how the centres stand in a year: scores, appeals, stars, the best ten. */
@Service
@Command(
    scope = "county",
    name = "stars",
    description = "星级考评：得分、复评、申诉、星级 / Stars of a year: scores, checks, appeals")
public final class CountyStars extends CountyQuestion {
  /** 十佳便民服务中心. */
  private static final int BEST = 10;

  @Option(name = "--year", description = "年度，默认为该日的上一年 / year; the one before the day if not given")
  private String year;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    int asked = year == null ? day.getYear() - 1 : Parse.number(year);
    List<Rated> all = answer(version, () -> CountyInspection.ratings(version, asked));
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.name"),
            Words.say("column.scored"),
            Words.say("column.recheck"),
            Words.say("column.score"),
            Words.say("column.state"),
            Words.say("column.stars"),
            Words.say("column.best"));
    int villages = 0;
    for (Rated each : all) {
      ServicePoint point = version.places().point(each.score().place()).orElseThrow();
      boolean village = point.level() == Level.VILLAGE && each.rating().stars() > 0;
      villages += village ? 1 : 0;
      table.row(
          point.id(),
          Words.both(point.name()),
          scored(each.score()),
          orDash(each.score().recheck()),
          orDash(each.rating().score()),
          Words.both(each.rating().standing().text()),
          each.rating().stars(),
          Words.say(village && villages <= BEST ? "yes" : "no"));
    }
    if (all.isEmpty() && isForPeople()) {
      out.println(Words.say("stars.none", version.pin().county(), asked));
      return;
    }
    print(table, out);
    if (isForPeople()) {
      all.stream()
          .map(Rated::source)
          .distinct()
          .forEach(each -> out.println(Words.say("source", each)));
    }
  }

  /** What the town gave a village's centre; for a town's the two that it is made of. */
  private static String scored(YearScore score) {
    return score.standard().isPresent()
        ? orDash(score.standard()) + "+" + orDash(score.guidance())
        : orDash(score.town());
  }

  private static String orDash(Optional<Integer> score) {
    return score.map(Object::toString).orElse("–");
  }
}
