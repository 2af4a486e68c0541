package liandong.cases;

import java.util.Optional;
import liandong.evidence.Source;

/** By which series a county numbers a licence, and the document that says so. */
public record Numbering(NumberSeries series, Source source) {
  /** The fact with the number of that serial in it. */
  CaseFact in(CaseFact fact, int serial) {
    Optional<String> number = Optional.of(series.numbered(serial));
    Optional<GivenNumber> given = Optional.of(new GivenNumber(series.key(), serial, source));
    if (fact instanceof CaseFact.Granted granted) {
      return new CaseFact.Granted(number, granted.deliverBy(), granted.mandate(), given);
    }
    if (fact instanceof CaseFact.Certified) {
      return new CaseFact.Certified(number, given);
    }
    throw new IllegalArgumentException("nothing is numbered by " + fact);
  }
}
