package liandong.cases;

import java.time.Instant;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.catalogue.JointPart;
import liandong.evidence.Source;

/**
 * One department's part of a joint case.
 *
 * @param by until when it has to answer; empty before the acceptance, and while the clock stands
 *     still
 */
public record PartState(JointPart part, Optional<DueDate> by, Optional<Opinion> opinion) {
  /**
   * What the department says.
   *
   * @param person who answered; {@code system} where silence was taken as consent, and where
   *     absence was, whoever recorded it
   * @param deemed the document by which silence or absence is consent
   */
  public record Opinion(boolean agrees, String person, Instant at, Optional<Source> deemed) {}

  /** Whether its answer is still to come. The lead answers with the decision itself. */
  public boolean isOpen() {
    return !part.lead() && opinion.isEmpty();
  }

  PartState under(JointPart other) {
    return new PartState(other, by, opinion);
  }

  PartState dueBy(Optional<DueDate> due) {
    return new PartState(part, due, opinion);
  }

  PartState answered(Opinion given) {
    return new PartState(part, by, Optional.of(given));
  }
}
