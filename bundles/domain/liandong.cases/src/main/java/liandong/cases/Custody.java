package liandong.cases;

import java.util.Objects;
import java.util.Optional;
import liandong.places.PlaceId;

/**
 * Who has the case. There is always a holder: an offered hand-over changes it only when the
 * receiver takes it.
 *
 * @param place the holding service point
 * @param person the staff id of who took it last
 * @param offeredTo the place to which it was offered and that has not answered yet
 */
public record Custody(PlaceId place, String person, Optional<PlaceId> offeredTo) {
  public Custody {
    Objects.requireNonNull(place, "a case is never without a holder");
    if (person.isBlank()) {
      throw new IllegalArgumentException("a case is never without a holder");
    }
  }
}
