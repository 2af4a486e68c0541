package liandong.store.jpa;

import liandong.cases.CaseStore;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyCaseStoreTest extends JpaCaseStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }
}
