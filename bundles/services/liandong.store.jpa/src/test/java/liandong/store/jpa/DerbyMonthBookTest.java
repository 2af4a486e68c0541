package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStore;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;
import liandong.testkit.MonthBookContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyMonthBookTest extends MonthBookContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:months");
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
  protected MonthBook book() {
    return new JpaMonthBook(factory);
  }

  @Override
  protected MonthStatistics statistics() {
    return new JpaMonthBook(factory);
  }
}
