package liandong.county.guard;

import java.util.List;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where quarantines are kept over restarts and for other nodes. Each method is one transaction.
 *
 * <p>Every book passes {@code QuarantineBookContract} of {@code liandong.testkit}.
 */
@ProviderType
public interface QuarantineBook {
  /** Those that were not lifted, by county and version. */
  List<Quarantine> current();

  /** Writes one down; nothing where the version is in quarantine already. */
  void enter(Quarantine quarantine);

  /**
   * Lifts one. What it was for stays written.
   *
   * @return false when there was none
   */
  boolean lift(RulePin pin, String by, String reason);
}
