package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;
import liandong.testkit.CaseTimersContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyCaseTimersTest extends CaseTimersContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:timers");
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
  protected CaseTimers timers() {
    return new JpaCaseTimers(factory);
  }
}
