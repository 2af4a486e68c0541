package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDate;
import java.util.Optional;
import liandong.calendar.DueDate;

/** The hearing beside the review: 行政许可法 arts. 46 to 48. */
final class DecideHearing {
  private DecideHearing() {}

  static Outcome tell(ServiceCase current, Now now) {
    if (current.hearing().isPresent()) {
      return no(
          RefusalCode.HEARING_TOLD,
          current.hearing().get().toldOn(),
          LicensingLaw.HEARING_REQUEST.source());
    }
    DueDate by = now.calendar().due(now.day(), LicensingLaw.HEARING_REQUEST.limit());
    return Say.allowed(new CaseFact.HearingTold(now.day(), by));
  }

  static Outcome ask(ServiceCase current, Command.AskHearing command, Now now) {
    Optional<Hearing> hearing = current.hearing().filter(each -> each.heldOn().isEmpty());
    if (hearing.isEmpty() || hearing.get().waived()) {
      return no(
          RefusalCode.NO_HEARING_OPEN, current.number(), LicensingLaw.HEARING_REQUEST.source());
    }
    if (command.waived()) {
      return Say.allowed(new CaseFact.HearingWaived(now.day()));
    }
    if (hearing.get().isPending()) {
      return no(RefusalCode.HEARING_PENDING, current.number(), LicensingLaw.HEARING_HELD.source());
    }
    if (!hearing.get().isOpen(now)) {
      return no(
          RefusalCode.HEARING_TOO_LATE,
          hearing.get().lastToAsk(now.calendar()),
          LicensingLaw.HEARING_REQUEST.source());
    }
    DueDate by = now.calendar().due(now.day(), LicensingLaw.HEARING_HELD.limit());
    return Say.allowed(new CaseFact.HearingAsked(now.day(), by));
  }

  static Outcome call(ServiceCase current, Command.CallHearing command, Now now) {
    Optional<Hearing> pending = current.hearing().filter(Hearing::isPending);
    if (pending.isEmpty()) {
      return no(
          RefusalCode.NO_HEARING_OPEN, current.number(), LicensingLaw.HEARING_NOTICE.source());
    }
    LocalDate earliest = now.calendar().due(now.day(), LicensingLaw.HEARING_NOTICE.limit()).date();
    if (command.day().isBefore(earliest)) {
      return no(
          RefusalCode.HEARING_TOO_SOON,
          command.day(),
          earliest,
          LicensingLaw.HEARING_NOTICE.source());
    }
    Optional<LocalDate> last = pending.get().holdBy().map(DueDate::date);
    // A hearing that is late is still better than none; supervision sees the date that passed.
    if (last.filter(day -> command.day().isAfter(day) && !earliest.isAfter(day)).isPresent()) {
      return no(
          RefusalCode.HEARING_TOO_FAR,
          command.day(),
          last.get(),
          LicensingLaw.HEARING_HELD.source());
    }
    return Say.allowed(new CaseFact.HearingCalled(now.day(), command.day()));
  }

  static Outcome hold(ServiceCase current, Now now) {
    Optional<LocalDate> called =
        current.hearing().filter(Hearing::isPending).flatMap(Hearing::calledFor);
    if (called.isEmpty()) {
      return no(
          RefusalCode.HEARING_NOT_CALLED, current.number(), LicensingLaw.HEARING_NOTICE.source());
    }
    if (now.day().isBefore(called.get())) {
      return no(RefusalCode.HEARING_NOT_YET, called.get(), LicensingLaw.HEARING_NOTICE.source());
    }
    return Say.allowed(new CaseFact.HearingHeld(now.day()));
  }

  /** Nobody decides over the head of an applicant who asked for a hearing, or still may. */
  static Optional<Outcome> stopsDecision(ServiceCase current, Now now) {
    if (current.hearing().filter(Hearing::isPending).isPresent()) {
      return Optional.of(
          no(RefusalCode.HEARING_PENDING, current.number(), LicensingLaw.HEARING_HELD.source()));
    }
    return current
        .hearing()
        .filter(each -> each.isOpen(now))
        .map(
            each ->
                no(
                    RefusalCode.HEARING_OPEN,
                    each.lastToAsk(now.calendar()),
                    LicensingLaw.HEARING_REQUEST.source()));
  }
}
