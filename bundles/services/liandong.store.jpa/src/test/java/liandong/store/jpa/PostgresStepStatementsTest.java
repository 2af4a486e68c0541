package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Properties;
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
import org.postgresql.ds.PGSimpleDataSource;

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
            "insert lc_numbering", "insert lc_case", "insert lc_numbering", "insert lc_case");
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

  @Test
  void stepWithANumberOfTheCountysCountsItFirst() {
    Written opened = steps.licence(SampleCounty.CENTRE);
    LOG.clear();
    Written accepted = steps.next(opened, centre.accept(opened.event().number()));

    new JpaCaseStore(factory)
        .append(SampleCounty.ID, accepted.event().key(), "licences-2018", serial -> accepted);

    assertThat(LOG.statements()).containsExactly("insert lc_series", "update lc_case");
  }

  /** Five times with a look at the values, as PostgreSQL does with everything, and then no more. */
  @Test
  void whatAStepSaysIsPlannedOncePerConnection() throws IOException, SQLException {
    try (HikariDataSource one = new HikariDataSource()) {
      one.setMaximumPoolSize(1);
      one.setDataSource(asShipped());
      EntityManagerFactory onOne = TestDatabase.open(one);
      JpaCaseStore store = new JpaCaseStore(onOne);
      SampleSteps taken = SampleSteps.on(store, Instant.parse("2018-05-15T04:00:00Z"));
      for (int i = 0; i < 40; i++) {
        Written opened = taken.licence(SampleCounty.CENTRE);
        taken.take(opened, centre.accept(opened.event().number()));
        store.history(SampleCounty.ID, opened.event().number());
      }

      try (Connection connection = one.getConnection();
          Statement select = connection.createStatement();
          ResultSet plans =
              select.executeQuery(
                  "select count(*), max(custom_plans), min(generic_plans)"
                      + " from pg_prepared_statements where statement ~ 'lc_(case|event)'")) {
        plans.next();
        assertThat(plans.getInt(1)).as("texts").isEqualTo(4);
        assertThat(plans.getInt(2)).as("with a look at the values").isEqualTo(5);
        assertThat(plans.getInt(3)).as("without").isGreaterThan(20);
      }
      onOne.close();
    }
  }

  /** The database with the settings that the product gives to a connection. */
  private static PGSimpleDataSource asShipped() throws IOException {
    Properties shipped = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("../../../config/org.ops4j.datasource-cases.cfg.postgresql"))) {
      shipped.load(in);
    }
    PGSimpleDataSource postgres = (PGSimpleDataSource) server.getPostgresDatabase();
    postgres.setOptions(shipped.getProperty("options"));
    return postgres;
  }
}
