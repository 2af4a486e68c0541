package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import liandong.county.swap.RehearsalBook;
import liandong.testkit.RehearsalBookContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a real PostgreSQL server, started for this test from Maven's binaries. */
class PostgresRehearsalBookTest extends RehearsalBookContract {
  private static EmbeddedPostgres server;
  private static EntityManagerFactory factory;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
    factory = TestDatabase.open(server.getPostgresDatabase());
  }

  @AfterAll
  static void stopServer() throws IOException {
    factory.close();
    server.close();
  }

  @Override
  protected RehearsalBook book() {
    TestDatabase.empty(factory);
    return new JpaRehearsalBook(factory);
  }
}
