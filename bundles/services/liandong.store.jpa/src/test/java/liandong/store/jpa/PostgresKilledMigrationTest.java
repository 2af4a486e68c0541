package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The client is killed; the server finds out and takes back what it had begun. */
class PostgresKilledMigrationTest extends KilledMigrationContract {
  private EmbeddedPostgres server;

  @BeforeAll
  void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  void stopServer() throws IOException {
    server.close();
  }

  @Test
  void twoNodesThatStartAtOnceOnAnOldSchemaBringItUpToDateOnce() throws Exception {
    copy("old", "two");

    Process one = start("two", 0, false);
    Process other = start("two", 0, false);

    assertThat(finished(one)).contains("done");
    assertThat(finished(other)).contains("done");
    assertThat(dump("two")).isEqualTo(whole(latest()));
  }

  /** Longer than the settings give an answer, and a transaction in which nothing happens. */
  @Test
  void migrationMayTakeLongerThanAnAnswer() throws Exception {
    copy("old", "slow");
    PGSimpleDataSource limited = (PGSimpleDataSource) open("slow");
    limited.setSocketTimeout(1);
    limited.setOptions("-c idle_in_transaction_session_timeout=500");

    Migration.migrate(limited, Migration.SCRIPTS, "classpath:liandong/store/jpa/slow");

    assertThat(dump("slow")).isEqualTo(whole(latest()));
  }

  @Override
  void create(String name) throws SQLException {
    MigrationContract.execute(server.getPostgresDatabase(), "create database " + name);
  }

  @Override
  void copy(String from, String to) throws SQLException {
    MigrationContract.execute(
        server.getPostgresDatabase(), "create database " + to + " template " + from);
  }

  @Override
  String address(String name) {
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  DataSource open(String name) {
    return server.getDatabase("postgres", name);
  }

  @Override
  void settle(String name) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (others(name) > 0) {
      assertThat(System.nanoTime()).as("sessions of the dead process").isLessThan(end);
    }
  }

  private int others(String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from pg_stat_activity where datname = ?")) {
      query.setString(1, name);
      try (ResultSet count = query.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    }
  }

  @Override
  void release(String name) {
    // A server knows by itself who is connected.
  }
}
