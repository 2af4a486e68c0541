package liandong.store.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;
import liandong.testkit.CaseTimersContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two nodes share one PostgreSQL server. */
class PostgresCaseTimersTest extends CaseTimersContract {
  private static EmbeddedPostgres server;
  private static EntityManagerFactory factory;
  private static EntityManagerFactory anotherNode;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
    factory = TestDatabase.open(server.getPostgresDatabase());
    anotherNode = TestDatabase.open(server.getPostgresDatabase());
  }

  @AfterAll
  static void stopServer() throws IOException {
    anotherNode.close();
    factory.close();
    server.close();
  }

  @Override
  protected CaseStore store() {
    TestDatabase.empty(factory);
    return new JpaCaseStore(factory);
  }

  @Override
  protected CaseTimers timers() {
    return new JpaCaseTimers(factory);
  }

  @Override
  protected CaseTimers timersOfAnotherNode() {
    return new JpaCaseTimers(anotherNode);
  }
}
