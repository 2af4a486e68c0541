package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.PlaceId;

/**
 * What happened to a case. Facts carry the dates that were reckoned when they happened, so that a
 * case can be read, and its clock checked, without its county.
 */
public sealed interface CaseFact {
  /** A village agent took the application into the ledger. */
  record Registered(ItemEssence item, Application application) implements CaseFact {}

  /**
   * An office received the papers.
   *
   * @param noticeBy until when it has to tell what is missing (行政许可法 art. 32)
   */
  record Submitted(ItemEssence item, Application application, Instant receivedAt, DueDate noticeBy)
      implements CaseFact {}

  /** The applicant was told, at once, all that is missing. */
  record Notified(List<String> missing) implements CaseFact {
    public Notified {
      missing = List.copyOf(missing);
    }
  }

  /**
   * @param noticeBy empty while only the village agent has the papers
   */
  record Supplemented(List<HandedMaterial> materials, Optional<DueDate> noticeBy)
      implements CaseFact {
    public Supplemented {
      materials = List.copyOf(materials);
    }
  }

  /**
   * @param calendar the edition of the working calendar by which the dates were reckoned
   */
  record Accepted(
      LocalDate acceptedOn, Optional<DueDate> statutory, DueDate promised, Sha256 calendar)
      implements CaseFact {}

  record AcceptanceRefused(Bilingual remedy) implements CaseFact {}

  record Reviewed() implements CaseFact {}

  record Verified() implements CaseFact {}

  /** What the two dates of a case are after its clock was touched; empty while nobody can know. */
  record Dates(Optional<DueDate> statutory, Optional<DueDate> promised) {}

  record Suspended(Ground ground, Optional<LocalDate> toldOn, LocalDate on, Dates dates)
      implements CaseFact {}

  record Resumed(Ground ground, LocalDate on, Dates dates) implements CaseFact {}

  record Extended(Ground ground, int days, LocalDate on, Dates dates) implements CaseFact {}

  /**
   * @param deliverBy until when the result has to reach the applicant (行政许可法 art. 44)
   */
  record Granted(Optional<String> certificate, DueDate deliverBy) implements CaseFact {}

  record Denied(Bilingual remedy, DueDate deliverBy) implements CaseFact {}

  record Delivered(PlaceId at) implements CaseFact {}

  record Withdrawn() implements CaseFact {}

  record Returned() implements CaseFact {}

  record HandOverOffered(PlaceId from, PlaceId to) implements CaseFact {}

  /**
   * @param noticeBy set where the papers of a village reach their first office by this
   */
  record TakenOver(PlaceId from, PlaceId to, Optional<DueDate> noticeBy) implements CaseFact {}

  record HandOverDeclined(PlaceId from, PlaceId to) implements CaseFact {}

  record HandOverRecalled(PlaceId from, PlaceId to) implements CaseFact {}
}
