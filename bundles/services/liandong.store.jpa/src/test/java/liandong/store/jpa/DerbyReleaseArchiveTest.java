package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.county.swap.ReleaseArchive;
import liandong.testkit.ReleaseArchiveContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyReleaseArchiveTest extends ReleaseArchiveContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:releasearchive");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected ReleaseArchive archive() {
    TestDatabase.empty(factory);
    return new JpaReleaseArchive(factory);
  }
}
