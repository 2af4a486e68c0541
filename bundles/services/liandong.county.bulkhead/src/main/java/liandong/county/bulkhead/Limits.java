package liandong.county.bulkhead;

import java.time.Duration;

/**
 * What a county's code may take.
 *
 * @param budget how long a call may take; who asked waits no longer
 * @param threads how many calls of one version run at once
 * @param waiting how many more wait for one of those threads
 * @param bytes what one call may allocate
 * @param stuck so many calls that do not end bring the version into quarantine
 * @param burning so much processor time a call may take that does not end
 * @param ownThreads so many threads of its own may a version have
 * @param openings so many times in a row its breaker opens before it comes into quarantine
 */
record Limits(
    Duration budget,
    int threads,
    int waiting,
    long bytes,
    int stuck,
    Duration burning,
    int ownThreads,
    int openings) {
  /** As {@link Settings} has them where nobody set any. */
  static final Limits SHIPPED =
      new Limits(
          Duration.ofSeconds(2), 16, 32, 256L * 1024 * 1024, 4, Duration.ofSeconds(5), 64, 5);

  /** What a call has after its budget to heed that it was interrupted. */
  static final Duration GRACE = Duration.ofSeconds(1);

  /** A share of the heap above which it is nearly over. */
  static final double HEAP = 0.9;

  /** So many times the bytes of a call, and it is not going to stop. */
  static final int ENDLESS = 4;

  /** One in so many of the time; who takes less only looks now and then whether it may go on. */
  static final int LEAST_SHARE = 50;

  /** So many times the threads of its own are too many for a node, if they do not end. */
  static final int FLOOD = 8;

  /** What threads have that were interrupted, until a flood of them ends the node. */
  static final Duration EBB = Duration.ofSeconds(3);

  /** So many times, and there is no time to wait: soon the system gives no thread to anybody. */
  static final int DELUGE = 64;

  Duration stuckAfter() {
    return budget.plus(GRACE);
  }

  /**
   * Whether a thread burns processors: so much processor time, and not over hours. On a machine
   * that is busy a loop gets a small share only, so the share says little.
   */
  boolean isBurning(long cpu, long elapsed) {
    return cpu >= burning.toNanos() && cpu * LEAST_SHARE > elapsed;
  }

  Limits withThreads(int other) {
    return new Limits(budget, other, waiting, bytes, stuck, burning, ownThreads, openings);
  }

  static Limits of(Settings settings) {
    return new Limits(
        Duration.ofMillis(between("budget.millis", settings.budget_millis(), 50, 60_000)),
        between("threads", settings.threads(), 1, 256),
        between("waiting", settings.waiting(), 1, 1024),
        between("memory.mb", settings.memory_mb(), 1, 65_536) * 1024L * 1024L,
        between("stuck", settings.stuck(), 1, 64),
        Duration.ofSeconds(between("burning.seconds", settings.burning_seconds(), 1, 60)),
        between("own.threads", settings.own_threads(), 0, 4096),
        between("openings", settings.openings(), 1, 1000));
  }

  private static int between(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "liandong.county.bulkhead: %s is %d to %d, not %d".formatted(name, least, most, value));
    }
    return value;
  }
}
