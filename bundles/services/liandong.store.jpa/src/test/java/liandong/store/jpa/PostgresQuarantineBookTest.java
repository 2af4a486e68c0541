package liandong.store.jpa;

import liandong.county.guard.QuarantineBook;
import liandong.testkit.QuarantineBookContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresQuarantineBookTest extends QuarantineBookContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected QuarantineBook book() {
    return new JpaQuarantineBook(DATABASE.emptied());
  }
}
