package liandong.testkit;

import liandong.calendar.NoticeStore;

class NoticeStoreInMemoryTest extends NoticeStoreContract {
  @Override
  protected NoticeStore store() {
    return new NoticeStoreInMemory();
  }
}
