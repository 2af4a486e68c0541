package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.catalogue.Mandate;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.PlaceId;

/**
 * What happened to a case. Facts carry the dates that were reckoned when they happened, so that a
 * case can be read, and its clock checked, without its county.
 */
public sealed interface CaseFact {
  /**
   * A village agent took the application into the ledger.
   *
   * @param forwardBy until when it has to be handed to an office
   */
  record Registered(ItemEssence item, Application application, Optional<DueDate> forwardBy)
      implements CaseFact {}

  /**
   * An office received the papers.
   *
   * @param noticeBy until when it has to tell what is missing (行政许可法 art. 32)
   * @param stepBy until when the step of acceptance is to be taken
   */
  record Submitted(
      ItemEssence item,
      Application application,
      Instant receivedAt,
      DueDate noticeBy,
      Optional<DueDate> stepBy)
      implements CaseFact {}

  /**
   * The applicant was told, at once, all that is missing.
   *
   * @param correctBy until when the applicant can bring it; empty where nobody set a time
   * @param faults the papers that had not been on the first notice, or had been brought since
   */
  record Notified(
      List<String> missing,
      Optional<DueDate> correctBy,
      Optional<Source> period,
      List<String> faults)
      implements CaseFact {
    public Notified {
      missing = List.copyOf(missing);
      faults = List.copyOf(faults);
    }
  }

  /**
   * @param noticeBy empty while only the village agent has the papers
   */
  record Supplemented(
      List<HandedMaterial> materials, Optional<DueDate> noticeBy, Optional<DueDate> stepBy)
      implements CaseFact {
    public Supplemented {
      materials = List.copyOf(materials);
    }
  }

  /**
   * @param calendar the edition of the working calendar by which the dates were reckoned
   * @param acceptedAt the time of day, for a limit in hours
   * @param stepBy until when the next step is to be taken
   * @param parts until when each department has to answer in a joint case, by part
   * @param deemed the article by which it counts as accepted although nobody said so
   * @param silence the document by which silence is consent in this case
   */
  record Accepted(
      LocalDate acceptedOn,
      Optional<DueDate> statutory,
      DueDate promised,
      Sha256 calendar,
      Optional<LocalTime> acceptedAt,
      Optional<DueDate> stepBy,
      Map<String, DueDate> parts,
      Optional<Source> deemed,
      Optional<Source> silence)
      implements CaseFact {
    public Accepted {
      parts = Map.copyOf(parts);
    }

    /** The moment from which it counts; the day's beginning where nobody knows the time. */
    public LocalDateTime moment() {
      return acceptedOn.atTime(acceptedAt.orElse(LocalTime.MIN));
    }

    /** The same acceptance, its dates since reckoned by another edition of the calendar. */
    Accepted under(Sha256 edition) {
      return new Accepted(
          acceptedOn, statutory, promised, edition, acceptedAt, stepBy, parts, deemed, silence);
    }
  }

  record AcceptanceRefused(Bilingual remedy) implements CaseFact {}

  record Reviewed(Optional<DueDate> stepBy) implements CaseFact {}

  record Verified(Optional<DueDate> stepBy) implements CaseFact {}

  /**
   * What the dates of a case are after its clock was touched; what is not there nobody can know
   * yet.
   */
  record Dates(
      Optional<DueDate> statutory,
      Optional<DueDate> promised,
      Optional<DueDate> step,
      Map<String, DueDate> parts) {
    public Dates {
      parts = Map.copyOf(parts);
    }
  }

  record HearingTold(LocalDate on, DueDate requestBy) implements CaseFact {}

  record HearingAsked(LocalDate on, DueDate holdBy) implements CaseFact {}

  record HearingWaived(LocalDate on) implements CaseFact {}

  record HearingCalled(LocalDate on, LocalDate day) implements CaseFact {}

  record HearingHeld(LocalDate on) implements CaseFact {}

  /**
   * @param lacking the part without whose paper it says no
   */
  record OpinionGiven(String part, boolean agrees, Optional<String> lacking) implements CaseFact {}

  /**
   * A department was silent, and by that document silence is consent.
   *
   * @param by the last day on which it could have answered
   */
  record PartDeemedAgreed(String part, LocalDate by, Source source) implements CaseFact {}

  /**
   * @param absence the document by which those who stayed away agree, where there is one and they
   *     had not answered
   */
  record Surveyed(LocalDate on, List<String> present, List<String> absent, Optional<Source> absence)
      implements CaseFact {
    public Surveyed {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
    }
  }

