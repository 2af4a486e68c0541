package liandong.catalogue;

import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * In whose name an office acts.
 *
 * @param body whose name stands on the decision
 * @param kind how the power came to the office; empty where it is its own
 * @param document by which it came; empty where it is its own
 */
public record Mandate(Bilingual body, Optional<DelegationKind> kind, Optional<Source> document) {
  public Mandate {
    if (body.isBlank()) {
      throw new IllegalArgumentException("somebody's name stands on a decision");
    }
  }

  /** Of whoever has the power by law. */
  public static Mandate own(Bilingual body) {
    return new Mandate(body, Optional.empty(), Optional.empty());
  }
}
