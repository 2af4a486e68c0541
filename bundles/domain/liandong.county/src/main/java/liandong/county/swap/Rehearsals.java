package liandong.county.swap;

import java.util.Optional;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/** Runs a version that is present and not active against the cases that are there. */
@ProviderType
public interface Rehearsals {
  /**
   * Runs it now and keeps the result.
   *
   * @param days how far back closed cases are taken in, 0 or more
   */
  Rehearsal rehearse(RulePin candidate, int days);

  /** The last one of exactly this version, to the byte. */
  Optional<Rehearsal> latest(RulePin candidate);
}
