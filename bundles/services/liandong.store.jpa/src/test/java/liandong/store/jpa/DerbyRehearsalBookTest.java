package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.county.swap.RehearsalBook;
import liandong.testkit.RehearsalBookContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyRehearsalBookTest extends RehearsalBookContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:rehearsals");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected RehearsalBook book() {
    TestDatabase.empty(factory);
    return new JpaRehearsalBook(factory);
  }
}
