package liandong.cases;

import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * The law of a case, to the byte: county, version of its bundle, digest of what is in the bundle. A
 * case keeps the pin under which it was opened.
 */
public record RulePin(CountyId county, String version, Sha256 bundle) {
  public RulePin {
    if (version.isBlank()) {
      throw new IllegalArgumentException("a pin needs the version of the county's bundle");
    }
  }

  /** Short enough for a table: {@code cangxi 1.0.0 (3f2a9c1b)}. */
  @Override
  public String toString() {
    return county + " " + version + " (" + bundle.value().substring(0, 8) + ")";
  }
}
