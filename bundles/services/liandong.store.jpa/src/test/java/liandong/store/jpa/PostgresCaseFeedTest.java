package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseFeed;
import liandong.cases.CaseStore;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCaseFeedTest extends JpaCaseFeedContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }

  @Override
  protected CaseFeed feed() {
    return new JpaCaseFeed(DATABASE.factory());
  }

  @Override
  EntityManagerFactory factory() {
    return DATABASE.factory();
  }
}
