package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import liandong.county.guard.QuarantineBook;
import liandong.testkit.QuarantineBookContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a real PostgreSQL server, started for this test from Maven's binaries. */
class PostgresQuarantineBookTest extends QuarantineBookContract {
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
  protected QuarantineBook book() {
    TestDatabase.empty(factory);
    return new JpaQuarantineBook(factory);
  }
}
