package liandong.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All places of one county version with their people and powers, whole and looked up in constant
 * time. Immutable. Places have a history, so whatever depends on it is asked for a day.
 */
public final class Places {
  private final Map<DivisionCode, Division> divisions;
  private final Map<PlaceId, ServicePoint> points;
  private final Map<PlaceId, List<Window>> windows;
  private final DivisionHistory history;
  private final ServiceAreas areas;
  private final Roster roster;
  private final Powers powers;

  /** Places of which nobody has said who works there. */
  public Places(
      Collection<Division> divisions, Collection<ServicePoint> points, Collection<Window> windows) {
    this(divisions, points, windows, List.of(), Roster.NONE, Powers.NONE);
  }

  /**
   * @throws IllegalArgumentException when something stands nowhere, or a division is served twice
   */
  public Places(
      Collection<Division> divisions,
      Collection<ServicePoint> points,
      Collection<Window> windows,
      Collection<ServiceArea> areas,
      Roster roster,
      Powers powers) {
    this.divisions = index(divisions, Division::code);
    this.points = index(points, ServicePoint::id);
    this.windows = Map.copyOf(windows.stream().collect(Collectors.groupingBy(Window::place)));
    for (Division division : divisions) {
      division.parent().ifPresent(parent -> known(this.divisions, parent, division));
    }
    points.forEach(point -> known(this.divisions, point.division(), point));
    windows.forEach(window -> known(this.points, window.place(), window));
    for (ServiceArea area : areas) {
      known(this.points, area.place(), area);
      known(this.divisions, area.division(), area);
    }
    this.history = new DivisionHistory(this.divisions);
    this.areas = new ServiceAreas(this.points, areas);
    this.roster = roster;
    this.powers = powers;
  }

