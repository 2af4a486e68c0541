package liandong.store.jpa;

import liandong.county.swap.AcceptedReleases;
import liandong.testkit.AcceptedReleasesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyAcceptedReleasesTest extends AcceptedReleasesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected AcceptedReleases releases() {
    return new JpaAcceptedReleases(DATABASE.emptied());
  }
}
