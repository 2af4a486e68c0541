package liandong.supervision;

import java.util.Objects;
import liandong.cases.Actor;
import liandong.places.PlaceId;

/**
 * Who has to see to a file: a place, and the person or post there.
 *
 * @param person a staff id, never a name
 */
public record Owner(PlaceId place, String person) {
  public Owner {
    Objects.requireNonNull(place, "a file is never without an owner");
    if (!person.matches("[0-9A-Za-z._@-]{1,64}")) {
      throw new IllegalArgumentException("not a staff id: '" + person + "'");
    }
  }

  public static Owner of(Actor actor) {
    return new Owner(actor.place(), actor.person());
  }
}
