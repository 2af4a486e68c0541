package liandong.store.jpa;

import liandong.county.swap.SwapJournal;
import liandong.testkit.SwapJournalContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSwapJournalTest extends SwapJournalContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected SwapJournal journal() {
    return new JpaSwapJournal(DATABASE.emptied());
  }
}
