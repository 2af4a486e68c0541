package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.CommandKey;
import liandong.places.DivisionCode;
import liandong.testkit.CaseStoreContract;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a store in a database keeps to beside what every store does. */
abstract class JpaCaseStoreContract extends CaseStoreContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");

  @Test
  @Timeout(60)
  void officeDoesNotWaitForAnotherThatHasNotDoneYet() throws Exception {
    CaseStore store = store();
    SampleSteps steps = SampleSteps.on(store, NOON);
    steps.licence(SampleCounty.TOWN);
    steps.licence(SampleCounty.OTHER_TOWN);
    ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    try {
      assertThat(
              catchOutOfInk(
                  store,
                  () -> {
                    Future<Written> other =
                        elsewhere.submit(() -> steps.licence(SampleCounty.OTHER_TOWN));
                    assertThat(other.get(30, TimeUnit.SECONDS).event().seq()).isEqualTo(1);
                  }))
          .isEqualTo(2);
    } finally {
      elsewhere.shutdownNow();
    }
  }

  /** Opens a case in a town, and fails when {@code meanwhile} is done; the serial that it had. */
  private static int catchOutOfInk(CaseStore store, Meanwhile meanwhile) {
    int[] had = new int[1];
    try {
      store.open(
          SampleCounty.ID,
          new CommandKey("test", "out-of-ink"),
          new DivisionCode(SampleCounty.TOWN.value()),
          LocalDate.of(2018, 5, 14),
          serial -> {
            had[0] = serial;
            throw new OutOfInk(meanwhile);
          });
    } catch (OutOfInk failed) {
      return had[0];
    }
    return 0;
  }

  private interface Meanwhile {
    void happens() throws Exception;
  }

  private static final class OutOfInk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfInk(Meanwhile meanwhile) {
      try {
        meanwhile.happens();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
