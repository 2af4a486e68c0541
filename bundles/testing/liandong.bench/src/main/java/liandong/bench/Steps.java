package liandong.bench;

import java.util.Arrays;
import java.util.List;

/** How long the steps of one thread took. */
public final class Steps {
  private long[] nanos = new long[4096];
  private int count;
  private long begun;

  /** The next step begins. */
  public void begin() {
    begun = System.nanoTime();
  }

  /** The step is over and the next one begins. */
  public void done() {
    long now = System.nanoTime();
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = now - begun;
    begun = now;
  }

  /** All steps of several threads, the shortest first. */
  static long[] sorted(List<Steps> lanes) {
    return lanes.stream()
        .flatMapToLong(lane -> Arrays.stream(lane.nanos, 0, lane.count))
        .sorted()
        .toArray();
  }

  /** The smallest value that so many per cent of all do not exceed; 0 of none. */
  static double millisAt(double percent, long[] sorted) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(1, rank) - 1] / 1e6;
  }
}
