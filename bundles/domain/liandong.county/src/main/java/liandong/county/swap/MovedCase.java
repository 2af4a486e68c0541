package liandong.county.swap;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.county.swap.CaseDifference.Found;
import liandong.evidence.Bilingual;

/**
 * What became of one case that was to go on under another version.
 *
 * @param found in what it is another case by it
 * @param sentence why it stays; empty where it goes
 */
public record MovedCase(
    CaseNumber number, Result result, List<Found> found, Optional<Bilingual> sentence) {
  /** Whether it goes. */
  public enum Result {
    /** It would, as it is. */
    SAFE,
    /** It would, and something that somebody was told or may count on is another thing then. */
    TO_CONFIRM,
    MOVED,
    /** It stays under its law, as the sentence says. */
    STAYS;

    public Bilingual text() {
      return Rehearsing.BOOK.say("moved." + name());
    }
  }

  public MovedCase {
    found = List.copyOf(found);
  }

  /** Texts of the item may change under a case; dates, papers, fees and ways may not unasked. */
  static boolean isSafe(List<Found> found) {
    return found.stream().allMatch(each -> each.aspect() == Aspect.ITEM);
  }

  /** What a case would be, before anybody says that it shall be so. */
  public static MovedCase possible(CaseNumber number, List<Found> found) {
    return new MovedCase(
        number, isSafe(found) ? Result.SAFE : Result.TO_CONFIRM, found, Optional.empty());
  }

  public static MovedCase stays(CaseNumber number, Bilingual why) {
    return new MovedCase(number, Result.STAYS, List.of(), Optional.of(why));
  }

  /** The same case, now that it is written. */
  public MovedCase done() {
    return new MovedCase(number, Result.MOVED, found, Optional.empty());
  }
}
