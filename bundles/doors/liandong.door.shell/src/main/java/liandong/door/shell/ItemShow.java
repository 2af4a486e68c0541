package liandong.door.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.cases.AgencyGuide;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** {@code item:show ID}: the guide of an item as it is today, on another day, or in one version. */
@Service
@Command(
    scope = "item",
    name = "show",
    description = "显示事项的办事指南 / Shows the service guide of an item")
public final class ItemShow implements Action {
  @Argument(index = 0, name = "ITEM", description = "事项编号 / item id", required = true)
  @Completion(ItemCompleter.class)
  private String item;

  @Option(name = "--county", description = "县（市）代码 / county")
  @Completion(CountyCompleter.class)
  private String county;

  @Option(name = "--on", description = "日期，缺省为今天 / day, today if not given")
  private String on;

  @Option(name = "--version", description = "版本号 / number of the version")
  private Integer number;

  @Option(name = "--fields", description = "一并显示目录各栏 / the columns of the list too")
  private boolean fields;

  @Option(name = "--village", description = "村级服务点，显示其代办指南 / a village, for the guide of its agent")
  @Completion(PlaceCompleter.class)
  private String village;

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    ItemId id = Parse.value(() -> new ItemId(item));
    Catalogue catalogue = version.data().catalogue();
    PrintStream out = session.getConsole();
    if (number == null) {
      ItemOnDay there = catalogue.on(id, ItemDay.of(counties, on));
      if (there instanceof ItemOnDay.NotInForce not) {
        out.println(Words.say("item-not-in-force", not.nearest().name(), not.reason()));
      }
    }
    Optional<ServiceItem> found =
        number == null
            ? catalogue.shown(id, ItemDay.of(counties, on))
            : catalogue.version(id, number);
    ServiceItem shown =
        found.orElseThrow(
            () -> NotDone.with(Words.say("no-item", number == null ? item : item + " v" + number)));
    print(out, version.guide(shown), version);
    if (village != null) {
      agency(out, shown, version);
    }
    if (fields) {
      out.println();
      columns(shown).print(out, false);
    }
    versions(out, catalogue.versions(id));
    return null;
  }

  static void print(PrintStream out, ServiceGuide guide, CountyVersion version) {
    ServiceItem item = guide.item();
    out.println(item.key() + "  " + Words.both(item.name()));
    out.println(
        Words.both(item.type().text())
            + " · "
            + Words.both(version.data().profile().word(item.handling()))
            + " · "
            + item.flow().steps().stream()
                .map(step -> step.zh())
                .collect(Collectors.joining(" → ")));
    out.println();
    guide.lines().forEach(each -> line(out, each));
    for (LegalBasis basis : item.legalBasis()) {
      if (!basis.verified()) {
        out.println(Words.say("to-verify", basis.law().zh() + basis.article()));
      }
    }
  }

  private static void line(PrintStream out, ServiceGuide.Line line) {
    out.println(Words.both(line.label()));
    out.println("  " + line.text().zh());
    if (!line.text().en().equals(line.text().zh())) {
      out.println("  " + line.text().en());
    }
  }

  /** What the agent tells people, from the one template of all villages. */
  private void agency(PrintStream out, ServiceItem shown, CountyVersion version)
      throws CommandException {
    ServicePoint at = PlaceCommand.point(version.places(), village);
    List<ServiceGuide.Line> lines =
        version
            .agencyGuide(shown, at, ItemDay.of(counties, on))
            .orElseThrow(() -> NotDone.because(AgencyGuide.none(shown, at)));
    out.println();
    out.println(Words.say("agency-guide", Words.both(at.name())));
    lines.forEach(each -> line(out, each));
  }

  private static Table columns(ServiceItem item) {
    Table table =
        new Table(Words.say("column.field"), Words.say("column.name"), Words.say("column.content"));
    item.columns()
        .forEach(each -> table.row(each.id(), Words.both(each.label()), Words.both(each.text())));
    return table;
  }

  private static void versions(PrintStream out, List<ServiceItem> versions) {
    if (versions.size() > 1) {
      out.println(Words.say("item-versions"));
      versions.forEach(
          each ->
              out.println(
                  "  v"
                      + each.version()
                      + "  "
                      + Words.both(each.term().period())
                      + "  "
                      + Words.both(each.term().publication().text())
                      + "  "
                      + Words.both(each.term().status().text())));
    }
  }
}
