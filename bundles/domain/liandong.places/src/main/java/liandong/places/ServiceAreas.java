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

/**
 * Which service point serves which division. A division that is assigned to a place, on whatever
 * day, is served as it is assigned; any other is served by the first service point that stands in
 * it.
 */
final class ServiceAreas {
  private final Map<PlaceId, ServicePoint> points;
  private final Map<DivisionCode, List<ServiceArea>> assigned = new LinkedHashMap<>();
  private final Map<PlaceId, List<ServiceArea>> byPlace = new LinkedHashMap<>();
  private final Map<DivisionCode, List<ServicePoint>> standing = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException when a division is served by two on one day
   */
  ServiceAreas(Map<PlaceId, ServicePoint> points, Collection<ServiceArea> areas) {
    this.points = points;
    for (ServicePoint point : points.values()) {
      standing.computeIfAbsent(point.division(), key -> new ArrayList<>()).add(point);
    }
    for (ServiceArea area : areas) {
      List<ServiceArea> others =
          assigned.computeIfAbsent(area.division(), key -> new ArrayList<>());
      if (others.stream().anyMatch(each -> each.validity().overlaps(area.validity()))) {
        throw new IllegalArgumentException("twice served on one day: " + area.division());
      }
      others.add(area);
      byPlace.computeIfAbsent(area.place(), key -> new ArrayList<>()).add(area);
    }
  }

  /** All that are assigned, on whatever day. */
  List<ServiceArea> all() {
    return assigned.values().stream().flatMap(List::stream).toList();
  }

  /** Who serves the division on that day. */
  Optional<ServicePoint> of(DivisionCode division, LocalDate day) {
    if (assigned.containsKey(division)) {
      return assigned.get(division).stream()
          .filter(each -> each.validity().holdsOn(day))
          .map(each -> points.get(each.place()))
          .filter(each -> each.validity().holdsOn(day))
          .findFirst();
    }
    return standing.getOrDefault(division, List.of()).stream()
        .filter(each -> each.validity().holdsOn(day))
        .findFirst();
  }

  /** The divisions that the service point serves on that day, whether they hold then or not. */
  Set<DivisionCode> by(ServicePoint point, LocalDate day) {
    Set<DivisionCode> served = new LinkedHashSet<>();
    if (!assigned.containsKey(point.division())) {
      // Also a second point of a division, such as a department's own hall beside the centre.
      served.add(point.division());
    }
    byPlace.getOrDefault(point.id(), List.of()).stream()
        .filter(each -> each.validity().holdsOn(day))
        .forEach(each -> served.add(each.division()));
    return served;
  }
}
