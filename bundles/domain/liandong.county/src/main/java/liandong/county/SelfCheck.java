package liandong.county;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A clause that says before a version becomes active whether it can do its work. Where there is
 * none the core asks all others a question each, and that is enough for most counties.
 */
@ConsumerType
public interface SelfCheck extends Clause {
  /** What is not as it has to be; empty when all is well. Asked once, beside the work. */
  Optional<String> complaint();
}
