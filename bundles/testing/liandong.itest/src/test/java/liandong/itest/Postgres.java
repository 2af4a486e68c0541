package liandong.itest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of the tests, from Maven's binaries, with an account as config/ asks for it:
 * no superuser, its password checked. It can be stopped on the spot and started again as it was.
 */
final class Postgres implements AutoCloseable {
  static final String PASSWORD = "only-for-tests";

  private final Path data;
  private final int port = FreePort.any();
  private EmbeddedPostgres server;
  private int databases;

  private Postgres(Path data) {
    this.data = data;
  }

  static Postgres start() {
    try {
      Postgres made = new Postgres(Files.createTempDirectory("liandong-postgres"));
      made.startAgain();
      made.execute("create role liandong login createdb password '" + PASSWORD + "'");
      Files.writeString(
          made.data.resolve("pg_hba.conf"),
          """
          local all all trust
          host all postgres 127.0.0.1/32 trust
          host all all 127.0.0.1/32 scram-sha-256
          """);
      made.execute("select pg_reload_conf()");
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins, or goes on with the data that are there. */
  void startAgain() throws IOException {
    if (server != null) {
      // It lets go of the folder; the server itself is gone.
      server.close();
    }
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("max_connections", "200")
            // The library has them off, and a server that is killed forgets what it had committed.
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
  }

  /**
   * What {@code pg_ctl stop -m immediate} does, which does not run as root: nobody is waited for,
   * and no answer on its way arrives.
   */
  void stopNow() throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start();
    postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  int port() {
    return port;
  }

  /** The name of a new and empty database. */
  synchronized String newDatabase() {
    String name = "liandong" + ++databases;
    execute("create database " + name + " owner liandong");
    return name;
  }

  /** The first column of what a query finds in a database. */
  List<String> column(String database, String query) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private void execute(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
