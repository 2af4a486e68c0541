package liandong.places;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All places of one county version, whole and looked up in constant time. Immutable. */
public final class Places {
  private final Map<DivisionCode, Division> divisions;
  private final Map<PlaceId, ServicePoint> points;
  private final Map<DivisionCode, ServicePoint> pointOfDivision;
  private final Map<PlaceId, List<Window>> windows;

  /**
   * @throws IllegalArgumentException when a service point or window stands nowhere
   */
  public Places(
      Collection<Division> divisions, Collection<ServicePoint> points, Collection<Window> windows) {
    this.divisions = index(divisions, Division::code);
    this.points = index(points, ServicePoint::id);
    this.pointOfDivision = index(points, ServicePoint::division);
    this.windows = Map.copyOf(windows.stream().collect(Collectors.groupingBy(Window::place)));
    for (Division division : divisions) {
      division.parent().ifPresent(parent -> known(this.divisions, parent, division));
    }
    points.forEach(point -> known(this.divisions, point.division(), point));
    windows.forEach(window -> known(this.points, window.place(), window));
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

  public List<Window> windowsOf(PlaceId place) {
    return windows.getOrDefault(place, List.of());
  }

  /** The service point one level up: a village's town centre, a town's county centre. */
  public Optional<ServicePoint> above(ServicePoint point) {
    return division(point.division())
        .flatMap(Division::parent)
        .map(parent -> pointOfDivision.get(parent));
  }

  /**
   * Whether one of the two serves a division that lies in the other's, however many levels down.
   */
  public boolean areInLine(ServicePoint one, ServicePoint other) {
    return liesUnder(one, other) || liesUnder(other, one);
  }

  private boolean liesUnder(ServicePoint lower, ServicePoint upper) {
    Optional<Division> at = division(lower.division());
    while (at.isPresent()) {
      if (at.get().code().equals(upper.division())) {
        return true;
      }
      at = at.get().parent().flatMap(this::division);
    }
    return false;
  }
}