  /**
   * The departments met.
   *
   * @param absent who was called and did not come
   * @param absence as in {@link Surveyed}
   */
  record Met(
      Meeting meeting,
      LocalDate on,
      List<String> called,
      List<String> present,
      List<String> absent,
      Optional<Source> absence)
      implements CaseFact {
    public Met {
      called = List.copyOf(called);
      present = List.copyOf(present);
      absent = List.copyOf(absent);
    }
  }

  /**
   * @param reviewBy until when the lower organ should have passed it up (行政许可法 art. 43)
   * @param apart by which clause the time there is counted by itself, so that the clock here stands
   *     still
   * @param dates as they are then
   */
  record ForwardedUp(
      String to, LocalDate on, DueDate reviewBy, Optional<Ground> apart, Optional<Dates> dates)
      implements CaseFact {}

  record BackFromAbove(LocalDate on, Dates dates) implements CaseFact {}

  record ClosedForwarded() implements CaseFact {}

  /**
   * @param asked the ground as the command named it; empty in cases of before it was kept
   */
  record Suspended(
      Ground ground, Optional<LocalDate> toldOn, LocalDate on, Dates dates, Optional<String> asked)
      implements CaseFact {}

  record Resumed(Ground ground, LocalDate on, Dates dates) implements CaseFact {}

  /**
   * @param approval the document of the local government, in a joint case
   */
  record Extended(Ground ground, int days, LocalDate on, Dates dates, Optional<String> approval)
      implements CaseFact {}

  /**
   * @param deliverBy until when the result has to reach the applicant (行政许可法 art. 44)
   * @param mandate in whose name, on decision and certificate; empty in cases of before it was kept
   * @param given where the certificate's number is the county's own
   */
  record Granted(
      Optional<String> certificate,
      DueDate deliverBy,
      Optional<Mandate> mandate,
      Optional<GivenNumber> given)
      implements CaseFact {}

  /**
   * @param mandate in whose name; empty in cases of before it was kept
   */
  record Denied(Bilingual remedy, DueDate deliverBy, Optional<Mandate> mandate)
      implements CaseFact {}

  /**
   * Nobody decided in time, and by that article or document silence is consent.
   *
   * @param by the last day on which it could have been decided
   */
  record DeemedGranted(LocalDate by, Source source, DueDate deliverBy) implements CaseFact {}

  /**
   * @param certificate empty only until the county has given its number
   */
  record Certified(Optional<String> certificate, Optional<GivenNumber> given) implements CaseFact {}

  record Delivered(PlaceId at) implements CaseFact {}

  record Withdrawn() implements CaseFact {}

  record Returned() implements CaseFact {}

  /**
   * @param by the last day on which it could have been supplemented
   */
  record CorrectionLapsed(LocalDate by, Source source) implements CaseFact {}

  record Voided() implements CaseFact {}

  record Deleted() implements CaseFact {}

  record Archived() implements CaseFact {}

  /**
   * The applicant comes at that hour; it moves no date.
   *
   * @param source the document of the county that offers it
   */
  record Appointed(PlaceId at, LocalDate day, LocalTime from, Source source) implements CaseFact {}

  record Assigned(String from, String to) implements CaseFact {}

  /**
   * The dates that a notice moved.
   *
   * @param before as they were
   * @param after as they are; one is missing here if by the new days it was not yet over when the
   *     clock was made to stand still
   */
  record Reckoned(Ground notice, Sha256 calendar, List<Deadline> before, List<Deadline> after)
      implements CaseFact {
    public Reckoned {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * From here on another version of the county's law holds for the case.
   *
   * @param from the version under which everything before this was done
   * @param item as that version has it; what was passed down when the case was opened stays
   * @param dates of the review as they are since
   */
  record LawChanged(RulePin from, RulePin to, ItemEssence item, Dates dates) implements CaseFact {}

  /**
   * @param answerBy until when the receiver takes it or declines
   */
  record HandOverOffered(PlaceId from, PlaceId to, Optional<DueDate> answerBy)
      implements CaseFact {}

  /**
   * @param noticeBy set where the papers of a village reach their first office by this
   */
  record TakenOver(PlaceId from, PlaceId to, Optional<DueDate> noticeBy, Optional<DueDate> stepBy)
      implements CaseFact {}

  record HandOverDeclined(PlaceId from, PlaceId to) implements CaseFact {}

  record HandOverRecalled(PlaceId from, PlaceId to) implements CaseFact {}
}
