package liandong.store.jpa;

import liandong.county.swap.ReleaseArchive;
import liandong.testkit.ReleaseArchiveContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresReleaseArchiveTest extends ReleaseArchiveContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected ReleaseArchive archive() {
    return new JpaReleaseArchive(DATABASE.emptied());
  }
}
