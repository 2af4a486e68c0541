package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

/** A start that finds no database yet. */
class WaitingStartTest {
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void startWaitsForADatabaseThatComesLater() throws SQLException {
    Migration.await(thatComesAt(3));

    assertThat(asked.get()).isEqualTo(3);
  }

  @Test
  void startGivesUpInTheEnd() {
    assertThatThrownBy(() -> Migration.await(thatComesAt(Integer.MAX_VALUE)))
        .isInstanceOf(SQLTransientConnectionException.class);
    assertThat(asked.get()).isEqualTo(80);
  }

  @Test
  void whatIsNoMatterOfTimeIsNotWaitedFor() {
    DataSource locked =
        new PlainDataSource(
            () -> {
              asked.incrementAndGet();
              throw new SQLException("wrong password", "28P01");
            });

    assertThatThrownBy(() -> Migration.await(locked)).hasMessage("wrong password");
    assertThat(asked.get()).isEqualTo(1);
  }

  /** A pool waits its time and says so. */
  private DataSource thatComesAt(int attempt) {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:waiting");
    derby.setCreateDatabase("create");
    return new PlainDataSource(
        () -> {
          if (asked.incrementAndGet() < attempt) {
            throw new SQLTransientConnectionException("request timed out");
          }
          return derby.getConnection();
        });
  }
}
