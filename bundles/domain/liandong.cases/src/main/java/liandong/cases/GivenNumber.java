package liandong.cases;

import java.util.Optional;
import liandong.evidence.Source;

/**
 * That a certificate has its number from a series of the county and from nobody at a window.
 *
 * @param source the document by which the county numbers
 */
public record GivenNumber(String series, int serial, Source source) {
  /** The one in a fact, if a number was given in it. */
  static Optional<GivenNumber> of(CaseFact fact) {
    if (fact instanceof CaseFact.Granted granted) {
      return granted.given();
    }
    return fact instanceof CaseFact.Certified made ? made.given() : Optional.empty();
  }
}
