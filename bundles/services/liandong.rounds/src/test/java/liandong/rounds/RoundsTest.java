package liandong.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final Duration NOW = Duration.ZERO;
  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofDays(1);

  private final AtomicInteger looks = new AtomicInteger();
  private Rounds rounds;

  @AfterEach
  void end() {
    rounds.close();
  }

  @Test
  void looksGoOnWhateverEscapesOne() throws InterruptedException {
    CountDownLatch four = new CountDownLatch(4);
    Runnable failing =
        () -> {
          four.countDown();
          if (looks.incrementAndGet() % 2 == 0) {
            throw new NoClassDefFoundError("a bundle was taken back meanwhile");
          }
          throw new IllegalStateException("no", new IllegalArgumentException("why"));
        };

    rounds = Rounds.begin("rounds-test", failing, NOW, SOON);

    assertThat(four.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void thereIsNoLookAfterTheEndAndTheLastOneIsNeitherCutOffNorInterrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicBoolean whole = new AtomicBoolean();
    Runnable slow =
        () -> {
          looks.incrementAndGet();
          begun.countDown();
          try {
            whole.set(goOn.await(20, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    rounds = Rounds.begin("rounds-test", slow, NOW, SOON);
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

    Thread closing = new Thread(rounds::close);
    closing.start();
    rounds.soon();
    goOn.countDown();
    closing.join(20_000);

    assertThat(whole).isTrue();
    int afterwards = looks.get();
    rounds.soon();
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(looks).hasValue(afterwards);
  }

  @Test
  void whoAsksOftenIsLookedForOnceMore() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Runnable slow =
        () -> {
          looks.incrementAndGet();
          begun.countDown();
          try {
            goOn.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };

    rounds = Rounds.begin("rounds-test", slow, NOW, NEVER);
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 100; i++) {
      rounds.soon();
    }
    goOn.countDown();
    rounds.close();

    assertThat(looks).hasValue(2);
  }

  @Test
  void whoComesFirstOfAllHasTheHighestPriority() throws InterruptedException {
    CountDownLatch looked = new CountDownLatch(2);
    AtomicInteger usual = new AtomicInteger();
    AtomicInteger first = new AtomicInteger();

    rounds = Rounds.begin("rounds-test", () -> noted(usual, looked), NOW, NEVER);
    Rounds other = Rounds.beginFirstOfAll("rounds-test", () -> noted(first, looked), NOW, NEVER);
    assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();
    other.close();

    assertThat(usual).hasValue(Thread.NORM_PRIORITY);
    assertThat(first).hasValue(Thread.MAX_PRIORITY);
  }

  private static void noted(AtomicInteger priority, CountDownLatch looked) {
    if (priority.getAndSet(Thread.currentThread().getPriority()) == 0) {
      looked.countDown();
    }
  }
}
