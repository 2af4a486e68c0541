package liandong.county.swap;

import java.util.Optional;
import liandong.cases.RulePin;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The signed releases that were ever taken in, on all nodes. Nothing is changed or taken out, so a
 * county never goes back to a lower serial unless somebody says so.
 *
 * <p>Every such list passes {@code AcceptedReleasesContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface AcceptedReleases {
  /**
   * A release.
   *
   * @param pin the bundle that it brought
   * @param serial its number within the county
   * @param statement digest of what was signed
   * @param signedBy names of the keys
   */
  record Accepted(RulePin pin, long serial, Sha256 statement, String signedBy) {
    public Accepted {
      if (serial < 1) {
        throw new IllegalArgumentException("a release counts from 1, not " + serial);
      }
    }
  }

  /** The one with the highest serial. */
  Optional<Accepted> latest(CountyId county);

  /** Whether any release brought exactly that bundle. */
  boolean knows(RulePin pin);

  /**
   * Puts a release on the list; one that is there stays as it is.
   *
   * @return whether it is there now; not when another one has its serial or a higher one
   */
  boolean keep(Accepted release);
}
