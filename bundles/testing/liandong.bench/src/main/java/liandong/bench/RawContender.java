package liandong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * The limit: SQL written by hand, and only what cannot be left out. A case, three materials, a
 * deadline and an event are inserted; five times the case is changed if it still has the version
 * that was expected, and an event is added; at the end the deadline goes. 17 statements in 6
 * transactions, with no law, no refusal, no answer to a key and no chain.
 */
final class RawContender implements Contender {
  private static final int STEPS = 5;
  private static final String FORM = Samples.form().toString();

  private static final List<String> TABLES =
      List.of(
          "create table raw_case (id bigint not null primary key, version integer not null,"
              + " state varchar(32) not null, item varchar(64) not null, holder varchar(40) not"
              + " null, opened_at timestamp not null, form varchar(2000) not null)",
          "create table raw_material (case_id bigint not null, material varchar(32) not null,"
              + " copies integer not null, primary key (case_id, material))",
          "create table raw_deadline (case_id bigint not null primary key, due_on date not null)",
          "create index raw_deadline_due on raw_deadline (due_on, case_id)",
          "create table raw_event (case_id bigint not null, seq integer not null, happened_at"
              + " timestamp not null, fact varchar(40) not null, body varchar(2000) not null,"
              + " primary key (case_id, seq))");

  private final DataSource database;
  private final boolean reading;

  /**
   * @param reading whether the case is read before each change, as nobody can leave out who is
   *     asked for a step and not for a row
   */
  RawContender(DataSource database, boolean reading) throws SQLException {
    this.database = database;
    this.reading = reading;
    try (Connection connection = database.getConnection();
        Statement ddl = connection.createStatement()) {
      for (String table : TABLES) {
        ddl.execute(table);
      }
    }
  }

  @Override
  public Lane lane(int number) {
    return new RawLane(number * 1_000_000_000L);
  }

  @Override
  public List<String> faultsAfter(long finished) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Counts counts = new Counts(connection);
      counts.expect("cases", finished, "select count(*) from raw_case");
      counts.expect(
          "finished cases of version " + STEPS,
          finished,
          "select count(*) from raw_case where state = 'FINISHED' and version = " + STEPS);
      counts.expect("materials", 3 * finished, "select count(*) from raw_material");
      counts.expect("events", (STEPS + 1) * finished, "select count(*) from raw_event");
      counts.expect("deadlines", 0, "select count(*) from raw_deadline");
      return counts.faults();
    }
  }

  @Override
  public void close() {
    if (database instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  private final class RawLane implements Lane {
    private long id;

    RawLane(long first) {
      id = first;
    }

    @Override
    public void lifecycle(Steps steps) throws SQLException {
      id++;
      transaction(this::submit);
      steps.done();
      for (int step = 1; step <= STEPS; step++) {
        int version = step;
        transaction(connection -> step(connection, version));
        steps.done();
      }
    }

    private void submit(Connection connection) throws SQLException {
      run(
          connection,
          "insert into raw_case values (?, 0, 'RECEIVED', 'water-006', '510824000000', ?, ?)",
          id,
          now(),
          FORM);
      for (String material : List.of("m1", "m2", "m3")) {
        run(connection, "insert into raw_material values (?, ?, 1)", id, material);
      }
      run(connection, "insert into raw_deadline values (?, current_date)", id);
      event(connection, 0, "SUBMIT");
    }

    private void step(Connection connection, int version) throws SQLException {
      if (reading && version(connection) != version - 1) {
        throw new IllegalStateException("case " + id + " has another version");
      }
      String state = version == STEPS ? "FINISHED" : "STEP" + version;
      int changed =
          run(
              connection,
              "update raw_case set version = ?, state = ? where id = ? and version = ?",
              version,
              state,
              id,
              version - 1);
      if (changed != 1) {
        throw new IllegalStateException("case " + id + " was changed meanwhile");
      }
      event(connection, version, state);
      if (version == STEPS) {
        run(connection, "delete from raw_deadline where case_id = ?", id);
      }
    }

    private void event(Connection connection, int seq, String fact) throws SQLException {
      run(
          connection,
          "insert into raw_event values (?, ?, ?, ?, ?)",
          id,
          seq,
          now(),
          fact,
          "staff-clerk did " + fact + " at 510824000000, window W11");
    }

    private int version(Connection connection) throws SQLException {
      try (PreparedStatement select =
          connection.prepareStatement(
              "select version, state, item, holder, opened_at, form from raw_case where id = ?")) {
        select.setLong(1, id);
        try (ResultSet row = select.executeQuery()) {
          row.next();
          return row.getInt(1);
        }
      }
    }
  }

  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  private void transaction(Work work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      work.in(connection);
      connection.commit();
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static Timestamp now() {
    return Timestamp.from(Instant.now());
  }
}
