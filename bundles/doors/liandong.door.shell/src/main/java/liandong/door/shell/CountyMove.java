package liandong.door.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.county.swap.CaseDifference.Found;
import liandong.county.swap.LawChanges;
import liandong.county.swap.LawChanges.Order;
import liandong.county.swap.MovedCase;
import liandong.county.swap.MovedCase.Result;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:move FROM TO}: open cases go on under another version. */
@Service
@Command(
    scope = "county",
    name = "move",
    description = "将在办件变更为适用另一规则版本 / Moves open cases to another version of the rules",
    detailedDescription = "classpath:liandong/door/shell/county-move.txt")
public final class CountyMove extends SwapOrderCommand {
  @Argument(index = 0, name = "FROM", description = "现适用的版本 / version they have", required = true)
  @Completion(CountyVersionCompleter.class)
  private String from;

  @Argument(index = 1, name = "TO", description = "改为适用的版本 / version they get", required = true)
  @Completion(CountyVersionCompleter.class)
  private String to;

  @Option(
      name = "--case",
      description = "仅此办件，可重复；默认为全部在办件 / only this case; may be repeated",
      multiValued = true)
  @Completion(CaseCompleter.class)
  private List<String> cases = new ArrayList<>();

  @Option(
      name = "--confirm",
      description = "期限、材料等有变的也变更 / also cases whose dates, papers and so on are others then")
  private boolean confirm;

  @Option(name = "--dry-run", description = "仅显示会怎样 / only shows what would become of them")
  private boolean dryRun;

  @Reference private LawChanges changes;

  @Override
  public Object execute() throws CommandException {
    if (!dryRun && reason().isEmpty()) {
      throw NotDone.with(Words.say("move.reason"));
    }
    List<CaseNumber> numbers = new ArrayList<>();
    for (String each : cases) {
      numbers.add(Parse.value(() -> new CaseNumber(each)));
    }
    RulePin before = pin(from);
    RulePin after = pin(to);
    Order order = Parse.value(() -> new Order(before, after, numbers, by(), reason(), confirm));
    List<MovedCase> moved =
        Parse.value(() -> dryRun ? changes.preview(order) : changes.carryOut(order));
    print(table(moved));
    told(moved);
    return null;
  }

  private RulePin pin(String version) throws CommandException {
    return CountyChoice.of(counties(), county().value(), version).pin();
  }

  private static Table table(List<MovedCase> moved) {
    Table table =
        new Table(
            Words.say("column.number"),
            Words.say("column.result"),
            Words.say("column.aspect"),
            Words.say("column.difference"),
            Words.say("column.before"),
            Words.say("column.after"));
    for (MovedCase each : moved) {
      String result = Words.both(each.result().text());
      if (each.found().isEmpty()) {
        table.row(each.number(), result, "", each.sentence().map(Words::both).orElse(""), "", "");
      }
      for (Found found : each.found()) {
        table.row(
            each.number(),
            result,
            Words.both(found.aspect().text()),
            Words.both(found.what()),
            Words.both(found.before()),
            Words.both(found.after()));
      }
    }
    return table;
  }

  /** What was asked for and did not come about is a status of 1. */
  private void told(List<MovedCase> moved) throws CommandException {
    Object[] counts =
        Arrays.stream(Result.values())
            .map(result -> moved.stream().filter(each -> each.result() == result).count())
            .toArray();
    String line = Words.say("move.summary", counts);
    if (!dryRun && moved.stream().anyMatch(each -> each.result() != Result.MOVED)) {
      throw NotDone.with(line);
    }
    out().println(line);
  }
}
