package liandong.testkit;

import java.time.Clock;
import liandong.county.swap.SwapJournal;

class SwapJournalInMemoryTest extends SwapJournalContract {
  @Override
  protected SwapJournal journal() {
    return new SwapJournalInMemory(Clock.systemUTC());
  }
}
