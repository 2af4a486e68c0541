package liandong.testkit.county;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.ParallelWindowRule;
import liandong.evidence.Source;

/** A rule that leaves its office, and never comes back. */
public final class HangingRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(new Sleeps());
  }

  /** Waits for ever. */
  static final class Sleeps implements ParallelWindowRule {
    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      LockSupport.park(); // mark: sleeps
      return true;
    }
  }
}
