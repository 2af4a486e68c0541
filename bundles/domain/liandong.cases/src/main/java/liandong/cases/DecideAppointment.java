package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDateTime;
import java.util.Optional;
import liandong.calendar.DayKind;
import liandong.evidence.Bilingual;
import liandong.places.ServicePoint;

/**
 * An hour at which the applicant comes, where the county offers that. It is no step of the review:
 * whatever day it is on, no clock, date or timer takes notice.
 */
final class DecideAppointment {
  private DecideAppointment() {}

  static Outcome appoint(ServiceCase current, Command.Appoint command, CaseLaw law, Now now) {
    Optional<ServicePoint> at = law.places().point(command.at());
    if (at.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, command.at());
    }
    LocalDateTime when = command.day().atTime(command.from());
    if (!when.isAfter(now.minute())) {
      return no(RefusalCode.APPOINTMENT_PAST, command.day(), command.from());
    }
    if (!isInLine(current, at.get(), law, now)) {
      return no(
          RefusalCode.APPOINTMENT_ELSEWHERE,
          current.number(),
          Say.name(law, current.custody().place()),
          at.get().name());
    }
    return DecidePeople.isOpen(at.get(), law, command.day())
        .orElseGet(() -> offered(command, at.get(), law, now.calendar().kindOf(command.day())));
  }

  /** People come to whoever holds their papers, or to a place above or below it. */
  private static boolean isInLine(ServiceCase current, ServicePoint at, CaseLaw law, Now now) {
    return law.places()
        .point(current.custody().place())
        .filter(holder -> holder.equals(at) || law.places().areInLine(holder, at, now.day()))
        .isPresent();
  }

  private static Outcome offered(
      Command.Appoint command, ServicePoint at, CaseLaw law, DayKind kind) {
    Optional<Appointments> offer = law.appointments(at, kind);
    if (offer.isEmpty()) {
      return no(RefusalCode.NO_APPOINTMENTS, at.name());
    }
    Appointments hours = offer.get();
    if (hours.hours().isEmpty()) {
      return no(
          RefusalCode.NO_APPOINTMENT_THEN, at.name(), command.day(), said(kind), hours.source());
    }
    return hours.include(command.from())
        ? Say.allowed(
            new CaseFact.Appointed(at.id(), command.day(), command.from(), hours.source()))
        : no(
            RefusalCode.APPOINTMENT_HOURS,
            command.from(),
            at.name(),
            hours.hours().get(),
            hours.source());
  }

  private static Bilingual said(DayKind kind) {
    return Say.words("day." + kind.name());
  }
}
