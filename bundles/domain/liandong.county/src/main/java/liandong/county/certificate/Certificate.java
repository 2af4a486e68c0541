package liandong.county.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.evidence.Bilingual;

/**
 * What came of a certification: a result for every check.
 *
 * @param bundle symbolic name, version and the beginning of the digest, as far as they are known
 */
public record Certificate(String bundle, List<Result> results) {
  /** How a check ended. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** It could not be made, because an earlier one failed. A county with one is not certified. */
    NOT_MADE
  }

  /**
   * What came of one check.
   *
   * @param note what was looked at, or why nothing was
   * @param findings none unless it failed
   */
  public record Result(Check check, Outcome outcome, Bilingual note, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
      if (findings.isEmpty() == (outcome == Outcome.FAILED)) {
        throw new IllegalArgumentException(
            check + " " + outcome + " with " + findings.size() + " findings");
      }
    }
  }

  public Certificate {
    results = List.copyOf(results);
    Set<Check> made = results.stream().map(Result::check).collect(Collectors.toSet());
    if (results.size() != Check.values().length || made.size() != results.size()) {
      throw new IllegalArgumentException("a certificate has a result for every check: " + made);
    }
  }

  public Result of(Check check) {
    return results.stream().filter(each -> each.check() == check).findFirst().orElseThrow();
  }

  public boolean isPassed() {
    return results.stream().allMatch(each -> each.outcome() == Outcome.PASSED);
  }

  /** How many checks ended like that. */
  public long count(Outcome outcome) {
    return results.stream().filter(each -> each.outcome() == outcome).count();
  }

  /** All that was found, check by check. */
  public List<Finding> findings() {
    return Arrays.stream(Check.values()).flatMap(each -> of(each).findings().stream()).toList();
  }
}
