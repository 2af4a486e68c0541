package liandong.door.shell;

import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemDifference;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code item:diff ID BEFORE AFTER}: in what two versions of an item differ. */
@Service
@Command(
    scope = "item",
    name = "diff",
    description = "比较事项的两个版本 / Shows in what two versions of an item differ")
public final class ItemDiff implements Action {
  @Argument(index = 0, name = "ITEM", description = "事项编号 / item id", required = true)
  @Completion(ItemCompleter.class)
  private String item;

  @Argument(
      index = 1,
      name = "BEFORE",
      description = "先前的版本 / the earlier version",
      required = true)
  private Integer before;

  @Argument(index = 2, name = "AFTER", description = "之后的版本 / the later version", required = true)
  private Integer after;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    Catalogue catalogue = CountyChoice.of(counties, county).data().catalogue();
    ItemDifference difference =
        ItemDifference.between(version(catalogue, before), version(catalogue, after));
    if (difference.isEmpty()) {
      session.getConsole().println(Words.say("no-difference"));
    }
    difference.lines().forEach(each -> session.getConsole().println(Words.both(each)));
    return null;
  }

  private ServiceItem version(Catalogue catalogue, int number) throws CommandException {
    ItemId id = Parse.value(() -> new ItemId(item));
    return catalogue
        .version(id, number)
        .orElseThrow(() -> NotDone.with(Words.say("no-item", item + " v" + number)));
  }
}
