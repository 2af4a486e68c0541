package liandong.county.bulkhead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A machine whose readings a test sets; no thread takes anything until it says so. */
final class GaugeByHand implements Gauge {
  final Map<Long, Long> allocated = new ConcurrentHashMap<>();
  final Map<Long, Long> cpu = new ConcurrentHashMap<>();
  volatile double heap;

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

  @Override
  public double heap() {
    return heap;
  }
}
