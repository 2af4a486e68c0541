package liandong.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The posts of a county's places and who is at them, from day to day. */
public final class Roster {
  /** Of a county that has not said who works where. */
  public static final Roster NONE = new Roster(List.of(), List.of());

  private final Map<PlaceId, List<Post>> posts;
  private final Map<PlaceId, List<Posting>> postings;

  public Roster(Collection<Post> posts, Collection<Posting> postings) {
    this.posts = posts.stream().collect(Collectors.groupingBy(Post::place));
    this.postings = postings.stream().collect(Collectors.groupingBy(Posting::place));
  }

  public List<Post> postsOf(PlaceId place) {
    return List.copyOf(posts.getOrDefault(place, List.of()));
  }

  public Optional<Post> post(PlaceId place, String id) {
    return postsOf(place).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** All postings at that place, of whatever day. */
  public List<Posting> postingsOf(PlaceId place) {
    return List.copyOf(postings.getOrDefault(place, List.of()));
  }

  /** Who is there on that day. */
  public List<Posting> on(PlaceId place, LocalDate day) {
    return postingsOf(place).stream().filter(each -> each.holdsOn(day)).toList();
  }

  /** Whether the county says who works there on that day. */
  public boolean isKept(PlaceId place, LocalDate day) {
    return postingsOf(place).stream().anyMatch(each -> each.holdsOn(day));
  }

  public boolean isThere(String person, PlaceId place, LocalDate day) {
    return on(place, day).stream().anyMatch(each -> each.person().equals(person));
  }

  /** Whether the person is at that post on that day. */
  public boolean isAt(String post, String person, PlaceId place, LocalDate day) {
    return on(place, day).stream()
        .anyMatch(each -> each.person().equals(person) && each.post().equals(post));
  }

  /**
   * Whether the person may serve an item of that domain there: by a skill wherever at the place,
   * without one at the own window for what that window serves. A post behind the windows serves
   * what its skills say, and everything where they say nothing.
   *
   * @param window the window at which it is done, where the step names one
   */
  public boolean mayServe(
      String person, PlaceId place, Optional<Window> window, String domain, LocalDate day) {
    return on(place, day).stream()
        .filter(each -> each.person().equals(person))
        .anyMatch(each -> serves(each, window, domain));
  }

  private static boolean serves(Posting posting, Optional<Window> window, String domain) {
    if (posting.skills().contains(domain)) {
      return true;
    }
    if (posting.window().isEmpty()) {
      return posting.skills().isEmpty();
    }
    return window
        .filter(each -> posting.window().get().equals(each.id()))
        .filter(each -> each.serves(domain))
        .isPresent();
  }

  /** The windows at which the person sits on that day. */
  public List<String> windowsOf(String person, PlaceId place, LocalDate day) {
    return on(place, day).stream()
        .filter(each -> each.person().equals(person))
        .flatMap(each -> each.window().stream())
        .toList();
  }

  /** Who is there on that day, by staff id. */
  public Set<String> people(PlaceId place, LocalDate day) {
    return on(place, day).stream()
        .map(Posting::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * On how many days within the period other people were there than on the day before (保持人员相对稳定).
   */
  public int changes(PlaceId place, LocalDate from, LocalDate to) {
    List<LocalDate> days = new ArrayList<>();
    for (Posting each : postingsOf(place)) {
      Stream.concat(
              each.validity().from().stream(),
              each.validity().to().map(last -> last.plusDays(1)).stream())
          .filter(day -> day.isAfter(from) && !day.isAfter(to))
          .forEach(days::add);
    }
    return (int)
        days.stream()
            .distinct()
            .filter(day -> !people(place, day).equals(people(place, day.minusDays(1))))
            .count();
  }
}
