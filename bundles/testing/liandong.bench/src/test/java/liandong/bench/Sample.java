package liandong.bench;

import java.util.Map;
import java.util.Optional;

/** Measurements that nobody made. */
final class Sample {
  private Sample() {}

  /** So many lifecycles in one second, 2 ms of Java's and 3 ms of the server's time for each. */
  static Measured of(String contender, int threads, int round, long lifecycles) {
    return of(contender, threads, round, lifecycles, 2);
  }

  static Measured of(String contender, int threads, int round, long lifecycles, long jvmMillis) {
    Slice slice =
        new Slice(lifecycles, 1_000_000_000L, jvmMillis * 1_000_000L * lifecycles, 0.5, 4);
    ServerWork work =
        new ServerWork(
            3_000_000L * lifecycles,
            Map.of("SELECT", 5 * lifecycles, "INSERT", 11 * lifecycles, "UPDATE", 5 * lifecycles),
            Map.of("SELECT", 15 * lifecycles, "INSERT", 11 * lifecycles, "UPDATE", 5 * lifecycles),
            9000 * lifecycles,
            2000 * lifecycles);
    return new Measured(contender, threads, round, slice, Optional.of(work), 0.25);
  }
}
