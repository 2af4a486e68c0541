package liandong.cases;

import java.util.Objects;
import java.util.Optional;
import liandong.places.PlaceId;

/**
 * Who takes a step, in what role and from where.
 *
 * @param person the account or staff id, never a name
 */
public record Actor(String person, Role role, PlaceId place, Optional<String> window) {
  public Actor {
    Objects.requireNonNull(role, "role");
    if (!person.matches("[0-9A-Za-z._@-]{1,64}")) {
      throw new IllegalArgumentException("not a staff id: '" + person + "'");
    }
  }
}
