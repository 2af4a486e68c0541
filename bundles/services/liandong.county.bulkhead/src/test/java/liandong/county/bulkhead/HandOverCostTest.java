package liandong.county.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.testkit.QuarantineBookInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to hand a question over and to have its answer back. It prints, and asserts nothing
 * of time; for figures worth keeping: {@code -Dliandong.long=true} on a machine that does nothing
 * else.
 */
class HandOverCostTest {
  private static final int CALLS = Boolean.getBoolean("liandong.long") ? 200_000 : 5_000;
  private static final RulePin PIN =
      new RulePin(new CountyId("sample"), "1.0.0", Sha256.of("sample"));

  @TempDir Path folder;

  @Test
  void everyQuestionIsAnsweredAndWhatItCostsIsPrinted() throws Exception {
    CountyBulkheads bulkheads = bulkheads();
    try {
      for (int callers : new int[] {1, 4}) {
        measure("none", CountyGuard.none(), callers);
        measure("bulkhead", bulkheads, callers);
      }
    } finally {
      bulkheads.stop();
    }
  }

  private static void measure(String name, CountyGuard guard, int callers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      calls(threads, guard, callers);
      long[] nanos = calls(threads, guard, callers);
      Arrays.sort(nanos);
      System.out.printf(
          "hand-over, %-8s, %d callers: p50 %,d ns, p99 %,d ns, mean %,.0f ns%n",
          name,
          callers,
          nanos[nanos.length / 2],
          nanos[nanos.length - nanos.length / 100],
          Arrays.stream(nanos).average().orElseThrow());
    } finally {
      threads.shutdown();
    }
  }

  private static long[] calls(ExecutorService threads, CountyGuard guard, int callers)
      throws Exception {
    Callable<long[]> work =
        () -> {
          long[] took = new long[CALLS];
          for (int i = 0; i < CALLS; i++) {
            long begun = System.nanoTime();
            Asked<Integer> asked = guard.ask(PIN, () -> 7);
            took[i] = System.nanoTime() - begun;
            assertThat(asked).isEqualTo(new Asked.Answered<>(7));
          }
          return took;
        };
    List<Future<long[]>> all =
        threads.invokeAll(IntStream.range(0, callers).mapToObj(each -> work).toList());
    long[] nanos = new long[callers * CALLS];
    for (int i = 0; i < callers; i++) {
      System.arraycopy(all.get(i).get(), 0, nanos, i * CALLS, CALLS);
    }
    return nanos;
  }

  private CountyBulkheads bulkheads() throws IOException {
    return new CountyBulkheads(
        new Limits(Duration.ofSeconds(30), 16, 32, 256L << 20, 4, Duration.ofSeconds(5), 64, 5),
        new QuarantineBookInMemory(),
        Clock.systemUTC(),
        "node-1",
        Gauge.ofThisProcess(),
        Marks.in(folder.resolve("calls")),
        status -> {},
        List.of());
  }
}
