package liandong.testkit.county;

import java.util.List;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.ParallelWindowRule;
import liandong.evidence.Source;

/** A rule that takes a second or so and touches nothing. */
public final class SlowRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(new Counts());
  }

  /** Counts on and on. */
  static final class Counts implements ParallelWindowRule {
    @Override
    public Source source() {
      return Sentence.SOURCE;
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      long sum = item.id().value().length(); // mark: slow
      for (int i = 0; i < 80_000_000; i++) {
        sum = sum * 31 % 1_000_003 + 1;
      }
      return sum > 0;
    }
  }
}
