package liandong.store.jpa;

import liandong.cases.Absences;
import liandong.testkit.AbsencesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAbsencesTest extends AbsencesContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();

  @Override
  protected Absences store() {
    return new JpaAbsences(DATABASE.emptied());
  }
}
