package liandong.itest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, and for no time of its own. */
final class Until {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Until() {}

  /**
   * Returns as soon as it is so.
   *
   * @param otherwise what to say when it was not so within {@code patience}
   */
  static void so(BooleanSupplier condition, Duration patience, Supplier<String> otherwise) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + patience.toSeconds() + " s: " + otherwise.get());
      }
      try {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
