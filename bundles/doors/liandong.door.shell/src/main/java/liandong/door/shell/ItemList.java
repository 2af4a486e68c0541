package liandong.door.shell;

import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.Level;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code item:list}: the items of a county, narrowed by domain, level or a word of the name. */
@Service
@Command(
    scope = "item",
    name = "list",
    description = "列出事项，可按领域、层级和名称筛选 / Lists service items by domain, level or words of the name")
public final class ItemList implements Action {
  @Argument(index = 0, name = "TEXT", description = "名称中的文字 / words of the name")
  private String text;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--domain", aliases = "-d", description = "领域 / domain")
  private String domain;

  @Option(
      name = "--level",
      aliases = "-l",
      description = "收件层级 / level of reception: county, town, village")
  private String level;

  @Option(name = "--no-format", description = "仅输出制表符分隔的行 / plain lines, tab between cells")
  private boolean noFormat;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    Level at = level == null ? null : Parse.constant(Level.class, level);
    Table table =
        new Table(
            Words.say("column.item"),
            Words.say("column.name"),
            Words.say("column.type"),
            Words.say("column.handling"),
            Words.say("column.statutory"),
            Words.say("column.promised"),
            Words.say("column.received-at"),
            Words.say("column.decided-at"));
    for (ServiceItem item : version.data().catalogue().items()) {
      if (asked(item, at)) {
        table.row(
            item.id(),
            item.name().zh(),
            item.type().text().zh(),
            version.data().profile().word(item.handling()).zh(),
            item.limits().statutory().map(limit -> limit.text().zh()).orElse("–"),
            item.limits().promised().text().zh(),
            item.access().receivedAt().stream()
                .sorted()
                .map(each -> each.text().zh())
                .reduce((a, b) -> a + "、" + b)
                .orElse("–"),
            item.access().decidedAt().text().zh());
      }
    }
    table.print(session.getConsole(), noFormat);
    if (!noFormat) {
      session.getConsole().println(Words.say("count-items", table.size()));
    }
    return null;
  }

  private boolean asked(ServiceItem item, Level at) {
    return (domain == null || item.domain().equals(domain))
        && (at == null || item.access().receivedAt().contains(at))
        && (text == null
            || item.name().zh().contains(text)
            || item.name().en().toLowerCase().contains(text.toLowerCase())
            || item.id().value().contains(text));
  }
}
