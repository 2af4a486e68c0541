package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.county.swap.SwapJournal;
import liandong.testkit.SwapJournalContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbySwapJournalTest extends SwapJournalContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:swapjournal");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected SwapJournal journal() {
    TestDatabase.empty(factory);
    return new JpaSwapJournal(factory);
  }
}
