package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import liandong.county.law.CountyVersion;
import liandong.evidence.Source;
import liandong.places.AgentsReport;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:agents}: the agents of each village, how often they changed, the county's rule. */
@Service
@Command(
    scope = "place",
    name = "agents",
    description =
        "各村（社区）代办员、变动次数及是否符合规定 / Agents of each village, how often they changed, and the rule")
public final class PlaceAgents extends PlaceCommand {
  @Option(
      name = "--from",
      description = "自该日起计变动，默认一年 / count changes since that day, for a year if not given")
  private String from;

  @Option(name = "--wrong", description = "仅列出不符合规定的 / only those against the rule")
  private boolean wrong;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    LocalDate since = from == null ? day.minusYears(1) : Parse.date(from);
    Optional<Source> rule = version.agentRule();
    Table table =
        new Table(
            Words.say("column.division"),
            Words.say("column.name"),
            Words.say("column.place"),
            Words.say("column.agents"),
            Words.say("column.changes"),
            Words.say("column.fits"));
    int against = 0;
    for (AgentsReport.Line each : AgentsReport.of(version.places(), since, day)) {
      boolean fits = version.mayHaveAgents(each.agents().size());
      against += fits ? 0 : 1;
      if (!wrong || !fits) {
        table.row(
            each.village().code(),
            each.village().name(),
            each.point().map(point -> point.id().value()).orElse("–"),
            each.agents().isEmpty() ? "–" : String.join("、", new TreeSet<>(each.agents())),
            each.changes(),
            rule.isEmpty() ? "–" : Words.say(fits ? "yes" : "no"));
      }
    }
    print(table, out);
    if (isForPeople()) {
      out.println(
          rule.isPresent()
              ? Words.say("agents-rule", rule.get(), against)
              : Words.say("agents-no-rule"));
    }
  }
}
