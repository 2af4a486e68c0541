package liandong.store.jpa;

import liandong.cases.Absences;
import liandong.testkit.AbsencesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyAbsencesTest extends AbsencesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected Absences store() {
    return new JpaAbsences(DATABASE.emptied());
  }
}
