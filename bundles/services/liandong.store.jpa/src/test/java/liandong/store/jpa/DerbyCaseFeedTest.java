package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseFeed;
import liandong.cases.CaseStore;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyCaseFeedTest extends JpaCaseFeedContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:feed");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
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
