package liandong.county.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.guard.Quarantine;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.testkit.QuarantineBookInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyBulkheadsTest {
  private static final RulePin BAD = pin("bad", "1.1.0");
  private static final RulePin BEFORE = pin("bad", "1.0.0");
  private static final RulePin GOOD = pin("good", "1.0.0");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-05-14T04:00:00Z"), ZoneOffset.UTC);
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofSeconds(1);

  @TempDir Path folder;

  private final QuarantineBookInMemory book = new QuarantineBookInMemory();
  private final GaugeByHand gauge = new GaugeByHand();
  private final List<Integer> exits = new ArrayList<>();

  /** Opened at the end, so that what hangs in a test does not hang after it. */
  private final CountDownLatch atLast = new CountDownLatch(1);

  private final ExecutorService callers = Executors.newCachedThreadPool();
  private CountyBulkheads bulkheads;

  @BeforeEach
  void open() throws IOException {
    bulkheads = bulkheads();
  }

  @AfterEach
  void close() {
    atLast.countDown();
    callers.shutdownNow();
    bulkheads.stop();
  }

  @Test
  void answerAndFailureComeBackAsTheyAre() {
    IllegalStateException why = new IllegalStateException("this rule fails");

    assertThat(bulkheads.ask(GOOD, () -> "7 days")).isEqualTo(new Asked.Answered<>("7 days"));
    assertThat(
            bulkheads.ask(
                GOOD,
                () -> {
                  throw why;
                }))
        .isEqualTo(new Asked.Failed<>(why));
  }

  @Test
  void whoSleepsIsWokenAndItsCallerHasLongGone() throws Exception {
    bulkheads = bulkheads(limits(SHORT, 3));
    CompletableFuture<Boolean> woken = new CompletableFuture<>();

    Asked<String> asked =
        bulkheads.ask(
            BAD,
            () -> {
              try {
                TimeUnit.HOURS.sleep(1);
                woken.complete(false);
              } catch (InterruptedException e) {
                woken.complete(true);
              }
              return "too late";
            });

    assertThat(asked).isInstanceOf(Asked.Overran.class);
    assertThat(woken.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void countyThatHangsTakesNoThreadOfAnother() throws Exception {
    for (int i = 0; i < 3; i++) {
      hang(BAD);
    }

    assertThat(bulkheads.ask(GOOD, () -> Thread.currentThread().getName()))
        .isInstanceOfSatisfying(
            Asked.Answered.class,
            answered -> assertThat((String) answered.answer()).startsWith("liandong-county-good"));
  }

  /** The negative control: who asks without a guard is in the county's hands. */
  @Test
  void withoutAGuardTheCallersOwnThreadHangs() throws Exception {
    LinkedBlockingQueue<Thread> asking = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<Thread> begun = new LinkedBlockingQueue<>();
    Future<?> caller =
        callers.submit(
            () -> {
              asking.add(Thread.currentThread());
              return CountyGuard.none().ask(BAD, hanging(begun));
            });

    assertThat(begun.poll(10, TimeUnit.SECONDS)).isSameAs(asking.poll(10, TimeUnit.SECONDS));
    assertThat(caller).isNotDone();
  }

  @Test
  void fullHouseAnswersAtOnceAndIsNoFailureOfTheVersion() throws Exception {
    bulkheads = bulkheads(limits(SHORT, 1));
    hang(BAD);

    assertThat(bulkheads.ask(BAD, () -> "waited in vain")).isInstanceOf(Asked.NotAsked.class);
    assertThat(bulkheads.of(BAD)).isEmpty();
  }

  @Test
  void versionThatFailsAgainAndAgainIsLeftAloneAndItsNeighbourIsNot() {
    for (int i = 0; i < 5; i++) {
      assertThat(bulkheads.ask(BAD, failing())).isInstanceOf(Asked.Failed.class);
    }

    assertThat(bulkheads.ask(BAD, () -> "mended")).isInstanceOf(Asked.NotAsked.class);
    assertThat(bulkheads.ask(BEFORE, () -> "as ever")).isInstanceOf(Asked.Answered.class);
  }

  @Test
  void threadThatDoesNotEndIsCountedAndSoManyAreAQuarantine() throws Exception {
    hang(BAD);
    bulkheads.look(later(2));
    assertThat(bulkheads.of(BAD)).isEmpty();

    hang(BAD);
    bulkheads.look(later(2));

    assertThat(bulkheads.of(BAD).orElseThrow().why().en()).isEqualTo("2 calls do not end");
    assertThat(bulkheads.ask(BAD, () -> "asked")).isInstanceOf(Asked.NotAsked.class);
    assertThat(bulkheads.rehearse(BAD, () -> "asked")).isInstanceOf(Asked.NotAsked.class);
    assertThat(bulkheads.ask(BEFORE, () -> "asked")).isInstanceOf(Asked.Answered.class);
    assertThat(exits).isEmpty();
  }

  @Test
  void processThatWasStoppedBlamesNobodyForTheTime() throws Exception {
    bulkheads.look(System.nanoTime());
    hang(BAD);
    hang(BAD);
    gauge.standsStill = true;

    bulkheads.look(later(3600));

    assertThat(bulkheads.of(BAD)).isEmpty();

    gauge.standsStill = false;
    bulkheads.look(later(7300));
    assertThat(bulkheads.of(BAD)).as("they do not end now either").isPresent();
  }

  @Test
  void quarantineIsReadByTheNextStartAndByOtherNodes() throws Exception {
    hang(BAD);
    hang(BAD);
    bulkheads.look(later(2));
    bulkheads.readBook();

    CountyBulkheads other = bulkheads();
    other.readBook();

    assertThat(other.ask(BAD, () -> "asked")).isInstanceOf(Asked.NotAsked.class);
    assertThat(other.all()).extracting(Quarantine::pin).containsExactly(BAD);
    assertThat(other.release(BAD, "operator-1", "mended")).isTrue();
    bulkheads.readBook();
    assertThat(bulkheads.all()).isEmpty();
  }

  @Test
  void releasedVersionIsNotBlamedForWhatHangsSinceBefore() throws Exception {
    hang(BAD);
    hang(BAD);
    bulkheads.look(later(2));

    assertThat(bulkheads.release(BAD, "operator-1", "tried once more")).isTrue();
    bulkheads.look(later(3));

    assertThat(bulkheads.of(BAD)).isEmpty();
    assertThat(bulkheads.ask(BAD, () -> "asked")).isInstanceOf(Asked.Answered.class);
    assertThat(bulkheads.release(BAD, "operator-1", "once more")).isFalse();
  }

  @Test
  void callThatBurnsAProcessorEndsTheNodeWithItsQuarantineWritten() throws Exception {
    Thread burning = hang(BAD);
    bulkheads.look(later(2));
    gauge.cpu.put(burning.getId(), TimeUnit.SECONDS.toNanos(5));

    bulkheads.look(later(8));

    assertThat(exits).containsExactly(LastResort.STATUS);
    assertThat(book.current()).extracting(Quarantine::pin).containsExactly(BAD);
  }

  @Test
  void callThatOnlyWaitsDoesNotEndTheNode() throws Exception {
    hang(BAD);
    bulkheads.look(later(2));

    bulkheads.look(later(3600));

    assertThat(exits).isEmpty();
  }

  @Test
  void callThatTakesTooMuchMemoryIsGivenUpBeforeItsTime() throws Exception {
    LinkedBlockingQueue<Thread> begun = new LinkedBlockingQueue<>();
    Future<Asked<String>> asked = callers.submit(() -> bulkheads.ask(BAD, hanging(begun)));
    Thread greedy = begun.poll(10, TimeUnit.SECONDS);
    gauge.allocated.put(greedy.getId(), 1001L);

    bulkheads.look(later(0));

    assertThat(asked.get(10, TimeUnit.SECONDS)).isInstanceOf(Asked.Overran.class);
    assertThat(bulkheads.of(BAD)).isEmpty();

    gauge.allocated.put(greedy.getId(), 4001L);
    bulkheads.look(later(0));

    assertThat(bulkheads.of(BAD)).isPresent();
    assertThat(exits).isEmpty();

    gauge.heap = 0.95;
    bulkheads.look(later(0));

    assertThat(exits).containsExactly(LastResort.STATUS);
  }

  @Test
  void floodOfThreadsIsAQuarantineAndItsThreadsAreWoken() throws Exception {
    bulkheads.ask(BEFORE, () -> "serves");
    List<Thread> flood = flood(5, false);
    bulkheads.ask(BEFORE, () -> "serves on");

    bulkheads.look(later(0));

    assertThat(bulkheads.of(BAD).orElseThrow().why().en()).contains("5 threads of its own");
    assertThat(bulkheads.all()).hasSize(1);

    end(flood);
    bulkheads.release(BAD, "system", "retired");
    bulkheads.look(later(0));
    assertThat(bulkheads.all()).isEmpty();
    assertThat(exits).isEmpty();
  }

  /** Four of its own are allowed, 32 are borne for three seconds, 256 not at all. */
  @Test
  void floodThatEbbsWhenItIsInterruptedDoesNotEndTheNode() throws Exception {
    List<Thread> flood = flood(40, false);
    bulkheads.look(later(0));
    end(flood);

    bulkheads.look(later(4));
    List<Thread> another = flood(40, false);
    bulkheads.look(later(5));
    end(another);
    bulkheads.look(later(9));

    assertThat(exits).isEmpty();
  }

  @Test
  void floodThatDoesNotEbbEndsTheNode() throws Exception {
    flood(40, true);

    bulkheads.look(later(0));
    bulkheads.look(later(2));
    assertThat(exits).isEmpty();
    bulkheads.look(later(4));

    assertThat(exits).containsExactly(LastResort.STATUS);
  }

  @Test
  void delugeEndsTheNodeAtOnce() throws Exception {
    flood(260, false);

    bulkheads.look(later(0));

    assertThat(exits).containsExactly(LastResort.STATUS);
  }

  /** Threads that wait, begun by the rules in question; they are there when this returns. */
  private List<Thread> flood(int count, boolean deaf) throws InterruptedException {
    CountDownLatch all = new CountDownLatch(count);
    List<Thread> begun = new CopyOnWriteArrayList<>();
    Runnable waiting =
        () -> {
          all.countDown();
          do {
            try {
              atLast.await();
            } catch (InterruptedException e) {
              // It may be one that heeds nothing.
            }
          } while (deaf && atLast.getCount() > 0);
        };
    bulkheads.release(BAD, "system", "once more");
    bulkheads.ask(
        BAD,
        () -> {
          for (int i = 0; i < count; i++) {
            begun.add(new Thread(waiting));
            begun.get(i).start();
          }
          return "flooded";
        });
    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    return begun;
  }

  private static void end(List<Thread> woken) throws InterruptedException {
    for (Thread each : woken) {
      each.join(10_000);
      assertThat(each.isAlive()).isFalse();
    }
  }

  @Test
  void whoseCodeRanWhenTheHeapWasFullIsBlamedByTheNextStart() throws Exception {
    hang(BAD);
    bulkheads.ask(GOOD, () -> "over long ago");

    CountyBulkheads next = bulkheads();
    next.blame("3");

    assertThat(next.all()).extracting(Quarantine::pin).containsExactly(BAD);
  }

  @Test
  void whoIsKilledFromOutsideBlamesNobody() throws Exception {
    hang(BAD);

    CountyBulkheads next = bulkheads();
    next.blame("137");

    assertThat(next.all()).isEmpty();
  }

  // ---- what is around it ------------------------------------------------------------------

  private CountyBulkheads bulkheads() throws IOException {
    return bulkheads(limits(LONG, 3));
  }

  private CountyBulkheads bulkheads(Limits limits) throws IOException {
    return new CountyBulkheads(
        limits, book, CLOCK, "node-1", gauge, Marks.in(folder.resolve("calls")), exits::add);
  }

  private static Limits limits(Duration budget, int threads) {
    return new Limits(budget, threads, 1, 1000, 2, Duration.ofSeconds(5), 4, 3);
  }

  /** Asks a question that does not end, and gives the thread in which it runs. */
  private Thread hang(RulePin pin) throws InterruptedException {
    LinkedBlockingQueue<Thread> begun = new LinkedBlockingQueue<>();
    callers.submit(() -> bulkheads.ask(pin, hanging(begun)));
    return begun.poll(10, TimeUnit.SECONDS);
  }

  /** Heeds no interrupt. */
  private Supplier<String> hanging(LinkedBlockingQueue<Thread> begun) {
    return () -> {
      begun.add(Thread.currentThread());
      while (atLast.getCount() > 0) {
        LockSupport.parkNanos(1_000_000);
        Thread.interrupted();
      }
      return "at last";
    };
  }

  private static Supplier<String> failing() {
    return () -> {
      throw new IllegalStateException("this rule fails");
    };
  }

  /** So many seconds after the budget of what began until now. */
  private static long later(long seconds) {
    return System.nanoTime() + LONG.toNanos() + TimeUnit.SECONDS.toNanos(seconds);
  }

  private static RulePin pin(String county, String version) {
    return new RulePin(new CountyId(county), version, Sha256.of(county + version));
  }
}
