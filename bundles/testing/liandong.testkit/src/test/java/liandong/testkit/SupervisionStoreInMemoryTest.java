package liandong.testkit;

import liandong.supervision.SupervisionStore;

class SupervisionStoreInMemoryTest extends SupervisionStoreContract {
  @Override
  protected SupervisionStore store() {
    return new SupervisionStoreInMemory();
  }
}
