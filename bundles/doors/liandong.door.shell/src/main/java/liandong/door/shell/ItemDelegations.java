package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import liandong.catalogue.Delegation;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code item:delegations}: which powers each department has devolved, authorised or entrusted. */
@Service
@Command(
    scope = "item",
    name = "delegations",
    description =
        "各部门下放、授权、委托、代办的事项"
            + " / What each department has devolved, authorised, entrusted or given by agency")
public final class ItemDelegations extends PlaceCommand {
  @Option(
      name = "--department",
      aliases = "-d",
      description = "部门名称中的文字 / words of the department's name")
  private String department;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) {
    Table table =
        new Table(
            Words.say("column.department"),
            Words.say("column.item"),
            Words.say("column.name"),
            Words.say("column.delegation"),
            Words.say("column.receiver"),
            Words.say("column.validity"),
            Words.say("column.document"));
    Map<Bilingual, List<Delegation>> asked = version.delegations().byPrincipal(day);
    asked.keySet().removeIf(each -> department != null && !each.zh().contains(department));
    asked.values().forEach(all -> all.forEach(each -> row(table, each, version)));
    print(table, out);
    if (isForPeople()) {
      asked.forEach((principal, delegations) -> out.println(sum(principal, delegations)));
    }
  }

  private static void row(Table table, Delegation each, CountyVersion version) {
    table.row(
        each.principal().zh(),
        each.item(),
        version.item(each.item()).map(ServiceItem::name).map(name -> name.zh()).orElse("–"),
        Words.both(each.kind().text()),
        receiver(each, version),
        days(each.validity()),
        each.document());
  }

  private static String receiver(Delegation each, CountyVersion version) {
    return each.place()
        .map(
            place ->
                version
                    .places()
                    .point(place)
                    .map(ServicePoint::name)
                    .map(name -> name.zh())
                    .orElse(place.value()))
        .orElseGet(() -> Words.say("all-of-level", each.level().text()));
  }

  private static String sum(Bilingual principal, List<Delegation> delegations) {
    return principal.zh()
        + ": "
        + delegations.stream()
            .collect(Collectors.groupingBy(Delegation::kind, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().text().zh() + " " + each.getValue())
            .collect(Collectors.joining("，"));
  }
}
