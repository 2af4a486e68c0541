package liandong.county.registry;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How long a call waits for what is away for the moment, and how many may do so at once. Who waits
 * holds nothing but its own thread.
 */
final class Patience {
  private final Duration longest;
  private final int most;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int waiting;

  Patience(Duration longest, int most) {
    this.longest = longest;
    this.most = most;
  }

  static Patience of(Settings settings) {
    return new Patience(
        Settings.Bounds.seconds("wait.seconds", settings.wait_seconds(), 0, 60),
        Settings.Bounds.number("wait.calls", settings.wait_calls(), 0, 1000));
  }

  /** Something came or went, or another version is active. */
  void lookAgain() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * What is wanted, as soon as it is there.
   *
   * @param worthIt whether it may come at all; asked when it is not there
   */
  <T> Optional<T> until(Supplier<Optional<T>> wanted, BooleanSupplier worthIt) {
    Optional<T> found = wanted.get();
    if (found.isPresent() || !worthIt.getAsBoolean()) {
      return found;
    }
    lock.lock();
    try {
      if (waiting >= most) {
        return Optional.empty();
      }
      waiting++;
      try {
        return waitFor(wanted, longest);
      } finally {
        waiting--;
      }
    } finally {
      lock.unlock();
    }
  }

  /** What is wanted, however many wait; for those who change things and not for callers. */
  <T> Optional<T> within(Duration limit, Supplier<Optional<T>> wanted) {
    lock.lock();
    try {
      return waitFor(wanted, limit);
    } finally {
      lock.unlock();
    }
  }

  private <T> Optional<T> waitFor(Supplier<Optional<T>> wanted, Duration limit) {
    long left = limit.toNanos();
    Optional<T> found = wanted.get();
    while (found.isEmpty() && left > 0) {
      try {
        left = changed.awaitNanos(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return wanted.get();
      }
      found = wanted.get();
    }
    return found;
  }
}
