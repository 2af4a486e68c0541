package liandong.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The powers of the chief representatives of a county. A power that nobody gave is not there. */
public final class Powers {
  /** Of a county that keeps none. */
  public static final Powers NONE = new Powers(List.of(), Roster.NONE);

  private final Map<PlaceId, List<PowerGrant>> grants;
  private final Roster roster;

  /**
   * @param roster says who is at a post to which a power is given
   */
  public Powers(Collection<PowerGrant> grants, Roster roster) {
    this.grants = grants.stream().collect(Collectors.groupingBy(PowerGrant::place));
    this.roster = roster;
  }

  /** Whether the county writes down what may be done there; then nothing else may be. */
  public boolean areKept(PlaceId place) {
    return grants.containsKey(place);
  }

  /** All powers at that place, of whatever day. */
  public List<PowerGrant> of(PlaceId place) {
    return List.copyOf(grants.getOrDefault(place, List.of()));
  }

  /** The grants by which that power is alive there on that day for items of that domain. */
  public List<PowerGrant> live(Power power, PlaceId place, String domain, LocalDate day) {
    return of(place).stream()
        .filter(each -> each.power() == power && each.covers(domain))
        .filter(each -> each.validity().holdsOn(day))
        .toList();
  }

  /** The grant by which the person has that power there on that day; empty without one. */
  public Optional<PowerGrant> live(
      Power power, String person, PlaceId place, String domain, LocalDate day) {
    return live(power, place, domain, day).stream()
        .filter(each -> isHeldBy(each, person, day))
        .findFirst();
  }

  private boolean isHeldBy(PowerGrant grant, String person, LocalDate day) {
    return grant.person().equals(Optional.of(person))
        || grant.post().filter(post -> roster.isAt(post, person, grant.place(), day)).isPresent();
  }

  /** Who has it on that day, by staff id; a post that is vacant has nobody. */
  public List<String> holders(PowerGrant grant, LocalDate day) {
    return grant
        .person()
        .map(List::of)
        .orElseGet(
            () ->
                roster.on(grant.place(), day).stream()
                    .filter(each -> each.post().equals(grant.post().orElseThrow()))
                    .map(Posting::person)
                    .distinct()
                    .toList());
  }
}
