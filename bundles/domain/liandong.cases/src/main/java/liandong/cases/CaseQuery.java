package liandong.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import liandong.places.CountyId;
import liandong.places.PlaceId;

/**
 * Which cases, in the order in which people work: the nearest due date first, then by number; cases
 * on which no clock runs come last.
 *
 * @param states any of these; empty for all
 * @param place only those that this place holds
 * @param person only those that this person holds, by staff id
 * @param ledger only those that the agents of this village point took in (代办台账), wherever they are
 * @param dueBefore only those in which something is due before that day; no closed case is
 * @param after where the last page ended
 * @param size 1 to 1,000
 */
public record CaseQuery(
    CountyId county,
    Set<CaseState> states,
    Optional<PlaceId> place,
    Optional<String> person,
    Optional<PlaceId> ledger,
    Optional<LocalDate> dueBefore,
    Optional<CasePage.Key> after,
    int size) {
  /** Without regard to when anything is due. */
  public CaseQuery(
      CountyId county,
      Set<CaseState> states,
      Optional<PlaceId> place,
      Optional<String> person,
      Optional<PlaceId> ledger,
      Optional<CasePage.Key> after,
      int size) {
    this(county, states, place, person, ledger, Optional.empty(), after, size);
  }

  /** Without regard to who holds a case or who took it in. */
  public CaseQuery(
      CountyId county,
      Set<CaseState> states,
      Optional<PlaceId> place,
      Optional<CasePage.Key> after,
      int size) {
    this(county, states, place, Optional.empty(), Optional.empty(), after, size);
  }

  public CaseQuery {
    states = Set.copyOf(states);
    if (size < 1 || size > 1_000) {
      throw new IllegalArgumentException("a page has 1 to 1000 cases, not " + size);
    }
  }

  /** The page that begins after that case. */
  public CaseQuery after(CasePage.Key key) {
    return new CaseQuery(county, states, place, person, ledger, dueBefore, Optional.of(key), size);
  }

  /** The same, but only what is due before that day: what is overdue on it. */
  public CaseQuery dueBefore(LocalDate day) {
    return new CaseQuery(county, states, place, person, ledger, Optional.of(day), after, size);
  }
}
