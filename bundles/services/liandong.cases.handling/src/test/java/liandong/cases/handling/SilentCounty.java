package liandong.cases.handling;

import java.time.Duration;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.evidence.Bilingual;

/** A guard behind which nobody ever answers in time. */
final class SilentCounty implements CountyGuard {
  static final Duration RETRY = Duration.ofSeconds(17);

  @Override
  public <T> Asked<T> ask(RulePin pin, Supplier<T> question) {
    return new Asked.Overran<>(new Bilingual("未按时作答", "no answer in its time"), RETRY);
  }

  @Override
  public <T> Asked<T> rehearse(RulePin pin, Supplier<T> question) {
    return ask(pin, question);
  }
}
