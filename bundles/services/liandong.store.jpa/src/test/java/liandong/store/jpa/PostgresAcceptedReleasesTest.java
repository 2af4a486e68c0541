package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import liandong.county.swap.AcceptedReleases;
import liandong.testkit.AcceptedReleasesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a real PostgreSQL server, started for this test from Maven's binaries. */
class PostgresAcceptedReleasesTest extends AcceptedReleasesContract {
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
  protected AcceptedReleases releases() {
    TestDatabase.empty(factory);
    return new JpaAcceptedReleases(factory);
  }
}
