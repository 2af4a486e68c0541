package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPinnedCasesTest extends JpaPinnedCasesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  EntityManagerFactory factory() {
    return DATABASE.factory();
  }
}
