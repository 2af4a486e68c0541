package liandong.store.jpa;

import liandong.county.swap.ReleaseArchive;
import liandong.testkit.ReleaseArchiveContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyReleaseArchiveTest extends ReleaseArchiveContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected ReleaseArchive archive() {
    return new JpaReleaseArchive(DATABASE.emptied());
  }
}