  private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
    Map<K, V> index = new LinkedHashMap<>();
    for (V value : values) {
      if (index.put(key.apply(value), value) != null) {
        throw new IllegalArgumentException("twice: " + key.apply(value));
      }
    }
    return index;
  }

  private static <K> void known(Map<K, ?> index, K key, Object by) {
    if (!index.containsKey(key)) {
      throw new IllegalArgumentException("unknown: " + key + ", named by " + by);
    }
  }

  // ---- what there is, on whatever day -----------------------------------------------------

  public Optional<Division> division(DivisionCode code) {
    return Optional.ofNullable(divisions.get(code));
  }

  public Collection<Division> divisions() {
    return List.copyOf(divisions.values());
  }

  public Optional<ServicePoint> point(PlaceId id) {
    return Optional.ofNullable(points.get(id));
  }

  public Collection<ServicePoint> points() {
    return List.copyOf(points.values());
  }

  /** Which division is assigned to which service point. */
  public List<ServiceArea> areas() {
    return areas.all();
  }

  public List<Window> windowsOf(PlaceId place) {
    return windows.getOrDefault(place, List.of());
  }

  public Optional<Window> window(PlaceId place, String id) {
    return windowsOf(place).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Who works where. */
  public Roster roster() {
    return roster;
  }

  /** What chief representatives may do. */
  public Powers powers() {
    return powers;
  }

  // ---- divisions through the years --------------------------------------------------------

  /**
   * The divisions that have the area of {@code code} on that day: itself while it holds, those that
   * it has become later on, those that it came from before.
   */
  public List<Division> divisionsOn(DivisionCode code, LocalDate day) {
    return history.on(code, day);
  }

  /** What the division has become by that day; none while it holds. */
  public List<Division> successorsOf(DivisionCode code, LocalDate day) {
    boolean over = division(code).filter(each -> each.validity().endedBefore(day)).isPresent();
    return over ? history.on(code, day) : List.of();
  }

  /** The divisions from which it came directly. */
  public List<Division> predecessorsOf(DivisionCode code) {
    return history.predecessorsOf(code).stream().map(divisions::get).toList();
  }

  // ---- who serves whom on a day -----------------------------------------------------------

  /** Whether people are served there on that day. */
  public boolean isOpen(ServicePoint point, LocalDate day) {
    return point.validity().holdsOn(day) && !servedBy(point, day).isEmpty();
  }

  /**
   * The one service point of its own level that serves this division on that day, its own or one
   * that it shares; empty where it has none, and for a code that does not hold on that day.
   */
  public Optional<ServicePoint> serving(DivisionCode code, LocalDate day) {
    return division(code).filter(each -> each.holdsOn(day)).flatMap(each -> areas.of(code, day));
  }

  /**
   * Whoever serves the people of this division on that day, the nearest first: the village's
   * centre, its town's, the county's.
   */
  public List<ServicePoint> lineOf(DivisionCode code, LocalDate day) {
    Set<ServicePoint> line = new LinkedHashSet<>();
    List<Division> at = history.on(code, day);
    while (!at.isEmpty()) {
      at.forEach(each -> serving(each.code(), day).ifPresent(line::add));
      at = parentsOf(at, day);
    }
    return List.copyOf(line);
  }

  /** The divisions that a service point serves on that day. */
  public List<Division> servedBy(ServicePoint point, LocalDate day) {
    return areas.by(point, day).stream()
        .map(divisions::get)
        .filter(each -> each.holdsOn(day))
        .toList();
  }

  /** The service point one level up: a village's town centre, a town's county centre. */
  public Optional<ServicePoint> above(ServicePoint point, LocalDate day) {
    List<Division> home = history.on(point.division(), day);
    return parentsOf(home, day).stream()
        .map(parent -> serving(parent.code(), day))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where people go on that day instead of a service point that is closed, the nearest first. */
  public List<ServicePoint> insteadOf(ServicePoint point, LocalDate day) {
    List<ServicePoint> same =
        history.on(point.division(), day).stream()
            .map(each -> serving(each.code(), day))
            .flatMap(Optional::stream)
            .filter(each -> !each.equals(point) && isOpen(each, day))
            .distinct()
            .toList();
    return same.isEmpty() ? above(point, day).map(List::of).orElse(List.of()) : same;
  }

  /** Whether {@code heir} is one that goes on for a service point that is closed on that day. */
  public boolean goesOnFor(ServicePoint heir, ServicePoint closed, LocalDate day) {
    return !isOpen(closed, day)
        && heir.level() == closed.level()
        && insteadOf(closed, day).contains(heir);
  }

  private List<Division> parentsOf(List<Division> children, LocalDate day) {
    Set<Division> parents = new LinkedHashSet<>();
    for (Division child : children) {
      child.parent().ifPresent(parent -> parents.addAll(history.on(parent, day)));
    }
    return List.copyOf(parents);
  }

  /**
   * Whether one of the two serves a division that lies in the other's, however many levels down.
   */
  public boolean areInLine(ServicePoint one, ServicePoint other, LocalDate day) {
    return liesUnder(one, other, day) || liesUnder(other, one, day);
  }

  private boolean liesUnder(ServicePoint lower, ServicePoint upper, LocalDate day) {
    Set<DivisionCode> wanted = ground(upper, day);
    List<Division> at = ground(lower, day).stream().map(divisions::get).toList();
    while (!at.isEmpty()) {
      if (at.stream().map(Division::code).anyMatch(wanted::contains)) {
        return true;
      }
      at = parentsOf(at, day);
    }
    return false;
  }

  /** What a service point serves and where it stands; a closed one stands where its heirs serve. */
  private Set<DivisionCode> ground(ServicePoint point, LocalDate day) {
    List<Division> ground = new ArrayList<>(servedBy(point, day));
    ground.addAll(successorsOf(point.division(), day));
    division(point.division()).filter(each -> each.holdsOn(day)).ifPresent(ground::add);
    return ground.stream().map(Division::code).collect(Collectors.toSet());
  }
}
