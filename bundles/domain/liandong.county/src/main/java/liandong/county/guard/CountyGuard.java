package liandong.county.guard;

import java.util.function.Supplier;
import liandong.cases.RulePin;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way to ask a county's code anything. The question runs in a thread of that county and has
 * to be pure: it may be given up at any moment and go on unheard, so it holds no connection, no
 * lock and no transaction, and writes nothing.
 */
@ProviderType
public interface CountyGuard {
  /** For real work: fails fast while the version fails. */
  <T> Asked<T> ask(RulePin pin, Supplier<T> question);

  /**
   * For a rehearsal or a replay, in threads beside those of real work; how it ends says nothing of
   * the version that serves.
   */
  <T> Asked<T> rehearse(RulePin pin, Supplier<T> question);

  /** No guard: for tests and measurements, and for showing what a county can do without one. */
  static CountyGuard none() {
    return new CountyGuard() {
      @Override
      public <T> Asked<T> ask(RulePin pin, Supplier<T> question) {
        try {
          return new Asked.Answered<>(question.get());
        } catch (RuntimeException | LinkageError why) {
          return new Asked.Failed<>(why);
        }
      }

      @Override
      public <T> Asked<T> rehearse(RulePin pin, Supplier<T> question) {
        return ask(pin, question);
      }
    };
  }
}
