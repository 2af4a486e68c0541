package liandong.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The PostgreSQL server that all contenders share, made for one run from Maven's binaries and gone
 * after it. What zonky sets for quick tests is taken back: what is committed is on disk.
 */
final class Server implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final Connection watching;
  private final long pid;

  Server(Path folder, Map<String, String> more) throws IOException, SQLException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "200")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements");
    more.forEach(builder::setServerConfig);
    postgres = builder.start();
    watching = postgres.getPostgresDatabase().getConnection();
    run("create extension pg_stat_statements");
    run("create extension pg_walinspect");
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      if (!text("show " + setting).equals("on")) {
        throw new IllegalStateException(setting + " is not on, so nothing here is durable");
      }
    }
    pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
  }

  /** The postmaster's process id. */
  long pid() {
    return pid;
  }

  /** A new database of that name, and how to reach it. */
  Map<String, String> database(String name) throws SQLException {
    run("create database \"" + name + "\"");
    return Map.of(
        "serverName", "127.0.0.1",
        "portNumber", Integer.toString(postgres.getPort()),
        "databaseName", name,
        "user", "postgres",
        "password", "postgres");
  }

  String version() throws SQLException {
    return text("show server_version");
  }

  void run(String sql) throws SQLException {
    try (Statement statement = watching.createStatement()) {
      statement.execute(sql);
    }
  }

  String text(String sql) throws SQLException {
    try (Statement statement = watching.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  Connection watching() {
    return watching;
  }

  @Override
  public void close() throws IOException, SQLException {
    watching.close();
    postgres.close();
  }
}
