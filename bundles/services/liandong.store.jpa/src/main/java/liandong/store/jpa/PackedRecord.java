package liandong.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import liandong.cases.CaseEvent;
import liandong.cases.CommandKey;
import liandong.cases.KeptEvent;
import liandong.evidence.CanonicalReader;
import liandong.evidence.Sha256;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Version 6.2 of the schema: each event with the answer that it was, and each refusal, as one row
 * with its text packed. In Java, because no SQL packs a text. Texts and digests stay what they are,
 * so every chain goes on.
 */
final class PackedRecord implements JavaMigration {
  private static final String EVENTS =
      "select e.county, e.number, e.seq, e.happened_at, e.fact, e.body, e.hash,"
          + " a.client, a.command_key, a.content"
          + " from lc_event_before e left join lc_answer a"
          + " on a.county = e.county and a.number = e.number and a.seq = e.seq"
          + " order by e.county, e.number, e.seq";
  private static final String REFUSALS =
      "select county, client, command_key, content, seq, refusal from lc_answer"
          + " where number is null";
  private static final String ROW =
      "insert into lc_event (happened_at, seq, county, client, command_key, content, number, fact,"
          + " digest, packed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int BATCH = 1_000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("6.2");
  }

  @Override
  public String getDescription() {
    return "packed record";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement select = connection.createStatement();
        PreparedStatement row = connection.prepareStatement(ROW)) {
      select.setFetchSize(BATCH);
      events(select, row);
      refusals(select, row);
    }
  }

  private static void events(Statement select, PreparedStatement row) throws SQLException {
    try (ResultSet old = select.executeQuery(EVENTS)) {
      Optional<KeptEvent> last = Optional.empty();
      for (int rows = 1; old.next(); rows++) {
        Sha256 digest = new Sha256(old.getString("hash"));
        String body = old.getString("body");
        CommandKey key = key(old, body);
        int seq = old.getInt("seq");
        String number = old.getString("number");
        Instant at = Rows.moment(old.getTimestamp("happened_at").toLocalDateTime());
        String beside =
            EventRow.beside(
                old.getString("county"), key, number, at, seq == 1 ? Optional.empty() : last);
        row.setTimestamp(1, old.getTimestamp("happened_at"));
        row.setInt(2, seq);
        row.setString(3, old.getString("county"));
        row.setString(4, key.client());
        row.setString(5, key.key());
        row.setBytes(6, content(old).bytes());
        row.setString(7, number);
        row.setString(8, old.getString("fact"));
        row.setBytes(9, digest.bytes());
        row.setBytes(10, PackedText.of(body, beside).bytes());
        add(row, rows);
        last = Optional.of(new KeptEvent(body, digest));
      }
      row.executeBatch();
    }
  }

  private static void refusals(Statement select, PreparedStatement row) throws SQLException {
    try (ResultSet old = select.executeQuery(REFUSALS)) {
      for (int rows = 1; old.next(); rows++) {
        CommandKey key = new CommandKey(old.getString("client"), old.getString("command_key"));
        String beside = AnswerRow.beside(old.getString("county"), key);
        row.setTimestamp(1, null);
        row.setInt(2, old.getInt("seq"));
        row.setString(3, old.getString("county"));
        row.setString(4, key.client());
        row.setString(5, key.key());
        row.setBytes(6, content(old).bytes());
        row.setString(7, null);
        row.setString(8, null);
        row.setBytes(9, null);
        row.setBytes(10, PackedText.of(old.getString("refusal"), beside).bytes());
        add(row, rows);
      }
      row.executeBatch();
    }
  }

  private static void add(PreparedStatement row, int rows) throws SQLException {
    row.addBatch();
    if (rows % BATCH == 0) {
      row.executeBatch();
    }
  }

  /** Of an event whose answer is not there the text itself knows the key. */
  private static CommandKey key(ResultSet old, String body) throws SQLException {
    String client = old.getString("client");
    return client == null
        ? CanonicalReader.read(body, CaseEvent.class).key()
        : new CommandKey(client, old.getString("command_key"));
  }

  /** Of such an event nobody knows the command any more, so no other is taken for it. */
  private static Sha256 content(ResultSet old) throws SQLException {
    String content = old.getString("content");
    return content == null ? Sha256.NONE : new Sha256(content);
  }
}
