package liandong.cases;

import java.time.LocalDate;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.WorkingCalendar;

/**
 * The hearing in a case (行政许可法 arts. 47 and 48), as far as it has come.
 *
 * @param toldOn the applicant was told of the right to it
 * @param requestBy until when it can be asked for, as the applicant was told
 * @param askedOn it was asked for
 * @param waived the applicant does not want one
 * @param holdBy until when it has to be held
 * @param calledFor the day that was told
 * @param heldOn the day on which it was held
 */
public record Hearing(
    LocalDate toldOn,
    DueDate requestBy,
    Optional<LocalDate> askedOn,
    boolean waived,
    Optional<DueDate> holdBy,
    Optional<LocalDate> calledFor,
    Optional<LocalDate> heldOn) {
  static Hearing told(CaseFact.HearingTold fact) {
    return new Hearing(
        fact.on(),
        fact.requestBy(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Hearing asked(CaseFact.HearingAsked fact) {
    return new Hearing(
        toldOn,
        requestBy,
        Optional.of(fact.on()),
        false,
        Optional.of(fact.holdBy()),
        calledFor,
        heldOn);
  }

  Hearing dropped() {
    return new Hearing(toldOn, requestBy, askedOn, true, Optional.empty(), calledFor, heldOn);
  }

  Hearing called(CaseFact.HearingCalled fact) {
    return new Hearing(toldOn, requestBy, askedOn, waived, holdBy, Optional.of(fact.day()), heldOn);
  }

  Hearing held(CaseFact.HearingHeld fact) {
    return new Hearing(
        toldOn, requestBy, askedOn, waived, holdBy, calledFor, Optional.of(fact.on()));
  }

  Hearing reckoned(DueDate newHoldBy) {
    return new Hearing(
        toldOn, requestBy, askedOn, waived, Optional.of(newHoldBy), calledFor, heldOn);
  }

  /** Whether it was asked for and is still to be held. */
  public boolean isPending() {
    return askedOn.isPresent() && !waived && heldOn.isEmpty();
  }

  /**
   * Until when it can be asked for by that calendar. A notice that came since may give more time,
   * and never takes away what the applicant was told.
   */
  public LocalDate lastToAsk(WorkingCalendar calendar) {
    LocalDate anew = calendar.due(toldOn, LicensingLaw.HEARING_REQUEST.limit()).date();
    return anew.isAfter(requestBy.date()) ? anew : requestBy.date();
  }

  /** Whether the applicant may still ask for it. */
  boolean isOpen(Now now) {
    return askedOn.isEmpty() && !waived && !now.day().isAfter(lastToAsk(now.calendar()));
  }
}
