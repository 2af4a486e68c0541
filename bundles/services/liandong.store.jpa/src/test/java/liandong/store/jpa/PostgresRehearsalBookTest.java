package liandong.store.jpa;

import liandong.county.swap.RehearsalBook;
import liandong.testkit.RehearsalBookContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRehearsalBookTest extends RehearsalBookContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected RehearsalBook book() {
    return new JpaRehearsalBook(DATABASE.emptied());
  }
}
