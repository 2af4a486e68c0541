package liandong.county.bulkhead;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import liandong.county.guard.Asked;

/**
 * Leaves a version alone for a while that fails too often: half of the calls of the last half
 * minute, five at least. After ten seconds one call tries whether it is better.
 */
final class Breaker {
  static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int PERCENT = 50;
  private static final int ENOUGH = 5;
  private static final Duration WINDOW = Duration.ofSeconds(30);

  private final AtomicInteger openings = new AtomicInteger();
  private final CircuitBreaker<Object> circuit;

  Breaker() {
    this(PAUSE);
  }

  Breaker(Duration pause) {
    this.circuit =
        CircuitBreaker.builder()
            .withFailureRateThreshold(PERCENT, ENOUGH, WINDOW)
            .withSuccessThreshold(1)
            .withDelay(pause)
            .onOpen(opened -> openings.incrementAndGet())
            .onClose(closed -> openings.set(0))
            .build();
  }

  /** Whether it may be asked now; then {@link #heard} has to follow. */
  boolean lets() {
    return circuit.tryAcquirePermit();
  }

  Duration remaining() {
    Duration left = circuit.getRemainingDelay();
    return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
  }

  void heard(Asked<?> asked) {
    if (asked instanceof Asked.Answered) {
      circuit.recordSuccess();
    } else if (!(asked instanceof Asked.NotAsked) || circuit.isHalfOpen()) {
      circuit.recordFailure();
    }
  }

  /** How often in a row it was left alone without having answered once between. */
  int openings() {
    return openings.get();
  }
}
