package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseFeed;
import liandong.cases.CaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresCaseFeedTest extends JpaCaseFeedContract {
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
  protected CaseStore store() {
    TestDatabase.empty(factory);
    return new JpaCaseStore(factory);
  }

  @Override
  protected CaseFeed feed() {
    return new JpaCaseFeed(factory);
  }

  @Override
  EntityManagerFactory factory() {
    return factory;
  }
}
