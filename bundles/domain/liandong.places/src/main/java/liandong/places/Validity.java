package liandong.places;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day to which day something holds, both included. Where the county's document does not
 * say, the side is empty and has no end.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "the last day " + to.get() + " lies before the first, " + from.get());
    }
  }

  public boolean holdsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it is over on that day. */
  public boolean endedBefore(LocalDate day) {
    return to.map(day::isAfter).orElse(false);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Validity other) {
    return beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this);
  }

  /** Whether it holds on all days on which {@code other} does. */
  public boolean contains(Validity other) {
    boolean begins =
        from.isEmpty() || other.from.filter(day -> !day.isBefore(from.get())).isPresent();
    boolean ends = to.isEmpty() || other.to.filter(day -> !day.isAfter(to.get())).isPresent();
    return begins && ends;
  }

  private boolean beginsBeforeTheEndOf(Validity other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
