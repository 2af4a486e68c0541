package liandong.supervision;

import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Source;

/**
 * From how many returns on an applicant is tracked, and by whom.
 *
 * @param threshold 两次以上 means two or more (民法典 art. 1259)
 * @param owner who tracks; empty: whoever returned the application last
 */
public record ReturnTerms(int threshold, Optional<Owner> owner, Source source) {
  public ReturnTerms {
    Objects.requireNonNull(source, "source");
    if (threshold < 1 || threshold > 99) {
      throw new IllegalArgumentException("not a threshold of returns: " + threshold);
    }
  }
}
