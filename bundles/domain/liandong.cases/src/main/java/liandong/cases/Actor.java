package liandong.cases;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import liandong.places.PlaceId;

/**
 * Who takes a step, in what role and from where.
 *
 * @param person the account or staff id, never a name
 */
public record Actor(String person, Role role, PlaceId place, Optional<String> window) {
  private static final Pattern STAFF_ID = Pattern.compile("[0-9A-Za-z._@-]{1,64}");

  public Actor {
    Objects.requireNonNull(role, "role");
    if (!STAFF_ID.matcher(person).matches()) {
      throw new IllegalArgumentException("not a staff id: '" + person + "'");
    }
  }
}
