package liandong.county.swap;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/** Runs a version that is present, and need not be active, against the cases that are there. */
@ProviderType
public interface Rehearsals {
  /**
   * Every open case of the county, and every one in which something was recorded in the last {@code
   * days}. Nothing is written but the result.
   *
   * @param days 0 to 3,660
   * @throws IllegalArgumentException when that version is not present
   */
  Rehearsal rehearse(RulePin candidate, int days);

  /** The same for these cases alone; the result is not kept. */
  Rehearsal rehearse(RulePin candidate, List<CaseNumber> cases);

  /** The last one of exactly this version; empty if there was none. */
  Optional<Rehearsal> latest(RulePin candidate);

  /**
   * Whether the record of a case is what its own law makes of it, run again.
   *
   * @return empty for an unknown number
   */
  Optional<Replay> replay(CountyId county, CaseNumber number);
}
