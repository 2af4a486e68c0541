package liandong.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liandong.cases.RulePin;
import liandong.county.bulkhead.CountyBulkheads;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.guard.Quarantine;
import liandong.county.guard.QuarantineBook;
import liandong.evidence.Sha256;

/** What it costs to ask a county's code behind its bulkhead, beside asking it at once. */
final class HandOver {
  private static final Map<String, String> DEFAULTS =
      Map.of("calls", "200000", "threads", "1,4,16");
  private static final RulePin PIN = new RulePin(Cangxi.ID, "1.0.0", Sha256.of("cangxi"));

  private HandOver() {}

  static void measure(List<String> words) throws Exception {
    Options options = Options.of(words, DEFAULTS);
    Path marks = Files.createTempFile("liandong-bench", ".calls");
    CountyBulkheads bulkheads =
        CountyBulkheads.asShipped(new NoQuarantines(), marks, Clock.systemUTC());
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("bench", "hand-over");
    try {
      for (int threads : options.numbers("threads")) {
        int calls = options.number("calls") / threads;
        double plain = median(CountyGuard.none(), threads, calls);
        double guarded = median(bulkheads, threads, calls);
        System.out.printf(
            "%d threads: %.2f µs at once, %.1f µs behind a bulkhead (medians)%n",
            threads, plain, guarded);
        report.put(threads + " threads", Map.of("plainMicros", plain, "guardedMicros", guarded));
      }
    } finally {
      bulkheads.stop();
      Files.deleteIfExists(marks);
    }
    System.out.println(Json.of(report));
  }

  /** In microseconds, after as many calls to warm up. */
  private static double median(CountyGuard guard, int threads, int calls) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    try {
      asked(callers, guard, threads, calls);
      long[] nanos = asked(callers, guard, threads, calls);
      Arrays.sort(nanos);
      return nanos[nanos.length / 2] / 1e3;
    } finally {
      callers.shutdown();
    }
  }

  private static long[] asked(ExecutorService callers, CountyGuard guard, int threads, int calls)
      throws Exception {
    Callable<long[]> work =
        () -> {
          long[] took = new long[calls];
          for (int i = 0; i < calls; i++) {
            long begun = System.nanoTime();
            Asked<Integer> asked = guard.ask(PIN, () -> 7);
            took[i] = System.nanoTime() - begun;
            if (!asked.equals(new Asked.Answered<>(7))) {
              throw new WrongEnd("a question was not answered: " + asked);
            }
          }
          return took;
        };
    List<Future<long[]>> all =
        callers.invokeAll(IntStream.range(0, threads).mapToObj(each -> work).toList());
    long[] nanos = new long[threads * calls];
    for (int i = 0; i < threads; i++) {
      System.arraycopy(all.get(i).get(), 0, nanos, i * calls, calls);
    }
    return nanos;
  }

  /** Nothing comes into quarantine here, and nothing is read from anywhere. */
  private static final class NoQuarantines implements QuarantineBook {
    @Override
    public List<Quarantine> current() {
      return List.of();
    }

    @Override
    public void enter(Quarantine quarantine) {
      throw new WrongEnd("in quarantine: " + quarantine);
    }

    @Override
    public boolean lift(RulePin pin, String by, String reason) {
      return false;
    }
  }
}
