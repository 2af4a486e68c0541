package liandong.county.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/** All that a county says of its service points, its tasks and its terminals. */
public final class Sites {
  public static final Sites NONE = new Sites(List.of(), List.of(), List.of(), List.of());

  private final Map<PlaceId, Site> sites = new LinkedHashMap<>();
  private final List<Task> tasks;
  private final List<Terminal> terminals;
  private final List<YearScore> scores;

  /**
   * @throws IllegalArgumentException when a service point is said twice
   */
  public Sites(
      List<Site> sites, List<Task> tasks, List<Terminal> terminals, List<YearScore> scores) {
    for (Site each : sites) {
      if (this.sites.put(each.point().id(), each) != null) {
        throw new IllegalArgumentException("said twice: " + each.point().id());
      }
    }
    this.tasks = List.copyOf(tasks);
    this.terminals = List.copyOf(terminals);
    this.scores = List.copyOf(scores);
  }

  /** Those of which something was said. */
  public List<Site> said() {
    return List.copyOf(sites.values());
  }

  public Optional<Site> said(PlaceId place) {
    return Optional.ofNullable(sites.get(place));
  }

  /** What is said of the service point, which may be nothing. */
  public Site of(ServicePoint point) {
    return said(point.id()).orElseGet(() -> Site.unsaid(point));
  }

  public List<Task> tasks() {
    return tasks;
  }

  public List<Task> tasks(TaskKind kind) {
    return tasks.stream().filter(each -> each.kind() == kind).toList();
  }

  public List<Terminal> terminals() {
    return terminals;
  }

  public List<Terminal> terminalsOf(PlaceId place) {
    return terminals.stream().filter(each -> each.place().equals(place)).toList();
  }

  public List<YearScore> scores(int year) {
    return scores.stream().filter(each -> each.year() == year).toList();
  }

  public List<YearScore> scores() {
    return scores;
  }
}
