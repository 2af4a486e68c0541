package liandong.county.swap;

import java.time.Duration;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/** What the commands under one version of a county's law came to, on this node since its start. */
@ProviderType
public interface CountyTraffic {
  Reading of(RulePin pin);

  /**
   * Counts so far.
   *
   * @param failures commands in which the county's own code failed
   * @param taken the time of all of them together
   */
  record Reading(long commands, long failures, Duration taken) {
    public static final Reading NONE = new Reading(0, 0, Duration.ZERO);

    /** What came since an earlier reading. */
    public Reading since(Reading earlier) {
      return new Reading(
          commands - earlier.commands, failures - earlier.failures, taken.minus(earlier.taken));
    }

    /** How long one of them took; zero where there was none. */
    public Duration mean() {
      return commands == 0 ? Duration.ZERO : taken.dividedBy(commands);
    }
  }
}
