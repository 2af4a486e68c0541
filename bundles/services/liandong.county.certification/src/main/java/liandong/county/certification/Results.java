package liandong.county.certification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.county.certificate.Certificate;
import liandong.county.certificate.Certificate.Outcome;
import liandong.county.certificate.Certificate.Result;
import liandong.county.certificate.Check;
import liandong.county.certificate.Finding;
import liandong.evidence.Bilingual;

/** What the checks came to so far. */
final class Results {
  private final Map<Check, List<Finding>> findings = new EnumMap<>(Check.class);
  private final Map<Check, Bilingual> notes = new EnumMap<>(Check.class);

  /** The check was made; what it looked at. */
  void made(Check check, Bilingual note) {
    notes.put(check, note);
    findings.computeIfAbsent(check, each -> new ArrayList<>());
  }

  void found(Check check, Finding finding) {
    findings.computeIfAbsent(check, each -> new ArrayList<>()).add(finding);
  }

  /** Whether it was made and nothing was found. */
  boolean passed(Check check) {
    return findings.containsKey(check) && findings.get(check).isEmpty();
  }

  /** Those that were never made were not made because of the first that failed. */
  Certificate certificate(String bundle) {
    Bilingual why =
        Stream.of(Check.values())
            .filter(each -> findings.containsKey(each) && !findings.get(each).isEmpty())
            .findFirst()
            .map(each -> Words.say("because-of", each.title()))
            .orElseGet(() -> Words.say("nothing-to-ask"));
    return new Certificate(
        bundle, Stream.of(Check.values()).map(each -> result(each, why)).toList());
  }

  private Result result(Check check, Bilingual whyNot) {
    List<Finding> found = findings.getOrDefault(check, List.of());
    if (!found.isEmpty()) {
      return new Result(check, Outcome.FAILED, Words.say("findings", found.size()), found);
    }
    return findings.containsKey(check)
        ? new Result(
            check,
            Outcome.PASSED,
            Optional.ofNullable(notes.get(check)).orElse(Bilingual.same("")),
            List.of())
        : new Result(
            check,
            Outcome.NOT_MADE,
            Optional.ofNullable(notes.get(check)).orElse(whyNot),
            List.of());
  }

  /** Why a check is not made where nothing failed. */
  void notMade(Check check, Bilingual why) {
    notes.put(check, why);
  }
}
