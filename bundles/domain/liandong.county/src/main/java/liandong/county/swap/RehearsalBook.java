package liandong.county.swap;

import java.util.Optional;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/** Where the results of rehearsals are kept. */
@ProviderType
public interface RehearsalBook {
  void keep(Rehearsal rehearsal);

  /** The last one of exactly this version. */
  Optional<Rehearsal> latest(RulePin candidate);
}
