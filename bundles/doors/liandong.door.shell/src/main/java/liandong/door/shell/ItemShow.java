package liandong.door.shell;

import java.io.PrintStream;
import liandong.catalogue.ItemId;
import liandong.catalogue.JointPart;
import liandong.catalogue.LegalBasis;
import liandong.catalogue.Material;
import liandong.catalogue.PublicField;
import liandong.catalogue.ServiceGuide;
import liandong.catalogue.ServiceItem;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code item:show ID}: the guide of an item with its nine public fields, parts, papers and law.
 */
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

  @Reference private Session session;
  @Reference private Counties counties;

  @Override
  public Object execute() throws CommandException {
    CountyVersion version = CountyChoice.of(counties, county);
    ItemId id = Parse.value(() -> new ItemId(item));
    ServiceGuide guide =
        version.guide(id).orElseThrow(() -> NotDone.with(Words.say("no-item", item)));
    print(session.getConsole(), guide, version);
    return null;
  }

  static void print(PrintStream out, ServiceGuide guide, CountyVersion version) {
    ServiceItem item = guide.item();
    out.println(item.id() + " v" + item.version() + "  " + Words.both(item.name()));
    out.println(
        Words.both(item.type().text())
            + " · "
            + Words.both(version.data().profile().word(item.handling()))
            + " · "
            + item.flow().steps().stream()
                .map(step -> step.zh())
                .reduce((a, b) -> a + " → " + b)
                .orElse(""));
    out.println();
    for (PublicField field : guide.publicFields()) {
      out.println(Words.both(field.kind().label()));
      out.println("  " + field.text().zh());
      if (!field.text().en().equals(field.text().zh())) {
        out.println("  " + field.text().en());
      }
    }
    if (item.isJoint()) {
      out.println();
      parts(item).print(out, false);
    }
    out.println();
    papers(item).print(out, false);
    for (LegalBasis basis : item.legalBasis()) {
      if (!basis.verified()) {
        out.println(Words.say("to-verify", basis.law().zh() + basis.article()));
      }
    }
  }

  /** Which department does what in a joint item. */
  private static Table parts(ServiceItem item) {
    Table parts =
        new Table(
            Words.say("column.part"),
            Words.say("column.name"),
            Words.say("column.department"),
            Words.say("column.limit"),
            Words.say("column.lead"));
    for (JointPart part : item.parts()) {
      parts.row(
          part.id(),
          Words.both(part.name()),
          Words.both(part.department()),
          Words.both(part.limit().text()),
          Words.say(part.lead() ? "yes" : "no"));
    }
    return parts;
  }

  private static Table papers(ServiceItem item) {
    Table papers =
        new Table(
            Words.say("column.material"),
            Words.say("column.name"),
            Words.say("column.form"),
            Words.say("column.copies"),
            Words.say("column.required"));
    for (Material material : item.materials()) {
      papers.row(
          material.id(),
          Words.both(material.name()),
          Words.say("form." + material.form()),
          material.copies(),
          Words.say(material.required() ? "yes" : "no"));
    }
    return papers;
  }
}
