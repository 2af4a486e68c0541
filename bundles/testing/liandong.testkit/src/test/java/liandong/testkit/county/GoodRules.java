package liandong.testkit.county;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;

/** The rules of a county that is in order. */
public final class GoodRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(new TwoReturnsAreEnough());
  }
}
