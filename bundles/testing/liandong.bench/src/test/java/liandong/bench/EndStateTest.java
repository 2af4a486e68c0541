package liandong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever loses what he was given is found out, however fast he was. A harness that did not look
 * once measured a store in which not one update arrived.
 */
class EndStateTest {
  private static int databases;

  private DataSource database;

  @BeforeEach
  void emptyDatabase() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:bench" + ++databases);
    derby.setCreateDatabase("create");
    database = derby;
  }

  @Test
  void rawThatDidItsWorkIsRight() throws Exception {
    for (boolean reading : new boolean[] {false, true}) {
      emptyDatabase();
      RawContender raw = new RawContender(database, reading);
      Track track = new Track(raw);

      track.run(2, Duration.ofMillis(50));
      track.run(1, Duration.ofMillis(20));

      assertThat(track.finished()).isPositive();
      assertThat(raw.faultsAfter(track.finished())).isEmpty();
      assertThat(raw.faultsAfter(track.finished() + 1)).isNotEmpty();
    }
  }

  @Test
  void rawThatLosesUpdatesIsFoundOut() throws Exception {
    RawContender raw = new RawContender(LosesUpdates.of("raw_case", database), false);
    Track track = new Track(raw);

    track.run(1, Duration.ofMillis(20));

    assertThat(raw.faultsAfter(track.finished()))
        .containsExactly("0 finished cases of version 5 instead of " + track.finished());
  }

  @Test
  void oursThatLosesUpdatesIsFoundOut() throws Exception {
    OursContender ours = new OursContender(LosesUpdates.of("lc_case", database));
    Track track = new Track(ours);

    track.run(1, Duration.ofMillis(20));

    assertThat(ours.faultsAfter(track.finished()))
        .containsExactly(
            "0 delivered cases of version 6 instead of " + track.finished(),
            track.finished() + " running deadlines instead of 0");
    ours.close();
  }

  @Test
  void oursThatDidItsWorkIsRightUntilSomebodyTouchesARecord() throws Exception {
    OursContender ours = new OursContender(database);
    Track track = new Track(ours);
    track.run(2, Duration.ofMillis(20));
    assertThat(track.finished()).isPositive();
    assertThat(ours.faultsAfter(track.finished())).isEmpty();

    say("delete from lc_event where seq = 3");

    assertThat(ours.faultsAfter(track.finished()))
        .contains(5 * track.finished() + " events instead of " + 6 * track.finished())
        .anyMatch(fault -> fault.endsWith("event 3 does not match its digest"));
    ours.close();
  }

  private void say(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
