package liandong.cases;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Somebody is away from a post, and somebody else has it meanwhile (AB岗). The clocks of the cases
 * take no notice of it.
 *
 * @param id unique in its county
 * @param person who is away (A), by staff id
 * @param cover who has the cases meanwhile (B)
 * @param until when A came back; empty while away
 */
public record Absence(
    CountyId county,
    String id,
    PlaceId place,
    String person,
    String cover,
    Instant since,
    Optional<Instant> until) {
  public Absence {
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(since, "since");
    if (!id.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("not an absence: '" + id + "'");
    }
    if (person.equals(cover)) {
      throw new IllegalArgumentException("nobody covers for themselves: " + person);
    }
  }

  /** The same, ended. */
  public Absence ended(Instant at) {
    return new Absence(county, id, place, person, cover, since, Optional.of(at));
  }
}
