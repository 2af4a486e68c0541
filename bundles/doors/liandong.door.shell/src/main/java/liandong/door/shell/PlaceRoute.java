package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import liandong.cases.Routing;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code place:route ITEM PLACE}: who receives and who decides an item for the people there. */
@Service
@Command(
    scope = "place",
    name = "route",
    description =
        "某地某日办某事项去哪里、由谁决定、以谁的名义"
            + " / Who receives and who decides an item for the people of a place on a day")
public final class PlaceRoute extends PlaceCommand {
  @Argument(index = 0, name = "ITEM", description = "事项编号 / item id", required = true)
  @Completion(ItemCompleter.class)
  private String item;

  @Argument(
      index = 1,
      name = "PLACE",
      description = "服务点编号或十二位区划代码 / service point, or division code of 12 digits",
      required = true)
  @Completion(PlaceCompleter.class)
  private String place;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    ServiceItem asked = item(version, day);
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.name"),
            Words.say("column.receives"),
            Words.say("column.decides"),
            Words.say("column.delegation"),
            Words.say("column.guide-body"),
            Words.say("column.document"));
    for (Routing.Stop each : Routing.line(division(version.places()), asked, version, day)) {
      table.row(
          each.point().id(),
          each.point().name().zh(),
          Words.say(each.receives() ? "yes" : "no"),
          each.decides().map(mandate -> mandate.body().zh()).orElse("–"),
          each.by().map(by -> Words.both(by.kind().text())).orElse("–"),
          each.guideBody(asked).zh(),
          each.by().map(by -> by.document().toString()).orElse("–"));
    }
    if (isForPeople()) {
      out.println(
          asked.id() + " v" + asked.version() + "  " + Words.both(asked.name()) + "  " + day);
    }
    print(table, out);
  }

  private ServiceItem item(CountyVersion version, LocalDate day) throws CommandException {
    ItemId id = Parse.value(() -> new ItemId(item));
    ItemOnDay there = version.itemOn(id, day);
    if (there instanceof ItemOnDay.InForce inForce) {
      return inForce.item();
    }
    throw there instanceof ItemOnDay.NotInForce not
        ? NotDone.with(Words.say("item-not-in-force", not.nearest().name(), not.reason()))
        : NotDone.with(Words.say("no-item", item));
  }

  /** Where a service point stands, or the division itself. */
  private DivisionCode division(Places places) throws CommandException {
    PlaceId id = Parse.value(() -> new PlaceId(place));
    if (places.point(id).isPresent()) {
      return places.point(id).map(ServicePoint::division).get();
    }
    DivisionCode code = Parse.value(() -> new DivisionCode(place));
    if (places.division(code).isEmpty()) {
      throw NotDone.with(Words.say("no-place", place));
    }
    return code;
  }
}
