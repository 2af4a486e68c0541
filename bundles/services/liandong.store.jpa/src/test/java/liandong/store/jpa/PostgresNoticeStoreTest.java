package liandong.store.jpa;

import liandong.calendar.NoticeStore;
import liandong.testkit.NoticeStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresNoticeStoreTest extends NoticeStoreContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected NoticeStore store() {
    return new JpaNoticeStore(DATABASE.emptied());
  }
}
