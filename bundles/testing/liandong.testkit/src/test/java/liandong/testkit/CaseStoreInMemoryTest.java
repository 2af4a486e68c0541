package liandong.testkit;

import liandong.cases.CaseStore;

class CaseStoreInMemoryTest extends CaseStoreContract {
  @Override
  protected CaseStore store() {
    return new CaseStoreInMemory();
  }
}
