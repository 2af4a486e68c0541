package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import liandong.county.swap.CountySwaps.PlanOutcome;
import liandong.county.swap.SwapPlan;
import liandong.county.swap.VersionDifference.RuleChange;
import liandong.evidence.Bilingual;
import org.apache.karaf.shell.support.CommandException;

/** What a swap would touch, on a page. */
final class PlanSheet {
  private PlanSheet() {}

  static void print(PlanOutcome outcome, PrintStream out, Consumer<Table> tables)
      throws CommandException {
    if (outcome instanceof PlanOutcome.No no) {
      throw NotDone.because(no.sentence(), no.remedy());
    }
    SwapPlan plan = ((PlanOutcome.Made) outcome).plan();
    out.println(
        Words.say("plan.of", plan.candidate(), plan.active().map(Object::toString).orElse("—")));
    out.println(
        Words.say(
            "plan.bundles", list(plan.installed()), list(plan.refreshed()), list(plan.stopped())));
    plan.openCases()
        .forEach((pin, open) -> out.println(Words.say("plan.open", pin.version(), open)));
    plan.items().lines().forEach(each -> out.println(Words.both(each)));
    plan.tables().lines().forEach(each -> out.println(Words.both(each)));
    tables.accept(rules(plan.rules()));
    say(out, "plan.unknown", plan.unknown());
    say(out, "plan.remark", plan.remarks());
    if (!plan.objections().isEmpty()) {
      say(out, "plan.objection", plan.objections());
      throw NotDone.with(Words.say("plan.refused", plan.objections().size()));
    }
  }

  static Table rules(Iterable<RuleChange> changes) {
    Table table =
        new Table(Words.say("column.rule"), Words.say("column.change"), Words.say("column.source"));
    for (RuleChange each : changes) {
      table.row(
          each.rule(),
          Words.say("rule." + each.kind().name().toLowerCase(Locale.ROOT)),
          each.source() + " " + Words.both(each.source().quotation()));
    }
    return table;
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "—" : String.join(", ", names);
  }

  private static void say(PrintStream out, String key, Iterable<Bilingual> all) {
    all.forEach(each -> out.println(Words.say(key, each)));
  }
}
