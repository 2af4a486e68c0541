package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import liandong.county.law.CountyInspection;
import liandong.county.law.CountyInspection.Grant;
import liandong.county.law.CountyVersion;
import liandong.county.site.Site;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code county:funds}: what each village-level centre gets for a year, and by what document. */
@Service
@Command(
    scope = "county",
    name = "funds",
    description = "各村级中心年度经费 / What each village-level centre gets for a year")
public final class CountyFunds extends CountyQuestion {
  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    List<Grant> grants = answer(version, () -> CountyInspection.grants(version));
    Table table =
        new Table(
            Words.say("column.place"),
            Words.say("column.name"),
            Words.say("column.settlement"),
            Words.say("column.people"),
            Words.say("column.yuan"),
            Words.say("column.unit"));
    for (Grant each : grants) {
      Site site = each.site();
      table.row(
          site.point().id(),
          Words.both(site.point().name()),
          site.served().settlement().map(of -> Words.both(of.text())).orElse("–"),
          site.served().population().map(Object::toString).orElse("–"),
          each.yuan().isPresent() ? each.yuan().getAsInt() : "–",
          site.generated() ? Words.say("made-up") : "–");
    }
    if (grants.isEmpty() && isForPeople()) {
      out.println(Words.say("funds.none", version.pin()));
      return;
    }
    print(table, out);
    if (isForPeople()) {
      out.println(
          Words.say(
              "funds.sum",
              grants.size(),
              grants.stream().mapToLong(each -> each.yuan().orElse(0)).sum()));
      grants.stream()
          .map(Grant::source)
          .distinct()
          .forEach(each -> out.println(Words.say("source", each)));
    }
  }
}
