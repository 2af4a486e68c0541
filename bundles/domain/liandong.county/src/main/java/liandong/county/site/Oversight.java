package liandong.county.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who looks after the building of a service point, and what they found.
 *
 * @param teams the supervision teams (督导组) that have it
 * @param signOffs the organs that have signed it off
 * @param checklist what of the county's checklist it fulfils, in the county's words; empty where
 *     nobody has gone through it
 * @param reason why something is not as the county's rules have it; blank where none is given
 */
public record Oversight(
    Set<String> teams,
    Set<String> signOffs,
    Optional<LocalDate> acceptedOn,
    Optional<Set<String>> checklist,
    String reason) {
  public static final Oversight UNSAID =
      new Oversight(Set.of(), Set.of(), Optional.empty(), Optional.empty(), "");

  public Oversight {
    teams = Set.copyOf(teams);
    signOffs = Set.copyOf(signOffs);
    checklist = checklist.map(Set::copyOf);
  }

  public Oversight under(Set<String> these) {
    return new Oversight(these, signOffs, acceptedOn, checklist, reason);
  }

  public Oversight accepted(LocalDate day, Set<String> organs) {
    return new Oversight(teams, organs, Optional.of(day), checklist, reason);
  }

  public Oversight checked(Set<String> fulfilled) {
    return new Oversight(teams, signOffs, acceptedOn, Optional.of(fulfilled), reason);
  }

  public Oversight because(String why) {
    return new Oversight(teams, signOffs, acceptedOn, checklist, why);
  }
}
