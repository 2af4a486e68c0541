package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.county.guard.QuarantineBook;
import liandong.testkit.QuarantineBookContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyQuarantineBookTest extends QuarantineBookContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:quarantines");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected QuarantineBook book() {
    TestDatabase.empty(factory);
    return new JpaQuarantineBook(factory);
  }
}
