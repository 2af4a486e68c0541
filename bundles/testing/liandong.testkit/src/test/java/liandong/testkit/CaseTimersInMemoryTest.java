package liandong.testkit;

import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;

class CaseTimersInMemoryTest extends CaseTimersContract {
  private final CaseStoreInMemory memory = new CaseStoreInMemory();

  @Override
  protected CaseStore store() {
    return memory;
  }

  @Override
  protected CaseTimers timers() {
    return memory;
  }
}
