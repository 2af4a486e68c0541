package liandong.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import liandong.places.Level;
import liandong.places.PlaceId;

/**
 * An item that service points take over from the county's list: all of one level, or one alone.
 *
 * @param level whose points take it over
 * @param place the one point that does; empty for all of the level
 * @param approval the document (an id among the county's sources) that approved it, where it goes
 *     beyond what the county hands down or what all points of the level have
 */
public record TakenItem(
    Level level,
    Optional<PlaceId> place,
    ItemId item,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> approval) {
  public TakenItem {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the last day " + to.get() + " lies before the first, " + from.get());
    }
  }

  boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the two share a day. */
  public boolean overlaps(TakenItem other) {
    return beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this);
  }

  private boolean beginsBeforeTheEndOf(TakenItem other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
