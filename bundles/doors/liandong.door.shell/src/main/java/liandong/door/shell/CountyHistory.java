package liandong.door.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import liandong.cases.RulePin;
import liandong.county.swap.Swap;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:history}: the journal, or what was active on a day. */
@Service
@Command(
    scope = "county",
    name = "history",
    description = "规则版本的变更记录，或某日的现行版本 / The journal of versions, or what was in force on a day")
public final class CountyHistory extends SwapCommand {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  @Option(name = "--on", description = "某日 / a day, such as 2026-11-22")
  private String on;

  @Option(name = "--size", description = "最多条数 / at most so many")
  private int size = 20;

  @Override
  public Object execute() throws CommandException {
    if (on != null) {
      LocalDate day = Parse.date(on);
      for (CountyId each : chosen()) {
        Optional<RulePin> active = swaps().activeOn(each, day);
        out().println(Words.say("swap.on", each, day, active.map(RulePin::toString).orElse("—")));
      }
      return null;
    }
    Table table =
        new Table(
            Words.say("column.no"),
            Words.say("column.when"),
            Words.say("column.kind"),
            Words.say("column.before"),
            Words.say("column.after"),
            Words.say("column.state"),
            Words.say("column.person"),
            Words.say("column.reason"),
            Words.say("column.rehearsal"),
            Words.say("column.sentence"));
    for (Swap each : swaps().history(county(), size)) {
      table.row(
          each.no(),
          MOMENT.format(each.changedAt()),
          Words.both(each.kind().text()),
          each.from().map(RulePin::version).orElse("—"),
          each.to().version(),
          Words.both(each.standing()),
          each.by(),
          each.reason(),
          each.rehearsal(),
          Words.both(each.sentence()));
    }
    print(table);
    return null;
  }
}
