package liandong.county.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.certificate.Check;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.trust.CountyCode;

/** Asks a county's code behind its wall, and notes what went wrong and in which line. */
final class Hearing {
  private final CountyCode code;
  private final RulePin pin;
  private final CountyGuard guard;
  private final Results results;
  private final Set<String> told = new HashSet<>();

  Hearing(CountyCode code, RulePin pin, CountyGuard guard, Results results) {
    this.code = code;
    this.pin = pin;
    this.guard = guard;
    this.results = results;
  }

  RulePin pin() {
    return pin;
  }

  /**
   * The answer; empty where there was none, which is noted.
   *
   * @param rule the class whose code is asked
   * @param method by which it is found in that code
   */
  <T> Optional<T> ask(Class<?> rule, String method, Supplier<T> question) {
    Asked<T> came = guard.rehearse(pin, question);
    if (came instanceof Asked.Answered<T> answered) {
      if (answered.answer() == null) {
        tell(Check.ANSWERS, rule, method, "answers.null");
      }
      return Optional.ofNullable(answered.answer());
    }
    if (came instanceof Asked.Failed<T> failed) {
      results.found(
          Check.ANSWERS,
          Words.finding(
              whereThrown(failed.why()).orElseGet(() -> where(rule, method)),
              "answers.throws",
              rule.getSimpleName() + "." + method,
              failed.why()));
    } else if (came instanceof Asked.Overran<T> overran) {
      tell(Check.TIME, rule, method, "time.over", overran.sentence());
    } else {
      tell(Check.TIME, rule, method, "time.over", ((Asked.NotAsked<T>) came).sentence());
    }
    return Optional.empty();
  }

  /** Once for each method of each rule; the first sample says it all. */
  void tell(Check check, Class<?> rule, String method, String key, Object... facts) {
    if (told.add(check + rule.getName() + method + key)) {
      List<Object> all = new ArrayList<>(List.of(rule.getSimpleName() + "." + method));
      all.addAll(List.of(facts));
      results.found(check, Words.finding(where(rule, method), key, all.toArray()));
    }
  }

  private String where(Class<?> rule, String method) {
    return linesOf(rule.getName()).map(each -> each.whereBegins(method)).orElse(rule.getName());
  }

  private Optional<CodeLines> linesOf(String className) {
    return code.file(className.replace('.', '/') + ".class").map(CodeLines::of);
  }

  /** The innermost line of the county's own. */
  private Optional<String> whereThrown(Throwable thrown) {
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (linesOf(each.getClassName()).isPresent()) {
        return Optional.of(each.getFileName() + ":" + each.getLineNumber());
      }
    }
    return Optional.empty();
  }
}
