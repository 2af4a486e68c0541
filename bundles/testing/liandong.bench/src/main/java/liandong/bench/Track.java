package liandong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets the lanes of one contender run for a slice of time. */
final class Track {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Contender contender;
  private final List<Contender.Lane> lanes = new ArrayList<>();
  private long finished;

  Track(Contender contender) {
    this.contender = contender;
  }

  /** All lifecycles since the beginning. */
  long finished() {
    return finished;
  }

  /** So many threads work until the time is over; each finishes what it has begun. */
  Slice run(int threads, Duration time) throws Exception {
    while (lanes.size() < threads) {
      lanes.add(contender.lane(lanes.size()));
    }
    contender.awake(true);
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    try {
      return run(crew, threads, time);
    } finally {
      crew.shutdownNow();
      contender.awake(false);
    }
  }

  private Slice run(ExecutorService crew, int threads, Duration time) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads + 1);
    List<Steps> steps = new ArrayList<>();
    List<Future<Long>> working = new ArrayList<>();
    for (Contender.Lane lane : lanes.subList(0, threads)) {
      Steps mine = new Steps();
      steps.add(mine);
      working.add(crew.submit(() -> work(lane, mine, start, time)));
    }
    start.await();
    long cpu = PROCESS.getProcessCpuTime();
    long begun = System.nanoTime();
    long lifecycles = 0;
    for (Future<Long> each : working) {
      lifecycles += each.get();
    }
    long nanos = System.nanoTime() - begun;
    long cpuNanos = PROCESS.getProcessCpuTime() - cpu;
    finished += lifecycles;
    long[] sorted = Steps.sorted(steps);
    return new Slice(
        lifecycles, nanos, cpuNanos, Steps.millisAt(50, sorted), Steps.millisAt(99, sorted));
  }

  private static long work(Contender.Lane lane, Steps steps, CyclicBarrier start, Duration time)
      throws Exception {
    start.await();
    long end = System.nanoTime() + time.toNanos();
    long lifecycles = 0;
    while (System.nanoTime() < end) {
      steps.begin();
      lane.lifecycle(steps);
      lifecycles++;
    }
    return lifecycles;
  }
}
