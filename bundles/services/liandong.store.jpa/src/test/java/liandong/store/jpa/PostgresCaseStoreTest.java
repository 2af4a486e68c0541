package liandong.store.jpa;

import liandong.cases.CaseStore;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCaseStoreTest extends JpaCaseStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }
}
