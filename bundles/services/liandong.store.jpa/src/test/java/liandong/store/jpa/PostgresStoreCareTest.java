package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import liandong.cases.care.StoreCare.NotDone;
import liandong.store.jpa.PostgresKeeping.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** With the machine's own pg_dump and pg_restore, which Maven's binaries do not have. */
class PostgresStoreCareTest extends StoreCareContract {
  private static EmbeddedPostgres server;
  private static int databases;

  @BeforeAll
  static void startServer() throws IOException {
    assumeTrue(
        new PostgresTools(Optional.empty()).isThere("pg_dump"),
        "no pg_dump on this machine: apt-get install postgresql-client");
    server = EmbeddedPostgres.start();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role liandong login createdb");
      statement.execute("create role modest login");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @AfterAll
  static void stopServer() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Keeping empty(Path folder) throws SQLException {
    return made("model", "liandong", "template0", Optional.empty());
  }

  @Override
  Keeping copy(Path model, Path folder) throws SQLException {
    return made("care" + ++databases, "liandong", "model", Optional.empty());
  }

  private static Keeping made(String name, String user, String template, Optional<Path> tools)
      throws SQLException {
    MigrationContract.execute(
        server.getPostgresDatabase(),
        "create database " + name + " owner " + user + " template " + template);
    return new PostgresKeeping(
        new Driver(),
        new Server("127.0.0.1:" + server.getPort(), name, user, ""),
        new PostgresTools(tools));
  }

  @Test
  void toolThatIsNotThereIsNamedWithWhatToInstall() throws Exception {
    NotDone no = refused(Optional.of(folder.resolve("nowhere")));

    assertThat(no.sentence().en()).contains("no pg_dump");
    assertThat(no.remedy().en()).contains("postgresql-client", "liandong.store.care.cfg");
  }

  @Test
  void toolThatIsOlderThanTheServerIsNotUsed() throws Exception {
    Path old = folder.resolve("pg_dump");
    Files.writeString(old, "#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwx------"));

    NotDone no = refused(Optional.of(folder));

    assertThat(no.sentence().en()).contains("version 9", "older than the server's 15");
    assertThat(no.remedy().en()).contains("postgresql-client-15");
  }

  private NotDone refused(Optional<Path> tools) throws Exception {
    Keeping keeping = made("care" + ++databases, "liandong", "model", tools);
    StoreKeeper keeper = new StoreKeeper(keeping, folder.resolve("note"), Clock.systemUTC());
    return (NotDone) keeper.backUp(folder.resolve("refused"));
  }

  @Test
  void accountThatMayMakeNoDatabaseIsToldWhatItNeeds() throws Exception {
    Keeping keeping = made("care" + ++databases, "modest", "template0", Optional.empty());
    TestDatabase.open(new PlainDataSource(() -> keeping.open(Place.IN_USE))).close();
    StoreKeeper keeper = new StoreKeeper(keeping, folder.resolve("note"), Clock.systemUTC());
    keeper.backUp(folder.resolve("modest"));

    assertThat(((NotDone) keeper.check(folder.resolve("modest"))).remedy().en())
        .contains("alter role modest createdb");
  }
}
