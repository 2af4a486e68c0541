package liandong.store.jpa;

import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;
import liandong.testkit.CaseTimersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyCaseTimersTest extends CaseTimersContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }

  @Override
  protected CaseTimers timers() {
    return new JpaCaseTimers(DATABASE.factory());
  }
}
