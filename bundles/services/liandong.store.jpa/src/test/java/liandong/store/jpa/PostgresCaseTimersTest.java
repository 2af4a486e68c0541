package liandong.store.jpa;

import javax.persistence.EntityManagerFactory;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;
import liandong.testkit.CaseTimersContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes share one PostgreSQL server. */
class PostgresCaseTimersTest extends CaseTimersContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.postgres();
  private static EntityManagerFactory anotherNode;

  @BeforeAll
  static void startAnotherNode() {
    anotherNode = DATABASE.anotherNode();
  }

  @AfterAll
  static void stopAnotherNode() {
    anotherNode.close();
  }

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }

  @Override
  protected CaseTimers timers() {
    return new JpaCaseTimers(DATABASE.factory());
  }

  @Override
  protected CaseTimers timersOfAnotherNode() {
    return new JpaCaseTimers(anotherNode);
  }
}
