package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for one class of tests: opened before the first, closed after the last. */
final class OneDatabase implements BeforeAllCallback, AfterAllCallback {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Where the database comes from. */
  private interface Source {
    DataSource under(String name) throws IOException, SQLException;
  }

  private final Source source;
  private DataSource data;
  private EntityManagerFactory factory;

  private OneDatabase(Source source) {
    this.source = source;
  }

  static OneDatabase derby() {
    return new OneDatabase(
        name -> {
          EmbeddedDataSource derby = new EmbeddedDataSource();
          derby.setDatabaseName("memory:" + name);
          derby.setCreateDatabase("create");
          return derby;
        });
  }

  /** On a real server from Maven's binaries, one for all classes of the run. */
  static OneDatabase postgres() {
    return new OneDatabase(
        name -> {
          try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
              Statement create = connection.createStatement()) {
            create.execute("create database " + name);
          }
          return Server.ONE.getDatabase("postgres", name);
        });
  }

  /** Ends with the run, as the server itself sees to. */
  private static final class Server {
    static final EmbeddedPostgres ONE = started();

    private static EmbeddedPostgres started() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, SQLException {
    data = source.under("one" + NUMBER.incrementAndGet());
    factory = TestDatabase.open(data);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    factory.close();
  }

  EntityManagerFactory factory() {
    return factory;
  }

  /** The same with no rows in it. */
  EntityManagerFactory emptied() {
    TestDatabase.empty(factory);
    return factory;
  }

  /** As another node opens it; for the caller to close. */
  EntityManagerFactory anotherNode() {
    return TestDatabase.open(data);
  }
}
