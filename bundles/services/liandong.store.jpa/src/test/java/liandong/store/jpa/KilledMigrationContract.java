package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import liandong.evidence.Sha256;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A database of the first version with many cases is brought up to date by a process that is killed
 * on the way, wherever that may be, and by another one after it. What comes of it is what comes of
 * one that nobody kills.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KilledMigrationContract {
  private static final int CASES = Integer.getInteger("liandong.migration.cases", 500);

  /** At which part of all statements a process is killed: while it waits, or in the midst of it. */
  private static final List<Double> WAITING = List.of(0.25, 0.6, 0.95);

  private static final List<Double> AMID = List.of(0.4, 0.8);

  private static final Pattern COMMIT = Pattern.compile("commit (\\d+)");

  /** Those of the last migration, of its place on the list, and of the looks back after it. */
  private static final int LAST_COMMITS = 5;

  private final Map<String, String> wholes = new HashMap<>();
  private final List<Integer> commits = new ArrayList<>();
  private int statements;

  /** A database without any table. */
  abstract void create(String name) throws Exception;

  /** A database that is the same as another one, which nobody uses. */
  abstract void copy(String from, String to) throws Exception;

  abstract String address(String name);

  abstract DataSource open(String name) throws SQLException;

  /** Waits until nobody else is connected: what a dead process had sent is then done or undone. */
  abstract void settle(String name) throws SQLException;

  /** Ends all use by this process. */
  abstract void release(String name) throws SQLException;

  @BeforeEach
  void makeOnce() throws Exception {
    if (statements > 0) {
      return;
    }
    create("old");
    flyway("old", "1").migrate();
    fill(open("old"));
    release("old");
    copy("old", "unharmed");
    String said = finished(start("unharmed", 0, false));
    statements = Integer.parseInt(said.replaceAll("(?s).*done (\\d+).*", "$1"));
    COMMIT.matcher(said).results().forEach(each -> commits.add(Integer.parseInt(each.group(1))));
    wholes.put(
        flyway("unharmed", "latest").info().current().getVersion().toString(), dump("unharmed"));
    release("unharmed");
  }

  @Test
  void killedBeforeAStatementAndRunAgain() throws Exception {
    for (double part : WAITING) {
      killed("waiting" + (int) (100 * part), (int) (part * statements), true);
    }
  }

  @Test
  void killedInTheMidstOfAStatementAndRunAgain() throws Exception {
    for (double part : AMID) {
      killed("amid" + (int) (100 * part), (int) (part * statements), false);
    }
  }

  /** What is on the list of migrations and what they did are never apart. */
  @Test
  void killedBeforeACommitAndRunAgain() throws Exception {
    assertThat(commits).hasSizeGreaterThan(LAST_COMMITS);
    for (int at : commits.subList(commits.size() - LAST_COMMITS, commits.size())) {
      killed("commit" + at, at, true);
    }
  }

  private void killed(String name, int at, boolean waits) throws Exception {
    copy("old", name);
    Process process = start(name, at, waits);
    awaitLine(process.inputReader(), "at " + at);
    process.destroyForcibly();
    process.waitFor();
    settle(name);

    // Each migration is there whole or not at all.
    String reached = flyway(name, "latest").info().current().getVersion().toString();
    assertThat(dump(name)).as("%s, killed at %d", name, at).isEqualTo(whole(reached));

    Migration.migrate(open(name));
    MigrationInfo now = flyway(name, "latest").info().current();
    assertThat(flyway(name, "latest").info().pending()).isEmpty();
    assertThat(dump(name)).isEqualTo(whole(now.getVersion().toString()));
    release(name);
  }

  private static void awaitLine(BufferedReader said, String awaited) throws IOException {
    String line = said.readLine();
    while (line != null && !line.equals(awaited)) {
      line = said.readLine();
    }
    assertThat(line).isEqualTo(awaited);
  }

  @Test
  void schemaOfANewerBundleIsUsedAsItIs() throws Exception {
    copy("old", "newer");
    Migration.migrate(open("newer"), Migration.SCRIPTS, "classpath:liandong/store/jpa/newer");

    EntityManagerFactory factory = TestDatabase.open(open("newer"));
    JpaCaseStore store = new JpaCaseStore(factory);
    var opened =
        SampleSteps.on(store, Instant.parse("2026-11-02T04:00:00Z")).licence(SampleCounty.TOWN);

    assertThat(store.history(SampleCounty.ID, opened.event().number())).hasSize(1);
    factory.close();
    release("newer");
  }

  // ---- processes --------------------------------------------------------------------------

  final Process start(String name, int at, boolean waits) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Dderby.stream.error.file=/dev/null",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            MigrationProcess.class.getName(),
            address(name),
            Integer.toString(at),
            Boolean.toString(waits))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static String finished(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  // ---- what is there ----------------------------------------------------------------------

  private Flyway flyway(String name, String target) throws SQLException {
    DataSource database = open(name);
    return Migration.to(target, database).dataSource(database).load();
  }

  /** What a database of that version holds when nobody was killed. */
  final String whole(String version) throws Exception {
    if (!wholes.containsKey(version)) {
      String name = "whole" + version.replace('.', '_');
      copy("old", name);
      flyway(name, version).migrate();
      wholes.put(version, dump(name));
      release(name);
    }
    return wholes.get(version);
  }

  final String latest() throws SQLException {
    MigrationInfo[] all = flyway("old", "latest").info().all();
    return all[all.length - 1].getVersion().toString();
  }

  /** All tables with their columns and indexes, and a digest of all rows of each. */
  final String dump(String name) throws SQLException {
    StringBuilder dump = new StringBuilder();
    try (Connection connection = open(name).getConnection()) {
      for (String table : names(connection)) {
        dump.append(table).append(' ').append(columns(connection, table)).append('\n');
        dump.append("  ").append(indexes(connection, table)).append('\n');
        dump.append("  ").append(rows(connection, table)).append('\n');
      }
    }
    return dump.toString();
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.removeIf(each -> each.equalsIgnoreCase("lc_schema_history"));
    return names.stream().sorted().toList();
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet each = connection.getMetaData().getColumns(null, null, table, "%")) {
      while (each.next()) {
        columns.add(
            String.join(
                " ",
                each.getString("COLUMN_NAME"),
                each.getString("TYPE_NAME"),
                each.getString("COLUMN_SIZE"),
                each.getString("IS_NULLABLE"),
                String.valueOf(each.getString("COLUMN_DEF"))));
      }
    }
    return columns;
  }

  private static List<String> indexes(Connection connection, String table) throws SQLException {
    List<String> indexes = new ArrayList<>();
    try (ResultSet each = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
      while (each.next()) {
        indexes.add(each.getString("ORDINAL_POSITION") + " " + each.getString("COLUMN_NAME"));
      }
    }
    return indexes.stream().sorted().toList();
  }

  private static String rows(Connection connection, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select * from " + table);
        ResultSet each = query.executeQuery()) {
      int width = each.getMetaData().getColumnCount();
      while (each.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= width; i++) {
          row.append(each.getString(i)).append('\u001f');
        }
        rows.add(Sha256.of(row.toString()).value());
      }
    }
    return rows.size() + " rows " + Sha256.of(String.join("", rows.stream().sorted().toList()));
  }

  // ---- a database of the first version ----------------------------------------------------

  private static void fill(DataSource database) throws SQLException, IOException {
    String licence = text("v1-licence.json");
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement cases =
              connection.prepareStatement(
                  "insert into lc_case values ('sample', ?, 1, 'RECEIVED', ?, '样例', 'Sample',"
                      + " '990001100000', null, '1.0.0', ?, '2018-05-14 04:00:00',"
                      + " '2018-05-21')");
          PreparedStatement events =
              connection.prepareStatement(
                  "insert into lc_event values ('sample', ?, 1, '2018-05-14 04:00:00',"
                      + " 'Submitted', ?, ?)");
          PreparedStatement deadlines =
              connection.prepareStatement(
                  "insert into lc_deadline values ('sample', ?, 'NOTICE', '2018-05-21', 0)")) {
        for (int i = 0; i < CASES; i++) {
          String number = "V1-%07d".formatted(i);
          String body =
              licence
                  .replace("V1-0001", number)
                  .replace("\"key\":\"k1\"", "\"key\":\"" + number + "\"");
          set(cases, number, SampleCounty.LICENCE.value(), Sha256.of("sample 1.0.0").value());
          set(events, number, body, Sha256.of(body).value());
          set(deadlines, number);
        }
        for (PreparedStatement each : List.of(cases, events, deadlines)) {
          each.executeBatch();
        }
      }
      connection.commit();
    }
  }

  private static void set(PreparedStatement insert, String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setString(i + 1, values[i]);
    }
    insert.addBatch();
  }

  private static String text(String event) throws IOException {
    try (InputStream in = KilledMigrationContract.class.getResourceAsStream(event)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
