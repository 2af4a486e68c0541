package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import liandong.cases.RulePin;
import liandong.county.law.Counties;
import liandong.county.swap.CaseDifference;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.Rehearsals;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:rehearse VERSION}: what a version would have made of the cases that are there. */
@Service
@Command(
    scope = "county",
    name = "rehearse",
    description =
        "用某一规则版本试算现有办件，只读 / Runs a version against the cases that are there, writing nothing",
    detailedDescription = "classpath:liandong/door/shell/county-rehearse.txt")
public final class CountyRehearse implements Action {
  @Argument(index = 0, name = "VERSION", description = "规则版本 / version", required = true)
  @Completion(CountyVersionCompleter.class)
  private String version;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(
      name = "--days",
      description = "另含最近多少天有记录的办件 / also cases with a record in the last so many days")
  private int days = 30;

  @Option(name = "--last", description = "显示上次结果，不再试算 / shows the last result instead")
  private boolean last;

  @Option(name = "--all", description = "列出每件的全部差异 / every difference of each case")
  private boolean all;

  @Option(name = "--size", description = "最多列出多少件 / how many cases are listed at most")
  private int size = 20;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private Rehearsals rehearsals;

  @Override
  public Object execute() throws CommandException {
    if (size < 1) {
      throw NotDone.with(Words.say("rehearsal.size", size));
    }
    if (days < 0 || days > 3_660) {
      throw NotDone.with(Words.say("rehearsal.days", days));
    }
    RulePin pin = CountyChoice.of(counties, county, version).pin();
    Rehearsal rehearsal =
        last
            ? rehearsals
                .latest(pin)
                .orElseThrow(() -> NotDone.with(Words.say("rehearsal.none", pin)))
            : rehearsals.rehearse(pin, days);
    print(rehearsal, session.getConsole());
    return null;
  }

  private void print(Rehearsal rehearsal, PrintStream out) {
    out.println(
        Words.say(
            "rehearsal.summary",
            rehearsal.candidate(),
            rehearsal.cases(),
            rehearsal.differing(),
            rehearsal.failed().size()));
    for (Rehearsal.Count each : rehearsal.counts()) {
      out.println(Words.say("rehearsal.aspect", Words.both(each.aspect().text()), each.cases()));
    }
    List<CaseDifference> differences = rehearsal.differences();
    table(differences.subList(0, Math.min(size, differences.size()))).print(out, noFormat);
    if (size < rehearsal.differing()) {
      out.println(Words.say("rehearsal.more", size, rehearsal.differing()));
    }
    for (Rehearsal.Failed each : rehearsal.failed()) {
      out.println(Words.say("rehearsal.failed", each.number(), each.why()));
    }
  }

  private Table table(List<CaseDifference> differences) {
    Table table =
        new Table(
            Words.say("column.number"),
            Words.say("column.version"),
            Words.say("column.open"),
            Words.say("column.event"),
            Words.say("column.aspect"),
            Words.say("column.difference"),
            Words.say("column.before"),
            Words.say("column.after"),
            Words.say("column.source"));
    for (CaseDifference each : differences) {
      for (CaseDifference.Found found : all ? each.found() : List.of(each.first())) {
        table.row(
            each.number(),
            each.pin().version(),
            Words.say(each.open() ? "yes" : "no"),
            found.seq(),
            Words.both(found.aspect().text()),
            Words.both(found.what()),
            Words.both(found.before()),
            Words.both(found.after()),
            found.because());
      }
    }
    return table;
  }
}
