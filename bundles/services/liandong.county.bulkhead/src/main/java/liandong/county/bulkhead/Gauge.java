package liandong.county.bulkhead;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** What the virtual machine tells of its threads and its heap. */
interface Gauge {
  /** Bytes that a thread has allocated since it began. */
  long allocated(long thread);

  /** The same of the thread that asks; quick. */
  long allocatedHere();

  /** Nanoseconds that a thread has been on a processor. */
  long cpu(long thread);

  /** Nanoseconds that all threads of the process together have been on a processor. */
  long processCpu();

  /** The share of the heap that is taken, 0 to 1; after a collection, where there was one. */
  double heap();

  /** That of this process. */
  static Gauge ofThisProcess() {
    return new OfThisProcess();
  }

  /** As HotSpot tells it. */
  final class OfThisProcess implements Gauge {
    private final com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    @Override
    public long allocated(long thread) {
      return threads.getThreadAllocatedBytes(thread);
    }

    @Override
    public long allocatedHere() {
      return threads.getCurrentThreadAllocatedBytes();
    }

    @Override
    public long cpu(long thread) {
      return threads.getThreadCpuTime(thread);
    }

    @Override
    public long processCpu() {
      return system.getProcessCpuTime();
    }

    @Override
    public double heap() {
      long used =
          heap.stream()
              .map(MemoryPoolMXBean::getCollectionUsage)
              .filter(usage -> usage != null)
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      return (double) used / Runtime.getRuntime().maxMemory();
    }
  }
}
