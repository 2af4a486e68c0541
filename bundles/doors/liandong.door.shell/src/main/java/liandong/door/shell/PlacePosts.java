package liandong.door.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.Level;
import liandong.places.Places;
import liandong.places.Post;
import liandong.places.PostsReport;
import liandong.places.ServicePoint;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/**
 * {@code place:posts}: the posts of each department with names, numbers and duties, and what is not
 * as it should be (两集中、两到位).
 */
@Service
@Command(
    scope = "place",
    name = "posts",
    description =
        "各部门审批科室、岗位数、岗位名称、岗位职责及不到位之处"
            + " / Posts of each department, and what is not as it should be")
public final class PlacePosts extends PlaceCommand {
  @Argument(
      index = 0,
      name = "PLACE",
      description = "服务点编号，默认县级中心 / service point; the county's centre if not given")
  @Completion(PlaceCompleter.class)
  private String place;

  @Override
  void say(CountyVersion version, LocalDate day, PrintStream out) throws CommandException {
    ServicePoint point = place == null ? centre(version.places()) : point(version.places(), place);
    PostsReport report =
        PostsReport.of(point, version.places().roster(), bodies(version, point), day);
    Table table =
        new Table(
            Words.say("column.department"),
            Words.say("column.section"),
            Words.say("column.post"),
            Words.say("column.headcount"),
            Words.say("column.duties"));
    for (PostsReport.Department each : report.departments()) {
      for (Post post : each.posts()) {
        table.row(
            Words.both(each.name()),
            orDash(post.section()),
            Words.both(post.name()),
            post.headcount(),
            orDash(post.duties()));
      }
    }
    print(table, out);
    report.departments().forEach(each -> faults(each, out));
  }

  private static void faults(PostsReport.Department each, PrintStream out) {
    for (Bilingual fault : each.faults()) {
      out.println("! " + each.name().zh() + ": " + Words.both(fault));
    }
  }

  private static ServicePoint centre(Places places) throws CommandException {
    return places.points().stream()
        .filter(each -> each.level() == Level.COUNTY)
        .findFirst()
        .orElseThrow(() -> NotDone.with(Words.say("where")));
  }

  /** Who decides items at that level; its approval section belongs there. */
  private static Set<Bilingual> bodies(CountyVersion version, ServicePoint point) {
    return version.data().catalogue().items().stream()
        .filter(item -> item.access().decidedAt() == point.level())
        .map(ServiceItem::body)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
