package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.calendar.NoticeStore;
import liandong.testkit.NoticeStoreContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyNoticeStoreTest extends NoticeStoreContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:notices");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected NoticeStore store() {
    TestDatabase.empty(factory);
    return new JpaNoticeStore(factory);
  }
}
