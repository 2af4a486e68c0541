package liandong.door.shell;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.MonthStatistics;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.CountyId;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:statistics COUNTY MONTH}: what happened, as a whole, by item, place or town. */
@Service
@Command(
    scope = "case",
    name = "statistics",
    description = "按月统计：收件、受理、办结等 / What happened in a month: received, accepted, closed and so on",
    detailedDescription = "classpath:liandong/door/shell/case-statistics.txt")
public final class CaseStatistics extends MonthsCommand {
  /** By what the figures are told apart. */
  enum By {
    ITEM,
    PLACE,
    TOWN
  }

  /** As many as a screen is wide; the others are in the whole. */
  private static final List<Figure> COLUMNS =
      List.of(
          Figure.RECEIVED,
          Figure.ACCEPTED,
          Figure.ACCEPTANCE_REFUSED,
          Figure.RETURNED,
          Figure.GRANTED,
          Figure.DENIED,
          Figure.IN_TIME,
          Figure.LATE,
          Figure.WORKING_DAYS);

  @Option(name = "--by", description = "按事项、服务点或乡镇 / by item, place or town")
  @Completion(ByCompleter.class)
  private String by;

  @Reference private Counties counties;

  @Override
  void say(CountyId of, MonthStatistics.Report report, PrintStream out) throws CommandException {
    Table table =
        by == null
            ? whole(report.whole())
            : lines(of, report, Parse.constant(By.class, by), counties.active(of));
    table.print(out, isPlain());
  }

  private Table whole(Figures figures) {
    Table table = new Table(Words.say("column.figure"), Words.say("column.count"));
    Arrays.stream(Figure.values()).forEach(each -> table.row(text(each), figures.of(each)));
    return table;
  }

  private String text(Figure figure) {
    return isPlain() ? figure.name() : Words.both(figure.text());
  }

  /** Names are those of the county as it is now; where it is away there are only ids. */
  private Table lines(
      CountyId county, MonthStatistics.Report report, By what, Optional<CountyVersion> there)
      throws CommandException {
    return switch (what) {
      case ITEM ->
          lines(
              report.items(),
              item -> item.value(),
              item -> there.flatMap(each -> each.item(item)).map(ServiceItem::name));
      case PLACE ->
          lines(
              report.places(),
              place -> place.value(),
              place -> there.flatMap(each -> each.places().point(place)).map(ServicePoint::name));
      case TOWN ->
          lines(
              report.towns(
                  there.orElseThrow(() -> NotDone.with(Words.say("towns-away", county))).places()),
              town -> town.map(at -> at.code().value()).orElse("–"),
              town -> town.map(at -> Bilingual.same(at.name())));
    };
  }

  private static <K> Table lines(
      Map<K, Figures> all, Function<K, String> id, Function<K, Optional<Bilingual>> name) {
    Table table = new Table(header());
    all.entrySet().stream()
        .sorted(Comparator.comparing(each -> id.apply(each.getKey())))
        .forEach(
            each ->
                table.row(
                    cells(
                        id.apply(each.getKey()),
                        name.apply(each.getKey()).map(Bilingual::zh).orElse("–"),
                        each.getValue())));
    return table;
  }

  private static String[] header() {
    String[] header = new String[COLUMNS.size() + 2];
    header[0] = Words.say("column.id");
    header[1] = Words.say("column.name");
    for (int i = 0; i < COLUMNS.size(); i++) {
      header[i + 2] = COLUMNS.get(i).text().zh();
    }
    return header;
  }

  private static Object[] cells(String id, String name, Figures figures) {
    Object[] cells = new Object[COLUMNS.size() + 2];
    cells[0] = id;
    cells[1] = name;
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells[i + 2] = figures.of(COLUMNS.get(i));
    }
    return cells;
  }
}
