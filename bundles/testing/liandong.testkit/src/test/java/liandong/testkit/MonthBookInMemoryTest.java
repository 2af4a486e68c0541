package liandong.testkit;

import liandong.cases.CaseStore;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;

class MonthBookInMemoryTest extends MonthBookContract {
  private CaseStoreInMemory memory;
  private MonthBookInMemory book;

  @Override
  protected CaseStore store() {
    memory = new CaseStoreInMemory();
    book = new MonthBookInMemory(memory);
    return memory;
  }

  @Override
  protected MonthBook book() {
    return book;
  }

  @Override
  protected MonthStatistics statistics() {
    return book;
  }
}
