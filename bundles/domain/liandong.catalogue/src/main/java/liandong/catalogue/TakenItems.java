package liandong.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/** What towns and villages take over from the county's list (进驻事项清单, 代办事项清单). Immutable. */
public final class TakenItems {
  public static final TakenItems NONE = new TakenItems(List.of());

  private final List<TakenItem> all;
  private final Map<Level, List<TakenItem>> ofLevel;
  private final Map<PlaceId, List<TakenItem>> ofPlace;

  public TakenItems(Collection<TakenItem> taken) {
    this.all = List.copyOf(taken);
    this.ofLevel =
        all.stream()
            .filter(each -> each.place().isEmpty())
            .collect(Collectors.groupingBy(TakenItem::level));
    this.ofPlace =
        all.stream()
            .filter(each -> each.place().isPresent())
            .collect(Collectors.groupingBy(each -> each.place().orElseThrow()));
  }

  public List<TakenItem> all() {
    return all;
  }

  /** The list of a point: what all points of its level take over, then what it does alone. */
  public List<TakenItem> listOf(ServicePoint point) {
    return Stream.of(ofLevel.get(point.level()), ofPlace.get(point.id()))
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  /** Whether {@code point} handles {@code item} on {@code day}, as far as lists say so. */
  Offered offered(ServicePoint point, ItemId item, LocalDate day) {
    List<TakenItem> list = listOf(point);
    if (list.isEmpty()) {
      return Offered.BY_LEVEL;
    }
    return list.stream().anyMatch(each -> each.item().equals(item) && each.covers(day))
        ? Offered.LISTED
        : Offered.NOT_LISTED;
  }
}
