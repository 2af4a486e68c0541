package liandong.county.bulkhead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A machine whose readings a test sets; no thread takes anything until it says so. */
final class GaugeByHand implements Gauge {
  final Map<Long, Long> allocated = new ConcurrentHashMap<>();
  final Map<Long, Long> cpu = new ConcurrentHashMap<>();
  volatile double heap;
  boolean standsStill;
  private long processCpu;

  @Override
  public long allocated(long thread) {
    return allocated.getOrDefault(thread, 0L);
  }

  @Override
  public long allocatedHere() {
    return 0;
  }

  @Override
  public long cpu(long thread) {
    return cpu.getOrDefault(thread, 0L);
  }

  /** Busy between any two readings, unless it stands still. */
  @Override
  public long processCpu() {
    return standsStill ? processCpu : (processCpu += TimeUnit.DAYS.toNanos(1));
  }

  @Override
  public double heap() {
    return heap;
  }
}
