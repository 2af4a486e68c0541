package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Source;

/** What the law does by itself: when a time is over, and when the working days are changed. */
final class DecideByLaw {
  private DecideByLaw() {}

  static Outcome elapse(
      ServiceCase current, Command.Elapse command, Optional<CaseLaw> law, Now now) {
    CaseTimer timer = command.timer();
    if (!current.timers().contains(timer)) {
      return no(RefusalCode.TIMER_GONE, current.number(), timer.name());
    }
    if (now.at().isBefore(timer.at())) {
      return no(RefusalCode.TIMER_GONE, current.number(), timer.name());
    }
    // The last day of the time that is over.
    LocalDate last = LegalTime.dayOf(timer.at()).minusDays(1);
    return Say.allowed(
        switch (timer.kind()) {
          case DEEMED_ACCEPTANCE -> DecidePapers.deemedAccepted(current, law, now);
          case CORRECTION_LAPSE -> new CaseFact.CorrectionLapsed(last, lapse(current));
          case DEEMED_CONSENT -> granted(last, silence(current), now);
          case DEEMED_RENEWAL -> granted(last, LicensingLaw.RENEWAL.source(), now);
          case PART_CONSENT ->
              new CaseFact.PartDeemedAgreed(timer.part().orElseThrow(), last, silence(current));
        });
  }

  private static Source lapse(ServiceCase current) {
    return current
        .correction()
        .flatMap(Correction::period)
        .orElse(Deadline.Kind.CORRECTION.source());
  }

  private static Source silence(ServiceCase current) {
    return current.accepted().flatMap(CaseFact.Accepted::silence).orElseThrow();
  }

  private static CaseFact granted(LocalDate last, Source source, Now now) {
    return new CaseFact.DeemedGranted(
        // From the day of the law's own decision, however late the timers looked.
        last, source, now.calendar().due(last.plusDays(1), LicensingLaw.DELIVERY.limit()));
  }

  /** The deadlines that another calendar moves, with what they were; a no where it moves none. */
  static Outcome reckon(ServiceCase current, Command.Reckon command, Now now) {
    List<Deadline> anew = Reckoning.deadlines(current, now.calendar());
    List<Deadline> before =
        current.deadlines().stream().filter(each -> !anew.contains(each)).toList();
    if (before.isEmpty()) {
      return no(RefusalCode.NOTHING_MOVES, current.number());
    }
    List<Deadline> after =
        anew.stream().filter(each -> before.stream().anyMatch(each::isSameAs)).toList();
    return Say.allowed(
        new CaseFact.Reckoned(command.notice(), now.calendar().edition(), before, after));
  }
}
