package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore.Written;
import liandong.cases.Role;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one step says to Derby. Several rows for one table go in one batch. */
class DerbyStepStatementsTest {
  private static final StatementLog LOG = new StatementLog();
  private static EntityManagerFactory factory;

  private final Commands centre = Commands.by(Role.CLERK, SampleCounty.CENTRE);
  private SampleSteps steps;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:statements");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(LOG.of(derby));
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void firstCaseOfTheDay() {
    TestDatabase.empty(factory);
    steps = SampleSteps.on(new JpaCaseStore(factory), Instant.parse("2018-05-14T04:00:00Z"));
    steps.licence(SampleCounty.CENTRE);
    LOG.clear();
  }

  @Test
  void submissionSetsATimer() {
    Written opened = steps.licence(SampleCounty.CENTRE);

    assertThat(opened.set()).hasSize(1);
    assertThat(LOG.statements())
        .containsExactlyInAnyOrder(
            "select lc_event",
            "select lc_numbering",
            "update lc_numbering",
            "insert lc_case",
            "insert lc_event",
            "insert lc_timer");
  }

  @Test
  void acceptanceStopsTheTimer() {
    accepted();

    assertThat(LOG.statements())
        .startsWith("update lc_case")
        .containsExactlyInAnyOrder("update lc_case", "delete lc_timer", "insert lc_event");
  }

  @Test
  void reviewTouchesNoTimer() {
    Written accepted = accepted();
    LOG.clear();

    steps.take(accepted, centre.step(CaseStep.REVIEW, accepted.event().number()));

    assertThat(LOG.statements())
        .startsWith("update lc_case")
        .containsExactlyInAnyOrder("update lc_case", "insert lc_event");
  }

  @Test
  void stepThatMovesNoDateIsTwoStatements() {
    Written accepted = accepted();
    LOG.clear();

    steps.take(accepted, centre.assign(accepted.event().number(), "staff-b"));

    assertThat(LOG.statements()).containsExactly("update lc_case", "insert lc_event");
  }

  @Test
  void departmentsTimersAreSetInOneBatch() {
    Commands window = centre.at("W02");
    Written opened =
        steps.open(window.submit(SampleCounty.application(SampleCounty.JOINT, "m1", "m2")));
    LOG.clear();

    Written accepted = steps.take(opened, window.accept(opened.event().number()));

    assertThat(accepted.set()).hasSize(2);
    assertThat(LOG.statements()).hasSize(4).containsOnlyOnce("insert lc_timer");
  }

  @Test
  void tickingOffIsOneStatement() {
    JpaCaseFeed feed = new JpaCaseFeed(factory);

    feed.tickOff(feed.unread(10).get(0));

    assertThat(LOG.statements()).isEqualTo(List.of("select lc_case", "update lc_case"));
    assertThat(feed.unread(10)).isEmpty();
    assertThat(feed.reckonedBy()).isEqualTo(Optional.empty());
  }

  private Written accepted() {
    Written opened = steps.licence(SampleCounty.CENTRE);
    LOG.clear();
    return steps.take(opened, centre.accept(opened.event().number()));
  }
}
