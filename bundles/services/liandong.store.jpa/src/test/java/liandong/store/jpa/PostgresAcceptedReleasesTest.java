package liandong.store.jpa;

import liandong.county.swap.AcceptedReleases;
import liandong.testkit.AcceptedReleasesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAcceptedReleasesTest extends AcceptedReleasesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected AcceptedReleases releases() {
    return new JpaAcceptedReleases(DATABASE.emptied());
  }
}
