package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresPinnedCasesTest extends JpaPinnedCasesContract {
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
  EntityManagerFactory factory() {
    return factory;
  }
}
