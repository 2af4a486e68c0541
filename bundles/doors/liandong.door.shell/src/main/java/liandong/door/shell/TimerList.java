package liandong.door.shell;

import liandong.cases.CaseTimer;
import liandong.cases.CaseTimers;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

/** {@code timer:list}: what the law will do by itself to which case, and when. */
@Service
@Command(
    scope = "timer",
    name = "list",
    description = "列出到时自动发生的事，最近的在前 / Lists what will happen by itself, the next first")
public final class TimerList implements Action {
  @Option(name = "--size", aliases = "-n", description = "至多多少条 / how many at most")
  private int size = 50;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private CaseTimers timers;

  @Override
  public Object execute() {
    Table table =
        new Table(
            Words.say("column.time"),
            Words.say("column.county"),
            Words.say("column.number"),
            Words.say("column.what"),
            Words.say("column.part"),
            Words.say("column.tries"));
    for (CaseTimers.Taken each : timers.waiting(size)) {
      CaseTimer timer = each.timer();
      table.row(
          CaseRecord.minute(timer.at()),
          each.county(),
          each.number(),
          noFormat ? timer.kind().name() : Words.both(timer.kind().text()),
          timer.part().orElse("–"),
          each.tries());
    }
    table.print(session.getConsole(), noFormat);
    return null;
  }
}
