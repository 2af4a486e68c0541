package liandong.county.guard;

import java.util.List;
import java.util.Optional;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/** Which versions are in quarantine, as this node knows it; answers from memory. */
@ProviderType
public interface Quarantines {
  /** Where no version ever is. */
  Quarantines NONE =
      new Quarantines() {
        @Override
        public Optional<Quarantine> of(RulePin pin) {
          return Optional.empty();
        }

        @Override
        public List<Quarantine> all() {
          return List.of();
        }

        @Override
        public boolean release(RulePin pin, String by, String reason) {
          return false;
        }
      };

  Optional<Quarantine> of(RulePin pin);

  List<Quarantine> all();

  /**
   * Lets a version be asked again.
   *
   * @return false when it was not in quarantine
   */
  boolean release(RulePin pin, String by, String reason);
}
