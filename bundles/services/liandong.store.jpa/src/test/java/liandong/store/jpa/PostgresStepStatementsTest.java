package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore.Written;
import liandong.cases.Role;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one step says to PostgreSQL: one thing, however much there is to write. */
class PostgresStepStatementsTest {
  private static final StatementLog LOG = new StatementLog();
  private static EmbeddedPostgres server;
  private static EntityManagerFactory factory;

  private final Commands centre = Commands.by(Role.CLERK, SampleCounty.CENTRE);
  private SampleSteps steps;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
    factory = TestDatabase.open(LOG.of(server.getPostgresDatabase()));
  }

  @AfterAll
  static void stopServer() throws IOException {
    factory.close();
    server.close();
  }

  @BeforeEach
  void emptyStore() {
    TestDatabase.empty(factory);
    steps = SampleSteps.on(new JpaCaseStore(factory), Instant.parse("2018-05-14T04:00:00Z"));
    LOG.clear();
  }

  @Test
  void openingCountsItsSerialAndWritesTheRestAtOnce() {
    steps.licence(SampleCounty.CENTRE);
    steps.licence(SampleCounty.CENTRE);

    assertThat(LOG.statements())
        .containsExactly(
            "insert lc_counter", "insert lc_case", "insert lc_counter", "insert lc_case");
  }

  @Test
  void everyFurtherStepIsOneStatement() {
    Written opened = steps.licence(SampleCounty.CENTRE);
    LOG.clear();

    Written accepted = steps.take(opened, centre.accept(opened.event().number()));
    Written assigned = steps.take(accepted, centre.assign(opened.event().number(), "staff-b"));
    steps.take(assigned, centre.step(CaseStep.WITHDRAW, opened.event().number()));

    assertThat(LOG.statements())
        .containsExactly("update lc_case", "update lc_case", "update lc_case");
  }
}
