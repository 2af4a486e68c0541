package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyPinnedCasesTest extends JpaPinnedCasesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  EntityManagerFactory factory() {
    return DATABASE.factory();
  }
}
