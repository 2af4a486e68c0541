package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.supervision.SupervisionStore;
import liandong.testkit.SupervisionStoreContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbySupervisionStoreTest extends SupervisionStoreContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:supervision");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected SupervisionStore store() {
    TestDatabase.empty(factory);
    return new JpaSupervisionStore(factory);
  }
}
