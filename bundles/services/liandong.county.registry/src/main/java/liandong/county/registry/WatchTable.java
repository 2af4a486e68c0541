package liandong.county.registry;

import java.time.Duration;
import java.util.Optional;
import liandong.county.swap.CountyTraffic.Reading;
import liandong.evidence.Bilingual;

/**
 * When a version that is being watched is given up. What counts as its failure is its own code
 * failing; a no to a citizen is none, and neither is a database that is away.
 */
final class WatchTable {
  /** One slip is no pattern; so many and more than one in a hundred are. */
  private static final long FAILURES = 3;

  private static final long ONE_IN = 100;

  /** Fewer say nothing about how long a command takes. */
  private static final long ENOUGH = 50;

  private static final Duration BEARABLE = Duration.ofMillis(200);
  private static final int TIMES = 3;

  private WatchTable() {}

  /**
   * Why it has to be given up now; empty while it may go on.
   *
   * @param young what came under the new version since the switch
   * @param before what came under the old one before
   */
  static Optional<Bilingual> complaint(Reading young, Reading before) {
    if (young.failures() >= FAILURES && isTooMany(young)) {
      return Optional.of(failures(young));
    }
    Duration now = young.mean();
    Duration then = before.mean();
    boolean slow =
        young.commands() >= ENOUGH
            && now.compareTo(BEARABLE) > 0
            && now.compareTo(then.multipliedBy(TIMES)) > 0;
    return slow
        ? Optional.of(Trouble.say("watch.slow", now.toMillis(), then.toMillis()))
        : Optional.empty();
  }

  /** The same at the end, when there is nothing more to wait for. */
  static Optional<Bilingual> complaintAtTheEnd(Reading young, Reading before) {
    return young.failures() > 0 && isTooMany(young)
        ? Optional.of(failures(young))
        : complaint(young, before);
  }

  private static boolean isTooMany(Reading young) {
    return young.failures() * ONE_IN > young.commands();
  }

  private static Bilingual failures(Reading young) {
    return Trouble.say("watch.failures", young.failures(), young.commands());
  }
}
