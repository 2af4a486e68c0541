package liandong.testkit;

import liandong.cases.CaseFeed;
import liandong.cases.CaseStore;

class CaseFeedInMemoryTest extends CaseFeedContract {
  private final CaseStoreInMemory memory = new CaseStoreInMemory();

  @Override
  protected CaseStore store() {
    return memory;
  }

  @Override
  protected CaseFeed feed() {
    return memory;
  }
}
