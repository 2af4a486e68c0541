package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.Absences;
import liandong.testkit.AbsencesContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyAbsencesTest extends AbsencesContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:absences");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected Absences store() {
    TestDatabase.empty(factory);
    return new JpaAbsences(factory);
  }
}
