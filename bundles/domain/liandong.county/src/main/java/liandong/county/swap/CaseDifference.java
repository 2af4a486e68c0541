package liandong.county.swap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseNumber;
import liandong.cases.RulePin;
import liandong.catalogue.ItemId;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * In what one case goes otherwise under another version.
 *
 * @param pin the law that it has
 * @param open whether it is open
 * @param found at least one, in the order of its record; the first explains those after it
 */
public record CaseDifference(
    CaseNumber number, RulePin pin, ItemId item, boolean open, List<Found> found) {
  /**
   * One difference.
   *
   * @param seq the event at which it shows
   * @param what what differs, such as the name of a limit
   * @param before as it is; blank for what is not there
   * @param after as it would be; blank for what would not be there
   * @param because the law or document behind it
   */
  public record Found(
      int seq, Aspect aspect, Bilingual what, Bilingual before, Bilingual after, Source because) {}

  public CaseDifference {
    found = List.copyOf(found);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("a case that goes the same way is no difference");
    }
  }

  public Found first() {
    return found.get(0);
  }

  public Set<Aspect> aspects() {
    return found.stream().map(Found::aspect).collect(Collectors.toSet());
  }
}
