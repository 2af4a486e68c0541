package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import liandong.county.law.CountyVersion;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Places;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:divisions}: what became of divisions, and which they are on a day. */
@Service
@Command(
    scope = "place",
    name = "divisions",
    description = "区划沿革：何时启用、停用，由谁承接，某日即为哪个区划 / Divisions with their history")
public final class PlaceDivisions extends PlaceCommand {
  @Argument(
      index = 0,
      name = "CODE",
      description = "十二位区划代码，默认有沿革的全部区划 / division code; all with a history if not given")
  private String code;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    Places places = version.places();
    Table table =
        new Table(
            Words.say("column.division"),
            Words.say("column.name"),
            Words.say("column.validity"),
            Words.say("column.came-from"),
            Words.say("column.became"),
            Words.say("column.on-day", day),
            Words.say("column.unit"));
    for (Division each : asked(places)) {
      table.row(
          each.code(),
          each.name(),
          days(each.validity()),
          codes(places.predecessorsOf(each.code())),
          each.successors().isEmpty()
              ? "–"
              : each.successors().stream()
                  .map(DivisionCode::value)
                  .collect(Collectors.joining("|")),
          codes(places.divisionsOn(each.code(), day)),
          unit(each));
    }
    print(table, out);
  }

  /** What it is, and whether somebody made it up. */
  private static String unit(Division each) {
    String kind = each.kind().map(of -> Words.both(of.text())).orElse("–");
    return each.generated() ? kind + " " + Words.say("made-up") : kind;
  }

  private List<Division> asked(Places places) throws CommandException {
    if (code == null) {
      return places.divisions().stream().filter(each -> hasHistory(each, places)).toList();
    }
    DivisionCode asked = Parse.value(() -> new DivisionCode(code));
    return List.of(
        places.division(asked).orElseThrow(() -> NotDone.with(Words.say("no-place", code))));
  }

  private static boolean hasHistory(Division each, Places places) {
    return !each.successors().isEmpty() || !places.predecessorsOf(each.code()).isEmpty();
  }

  private static String codes(List<Division> divisions) {
    return divisions.isEmpty()
        ? "–"
        : divisions.stream()
            .map(each -> each.code() + " " + each.name())
            .collect(Collectors.joining("、"));
  }
}
