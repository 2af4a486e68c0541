package liandong.places;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Source;

/**
 * One power of a chief representative, from a day to a day.
 *
 * @param person who has it, by staff id; empty where whoever is at {@code post} has it
 * @param post the post that has it, by default the head of the approval section; empty where a
 *     person has it
 * @param domains the item domains for which it was given; empty for all
 * @param document by which it was given
 */
public record PowerGrant(
    PlaceId place,
    Power power,
    Optional<String> person,
    Optional<String> post,
    Set<String> domains,
    Validity validity,
    Source document) {
  public PowerGrant {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(power, "power");
    Objects.requireNonNull(document, "a power is given by a document");
    domains = Set.copyOf(domains);
    if (person.isPresent() == post.isPresent()) {
      throw new IllegalArgumentException("a power is given to a person or to a post");
    }
    if (validity.from().isEmpty() || validity.to().isEmpty()) {
      throw new IllegalArgumentException("a power has a first and a last day");
    }
  }

  boolean covers(String domain) {
    return domains.isEmpty() || domains.contains(domain);
  }

  /** Who has it: the staff id, or the post. */
  public String holder() {
    return person.or(() -> post).orElseThrow();
  }
}
