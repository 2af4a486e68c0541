package liandong.testkit.county;

import java.util.Optional;
import liandong.county.ReturnRule;
import liandong.evidence.Source;
import liandong.supervision.Owner;

/** A rule that is in order. */
final class TwoReturnsAreEnough implements ReturnRule {
  @Override
  public Source source() {
    return Sentence.SOURCE;
  }

  @Override
  public Optional<Owner> owner() {
    return Optional.empty();
  }
}
