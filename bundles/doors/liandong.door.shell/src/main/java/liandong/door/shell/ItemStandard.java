package liandong.door.shell;

import java.io.PrintStream;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.StandardItem;
import liandong.county.law.Counties;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code item:standard}: which items keep to which of the standard list, which were added beside it
 * and by what document, and what of the standard list the county does not have.
 */
@Service
@Command(
    scope = "item",
    name = "standard",
    description = "对照标准目录检查事项 / Checks the items against the standard list")
public final class ItemStandard implements Action {
  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    Catalogue catalogue = CountyChoice.of(counties, county).data().catalogue();
    PrintStream out = session.getConsole();
    if (!catalogue.standards().isStated()) {
      out.println(Words.say("no-standard"));
      return null;
    }
    Table table =
        new Table(
            Words.say("column.item"),
            Words.say("column.name"),
            Words.say("column.standard"),
            Words.say("column.finding"));
    int differing = 0;
    for (ServiceItem item : catalogue.items()) {
      String finding =
          catalogue.standards().findings(item).stream()
              .findFirst()
              .map(each -> Words.both(each.wrong()))
              .orElseGet(() -> keeps(item));
      differing += catalogue.standards().findings(item).isEmpty() ? 0 : 1;
      table.row(item.id(), item.name().zh(), item.provenance().standard().orElse("–"), finding);
    }
    table.print(out, noFormat);
    for (StandardItem each : catalogue.standards().items()) {
      boolean taken =
          catalogue.items().stream()
              .anyMatch(
                  item -> item.provenance().standard().filter(each.code()::equals).isPresent());
      if (!taken) {
        out.println(Words.say("not-taken", each.code(), each.name(), each.issuer()));
      }
    }
    if (!noFormat) {
      out.println(Words.say("standard-sum", catalogue.items().size(), differing));
    }
    return null;
  }

  private static String keeps(ServiceItem item) {
    return item.provenance().standard().isPresent()
        ? Words.say("keeps")
        : item.provenance()
            .approval()
            .map(document -> Words.say("approved-by", document))
            .orElse("–");
  }
}
