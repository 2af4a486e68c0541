package liandong.catalogue;

import java.util.Set;
import liandong.places.Level;

/**
 * Who may apply, and where an item is handled.
 *
 * @param receivedAt the levels at which papers are taken; at a village point by its agent
 * @param decidedAt the level whose office reviews and decides
 * @param onSiteVisits how often an applicant has to come in person (到办事现场次数)
 */
public record Access(
    Set<ApplicantKind> applicants, Set<Level> receivedAt, Level decidedAt, int onSiteVisits) {
  public Access {
    applicants = Set.copyOf(applicants);
    receivedAt = Set.copyOf(receivedAt);
    if (applicants.isEmpty()) {
      throw new IllegalArgumentException("an item serves somebody");
    }
    if (receivedAt.isEmpty()) {
      throw new IllegalArgumentException("an item is received somewhere");
    }
    if (decidedAt == Level.VILLAGE) {
      throw new IllegalArgumentException("a village point never decides");
    }
  }
}
