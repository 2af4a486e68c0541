package liandong.county.swap;

import java.util.Map;
import liandong.cases.RulePin;
import liandong.places.CountyId;
import org.osgi.annotation.versioning.ProviderType;

/** How many open cases live under which version. */
@ProviderType
public interface PinnedCases {
  /** Only versions with at least one open case. */
  Map<RulePin, Long> open(CountyId county);
}
