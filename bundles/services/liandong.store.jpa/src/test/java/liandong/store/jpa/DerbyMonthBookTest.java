package liandong.store.jpa;

import liandong.cases.CaseStore;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;
import liandong.testkit.MonthBookContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerbyMonthBookTest extends MonthBookContract {
  @RegisterExtension static final OneDatabase DATABASE = OneDatabase.derby();

  @Override
  protected CaseStore store() {
    return new JpaCaseStore(DATABASE.emptied());
  }

  @Override
  protected MonthBook book() {
    return new JpaMonthBook(DATABASE.factory());
  }

  @Override
  protected MonthStatistics statistics() {
    return new JpaMonthBook(DATABASE.factory());
  }
}
