package liandong.store.jpa;

import liandong.supervision.SupervisionStore;
import liandong.testkit.SupervisionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSupervisionStoreTest extends SupervisionStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected SupervisionStore store() {
    return new JpaSupervisionStore(DATABASE.emptied());
  }
}
