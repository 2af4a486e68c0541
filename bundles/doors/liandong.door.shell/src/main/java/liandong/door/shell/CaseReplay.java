package liandong.door.shell;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.Outcome;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Rerun;
import liandong.cases.RulePin;
import liandong.county.law.Counties;
import liandong.county.swap.CountySwaps;
import liandong.county.swap.Rehearsals;
import liandong.county.swap.Replay;
import liandong.places.CountyId;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code case:replay NUMBER}: whether the record is what the law of the case makes of it. */
@Service
@Command(
    scope = "case",
    name = "replay",
    description = "用办件所依规则版本重新推算其记录并比对 / Runs a record again under the very law of the case")
public final class CaseReplay implements Action {
  @Argument(index = 0, name = "NUMBER", description = "办件编号 / case number", required = true)
  @Completion(CaseCompleter.class)
  private String number;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;
  @Reference private Rehearsals rehearsals;
  @Reference private CountySwaps swaps;

  @Override
  public Object execute() throws CommandException {
    CountyId of =
        county == null
            ? CountyChoice.of(counties, null).pin().county()
            : Parse.value(() -> new CountyId(county));
    CaseNumber wanted = Parse.value(() -> new CaseNumber(number));
    Replay.Run run = replay(of, wanted);
    PrintStream out = session.getConsole();
    out.println(Words.say("replay.under", run.pin()));
    Table table =
        new Table(
            Words.say("column.event"),
            Words.say("column.fact"),
            Words.say("column.same"),
            Words.say("column.now"));
    for (Rerun.Step each : run.steps()) {
      table.row(
          each.recorded().seq(),
          each.recorded().fact().getClass().getSimpleName(),
          Words.say(each.isAsRecorded() ? "yes" : "no"),
          each.isAsRecorded() ? "" : outcome(each.outcome()));
    }
    table.print(out, noFormat);
    if (run.first().isPresent()) {
      throw NotDone.with(Words.say("replay.differs", run.first().get().recorded().seq()));
    }
    out.println(Words.say("replay.same", run.steps().size()));
    return null;
  }

  /** A version that is gone comes back from its archived bytes, and retires again by itself. */
  private Replay.Run replay(CountyId of, CaseNumber wanted) throws CommandException {
    Set<RulePin> asked = new HashSet<>();
    while (true) {
      Replay replay =
          rehearsals
              .replay(of, wanted)
              .orElseThrow(() -> NotDone.because(Refusal.of(RefusalCode.UNKNOWN_CASE, number)));
      if (replay instanceof Replay.Run run) {
        return run;
      }
      RulePin away = replay.pin();
      if (!asked.add(away)) {
        throw NotDone.with(Words.say("replay.away", away));
      }
      if (swaps.bringBack(of, away.version(), SwapCommand.user(session), "case:replay " + wanted)
          instanceof CountySwaps.Outcome.No no) {
        throw NotDone.because(no.sentence(), no.remedy());
      }
      session.getConsole().println(Words.say("replay.brought-back", away));
    }
  }

  private static String outcome(Outcome outcome) {
    return outcome instanceof Outcome.Refused no
        ? Words.both(no.refusal().sentence())
        : ((Outcome.Allowed) outcome).fact().getClass().getSimpleName();
  }
}
