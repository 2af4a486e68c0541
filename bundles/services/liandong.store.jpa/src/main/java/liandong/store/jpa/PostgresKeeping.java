package liandong.store.jpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** A PostgreSQL server: databases beside each other, and its own tools for a backup. */
final class PostgresKeeping implements Keeping {
  private static final String DUMP = "cases.dump";
  private static final String MAY_NOT = "42501";

  private final Driver driver;
  private final Server server;
  private final PostgresTools tools;

  /**
   * @param hosts as in a JDBC address, such as {@code 127.0.0.1:5432}
   * @param database the one in use
   */
  record Server(String hosts, String database, String user, String password) {
    /** Only for the log: no password. */
    @Override
    public String toString() {
      return database + " on " + hosts;
    }
  }

  PostgresKeeping(Driver driver, Server server, PostgresTools tools) {
    this.driver = driver;
    this.server = server;
    this.tools = tools;
  }

  @Override
  public String kind() {
    return "postgresql";
  }

  @Override
  public String name(Place place) {
    return place.equals(Place.IN_USE)
        ? server.database()
        : server.database() + "_" + place.suffix();
  }

  private String quoted(Place place) {
    return '"' + name(place).replace("\"", "\"\"") + '"';
  }

  @Override
  public Connection open(Place place) throws SQLException {
    return connect(name(place));
  }

  private Connection connect(String database) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("user", server.user());
    settings.setProperty("password", server.password());
    settings.setProperty("connectTimeout", "5");
    settings.setProperty("ApplicationName", "liandong store care");
    return driver.connect("jdbc:postgresql://" + server.hosts() + "/" + database, settings);
  }

  @Override
  public void backUp(Path folder) throws SQLException, IOException {
    tools.run(
        server,
        version(),
        "pg_dump",
        List.of(
            "--format=custom",
            "--no-owner",
            "--no-privileges",
            "--file=" + folder.resolve(DUMP),
            server.database()));
  }

  private int version() throws SQLException {
    try (Connection connection = open(Place.IN_USE)) {
      return connection.getMetaData().getDatabaseMajorVersion();
    }
  }

  @Override
  public void load(Path folder, Place place) throws SQLException, IOException {
    Path dump = folder.resolve(DUMP);
    if (!Files.isRegularFile(dump)) {
      throw CareRefusal.of("not-a-backup", folder);
    }
    int version = version();
    tools.check("pg_restore", version);
    administer("create database " + quoted(place) + " template template0");
    tools.run(
        server,
        version,
        "pg_restore",
        List.of(
            "--exit-on-error",
            "--no-owner",
            "--no-privileges",
            "--dbname=" + name(place),
            dump.toString()));
  }

  @Override
  public boolean exists(Place place) throws SQLException {
    try (Connection connection = connect("postgres");
        PreparedStatement named =
            connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      named.setString(1, name(place));
      try (ResultSet found = named.executeQuery()) {
        return found.next();
      }
    }
  }

  @Override
  public void release(Place place) {
    // A server knows by itself who is connected.
  }

  /** The server refuses while anybody is connected to it, which may be another node. */
  @Override
  public void rename(Place from, Place to) throws SQLException {
    administer("alter database " + quoted(from) + " rename to " + quoted(to));
  }

  @Override
  public void drop(Place place) throws SQLException {
    administer("drop database if exists " + quoted(place));
  }

  private void administer(String statement) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      if (MAY_NOT.equals(e.getSQLState())) {
        throw CareRefusal.because(e, "may-not", server.user());
      }
      throw e;
    }
  }
}
