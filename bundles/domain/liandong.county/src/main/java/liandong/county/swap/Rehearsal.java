package liandong.county.swap;

import java.time.Instant;
import java.util.List;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;

/**
 * What a version would have made of the cases that are there.
 *
 * @param candidate the version, to the byte
 * @param at when it was rehearsed
 * @param days how far back closed cases were looked at
 * @param cases how many cases were run
 * @param differing how many of them would have gone otherwise
 * @param counts in how many cases each aspect differs, in the order of {@link Aspect}; no zeros
 * @param differences the first of the differing cases, by number; at most {@link #KEPT}
 * @param failed cases that could not be run: their law is away, or the candidate failed on them
 */
public record Rehearsal(
    RulePin candidate,
    Instant at,
    int days,
    int cases,
    int differing,
    List<Count> counts,
    List<CaseDifference> differences,
    List<Failed> failed) {
  /** So many are kept one by one; beyond that the counts speak. */
  public static final int KEPT = 1_000;

  /** In how many cases one aspect differs. */
  public record Count(Aspect aspect, int cases) {}

  /**
   * A case that could not be run.
   *
   * @param why in the words of the log: the program's own, no sentence for a window
   */
  public record Failed(CaseNumber number, String why) {}

  public Rehearsal {
    counts = List.copyOf(counts);
    differences = List.copyOf(differences);
    failed = List.copyOf(failed);
  }

  /** In how many cases that aspect differs. */
  public int count(Aspect aspect) {
    return counts.stream()
        .filter(each -> each.aspect() == aspect)
        .mapToInt(Count::cases)
        .findFirst()
        .orElse(0);
  }

  /** Whether every case was run and would have gone the same way. */
  public boolean isSame() {
    return differing == 0 && failed.isEmpty();
  }
}
