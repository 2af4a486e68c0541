package liandong.bench;

import java.util.Optional;

/**
 * One contender in one round.
 *
 * @param server what it cost PostgreSQL; empty when it does not use it
 * @param otherCores how many processors were busy with something else meanwhile
 */
record Measured(
    String contender,
    int threads,
    int round,
    Slice slice,
    Optional<ServerWork> server,
    double otherCores) {
  double jvmMillis() {
    return slice.cpuNanos() / 1e6 / slice.lifecycles();
  }

  double serverMillis() {
    return server.map(work -> work.cpuNanos() / 1e6 / slice.lifecycles()).orElse(0.0);
  }

  /** Processor time of a lifecycle, on both sides of the connection. */
  double cpuMillis() {
    return jvmMillis() + serverMillis();
  }

  double each(double all) {
    return all / slice.lifecycles();
  }
}
