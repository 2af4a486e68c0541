package liandong.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/**
 * The posts of each department at one service point, and what is not as it should be (两集中、两到位):
 * approval stands in one section, that section has posts at the place, each post has its duties and
 * its people.
 */
public record PostsReport(ServicePoint point, List<Department> departments) {
  private static final Phrasebook BOOK = new Phrasebook(PostsReport.class, "posts");

  public PostsReport {
    departments = List.copyOf(departments);
  }

  /**
   * A department with its posts there.
   *
   * @param sections its approval sections; one if all is well
   * @param faults what is not as it should be; none if all is well
   */
  public record Department(
      Bilingual name, List<Bilingual> sections, List<Post> posts, List<Bilingual> faults) {
    public Department {
      sections = List.copyOf(sections);
      posts = List.copyOf(posts);
      faults = List.copyOf(faults);
    }

    /** How many people its posts are for. */
    public int headcount() {
      return posts.stream().mapToInt(Post::headcount).sum();
    }
  }

  /**
   * @param bodies the implementing bodies of the items that are decided there; one that no
   *     department's name stands in has no post
   */
  public static PostsReport of(
      ServicePoint point, Roster roster, Set<Bilingual> bodies, LocalDate day) {
    Map<String, List<Post>> byDepartment =
        roster.postsOf(point.id()).stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.department().zh(), LinkedHashMap::new, Collectors.toList()));
    List<Department> departments = new ArrayList<>();
    byDepartment.forEach((name, posts) -> departments.add(department(posts, roster, day)));
    for (Bilingual body : bodies) {
      if (byDepartment.keySet().stream().noneMatch(body.zh()::contains)) {
        departments.add(
            new Department(body, List.of(), List.of(), List.of(BOOK.say("no-post", point.name()))));
      }
    }
    return new PostsReport(point, departments);
  }

  private static Department department(List<Post> posts, Roster roster, LocalDate day) {
    Set<Bilingual> sections = new LinkedHashSet<>();
    List<Bilingual> faults = new ArrayList<>();
    for (Post each : posts) {
      if (each.section().isBlank()) {
        faults.add(BOOK.say("no-section", each.name()));
      } else {
        sections.add(each.section());
      }
      if (each.duties().isBlank()) {
        faults.add(BOOK.say("no-duties", each.name()));
      }
      long there =
          roster.on(each.place(), day).stream().filter(on -> on.post().equals(each.id())).count();
      // Where nobody says who works there, nobody knows of a vacancy.
      if (roster.isKept(each.place(), day) && there < each.headcount()) {
        faults.add(BOOK.say("vacant", each.name(), each.headcount(), there));
      }
    }
    if (sections.size() > 1) {
      faults.add(
          BOOK.say(
              "several-sections",
              new Bilingual(
                  sections.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                  sections.stream().map(Bilingual::en).collect(Collectors.joining(", ")))));
    }
    return new Department(posts.get(0).department(), List.copyOf(sections), posts, faults);
  }
}
