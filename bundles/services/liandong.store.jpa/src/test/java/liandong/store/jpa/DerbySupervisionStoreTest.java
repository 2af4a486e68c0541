package liandong.store.jpa;

import liandong.supervision.SupervisionStore;
import liandong.testkit.SupervisionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbySupervisionStoreTest extends SupervisionStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected SupervisionStore store() {
    return new JpaSupervisionStore(DATABASE.emptied());
  }
}
