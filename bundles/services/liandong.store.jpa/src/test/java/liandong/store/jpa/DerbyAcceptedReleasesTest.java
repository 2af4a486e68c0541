package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.county.swap.AcceptedReleases;
import liandong.testkit.AcceptedReleasesContract;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DerbyAcceptedReleasesTest extends AcceptedReleasesContract {
  private static EntityManagerFactory factory;

  @BeforeAll
  static void openDerby() {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName("memory:acceptedreleases");
    derby.setCreateDatabase("create");
    factory = TestDatabase.open(derby);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Override
  protected AcceptedReleases releases() {
    TestDatabase.empty(factory);
    return new JpaAcceptedReleases(factory);
  }
}
