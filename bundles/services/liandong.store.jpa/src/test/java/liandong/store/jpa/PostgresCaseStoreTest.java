package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Role;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCaseStoreTest extends JpaCaseStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }

  @Test
  @Tag("SF-12")
  void twoNodesNeverGiveOneNumberTwice() throws Exception {
    CaseStore one = store();
    SampleSteps steps = SampleSteps.on(one, Instant.parse("2018-05-14T04:00:00Z"));
    Commands centre = Commands.by(Role.CLERK, SampleCounty.CENTRE);
    List<Written> taken =
        IntStream.range(0, 60)
            .mapToObj(i -> steps.licence(SampleCounty.CENTRE))
            .map(opened -> steps.next(opened, centre.accept(opened.event().number())))
            .toList();
    EntityManagerFactory elsewhere = DATABASE.anotherNode();
    ExecutorService windows = Executors.newFixedThreadPool(8);
    try {
      CaseStore other = new JpaCaseStore(elsewhere);
      List<Future<Integer>> given = new ArrayList<>();
      for (int i = 0; i < taken.size(); i++) {
        Written step = taken.get(i);
        CaseStore node = i % 2 == 0 ? one : other;
        given.add(windows.submit(() -> number(node, step)));
      }
      List<Integer> numbers = new ArrayList<>();
      for (Future<Integer> each : given) {
        numbers.add(each.get());
      }

      assertThat(numbers)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    } finally {
      windows.shutdownNow();
      elsewhere.close();
    }
  }

  /** What the step would carry; a lost lock is tried again, so the last one counts. */
  private static int number(CaseStore node, Written step) {
    int[] had = new int[1];
    node.append(
        SampleCounty.ID,
        step.event().key(),
        "licences-2018",
        serial -> {
          had[0] = serial;
          return step;
        });
    return had[0];
  }
}
