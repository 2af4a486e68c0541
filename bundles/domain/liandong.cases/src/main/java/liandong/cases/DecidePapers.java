package liandong.cases;

import static liandong.cases.Say.no;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.catalogue.ReviewFlow;
import liandong.evidence.Source;
import liandong.places.ServicePoint;

/**
 * From the papers on the table to the acceptance: the one notice, its loop, the start of the clock.
 */
final class DecidePapers {
  private DecidePapers() {}

  static Outcome notify(ServiceCase current, Command.Notify command, CaseLaw law, Now now) {
    if (command.missing().isEmpty()) {
      return no(RefusalCode.NOTHING_MISSING, current.number());
    }
    Optional<String> unknown =
        command.missing().stream().filter(id -> current.item().paper(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return no(RefusalCode.UNKNOWN_MATERIAL, unknown.get(), current.item().name());
    }
    List<String> faults =
        command.missing().stream()
            .filter(id -> current.correction().filter(each -> each.isFault(id)).isPresent())
            .toList();
    if (!faults.isEmpty() && !command.withFault()) {
      return no(
          RefusalCode.NOTICE_GIVEN, Say.papers(current, faults), LicensingLaw.NOTICE.source());
    }
    if (!faults.isEmpty() && command.head().reason().isEmpty()) {
      return no(RefusalCode.REASON_NEEDED, command.step().text());
    }
    return correctWithin(current, command, faults, law, now);
  }

  /** The county's time to supplement is the least; a notice may give more, never less. */
  private static Outcome correctWithin(
      ServiceCase current, Command.Notify command, List<String> faults, CaseLaw law, Now now) {
    Optional<Period> least = law.itemOf(current).flatMap(law::correctionPeriod);
    Optional<Limit> asked = command.correctWithin().map(Limit::workingDays);
    Optional<Period> tooShort =
        least.filter(
            period ->
                asked
                    .map(limit -> now.calendar().due(now.day(), limit))
                    .filter(
                        due ->
                            due.date()
                                .isBefore(now.calendar().due(now.day(), period.limit()).date()))
                    .isPresent());
    if (tooShort.isPresent()) {
      return no(
          RefusalCode.CORRECTION_TOO_SHORT, tooShort.get().limit().text(), tooShort.get().source());
    }
    Optional<DueDate> by =
        asked.or(() -> least.map(Period::limit)).map(limit -> now.calendar().due(now.day(), limit));
    Optional<Source> period = asked.isPresent() ? Optional.empty() : least.map(Period::source);
    return Say.allowed(new CaseFact.Notified(command.missing(), by, period, faults));
  }

  static Outcome supplement(ServiceCase current, Command.Supplement command, Now now) {
    if (command.materials().isEmpty()) {
      return no(RefusalCode.NOTHING_MISSING, current.number());
    }
    for (HandedMaterial handed : command.materials()) {
      if (current.item().paper(handed.id()).isEmpty()) {
        return no(RefusalCode.UNKNOWN_MATERIAL, handed.id(), current.item().name());
      }
    }
    boolean inTheVillage = current.state() == CaseState.REGISTERED;
    // More papers of one's own accord give the office no new time; those it asked for do.
    Optional<DueDate> notice =
        current.state() == CaseState.RECEIVED
            ? current.noticeBy()
            : Optional.of(now.calendar().due(now.day(), LicensingLaw.NOTICE.limit()));
    Optional<DueDate> step =
        current.state() == CaseState.RECEIVED
            ? current.stepBy()
            : Reckoning.step(current.item(), CaseState.RECEIVED, now.minute(), now.calendar());
    return Say.allowed(
        new CaseFact.Supplemented(
            command.materials(),
            inTheVillage ? Optional.empty() : notice,
            inTheVillage ? Optional.empty() : step));
  }

  static Outcome accept(
      ServiceCase current, Command.Accept command, ServicePoint at, CaseLaw law, Now now) {
    if (!Routing.accepts(at, current, law)) {
      return Decide.notDecidedHere(current, at, law, now);
    }
    Optional<Outcome> elsewhere =
        law.itemOf(current)
            .flatMap(item -> DecideOpening.onlyAtTheParallelWindow(command, item, law));
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    List<ItemEssence.Paper> missing = current.missing();
    if (!missing.isEmpty()) {
      return no(
          RefusalCode.MATERIALS_MISSING,
          Say.list(missing.stream().map(ItemEssence.Paper::name).toList()),
          LicensingLaw.NOTICE.source());
    }
    return acceptedOn(current, command, law, now);
  }

  private static Outcome acceptedOn(
      ServiceCase current, Command.Accept command, CaseLaw law, Now now) {
    LocalDate day = command.acceptedOn().orElse(now.day());
    // Nobody accepts before the last papers that were asked for came.
    LocalDate received =
        current
            .noticeBy()
            .map(DueDate::from)
            .orElseGet(() -> LegalTime.dayOf(current.receivedAt().orElse(now.at())));
    if (day.isAfter(now.day())) {
      return no(RefusalCode.TIME_IN_FUTURE, day, now.day());
    }
    if (day.isBefore(received)) {
      return no(RefusalCode.TIME_TOO_EARLY, day, received);
    }
    // Who accepts after the time for the notice finds the application accepted by law. An earlier
    // day can be entered from paper only with the case itself, so that nobody escapes by naming
    // one.
    LocalDate acted = enteredToday(current, now) ? day : now.day();
    Optional<DueDate> late =
        current
            .noticeBy()
            .filter(due -> current.item().isLicence())
            .filter(due -> acted.isAfter(due.date()));
    return Say.allowed(
        late.map(due -> accepted(current, due.from(), deemed(), law, now))
            .orElseGet(() -> accepted(current, day, Optional.empty(), law, now)));
  }

  /** The acceptance that the law makes of silence: from the day of receipt, art. 32. */
  static CaseFact.Accepted deemedAccepted(ServiceCase current, Optional<CaseLaw> law, Now now) {
    LocalDate received = current.noticeBy().orElseThrow().from();
    return accepted(current.item(), received, deemed(), silence(current, law), now);
  }

  private static Optional<Source> deemed() {
    return Optional.of(LicensingLaw.NOTICE.source());
  }

  private static CaseFact.Accepted accepted(
      ServiceCase current, LocalDate day, Optional<Source> deemed, CaseLaw law, Now now) {
    return accepted(current.item(), day, deemed, silence(current, Optional.of(law)), now);
  }

  private static Optional<Source> silence(ServiceCase current, Optional<CaseLaw> law) {
    return law.flatMap(known -> known.itemOf(current).flatMap(known::silenceIsConsent));
  }

  private static CaseFact.Accepted accepted(
      ItemEssence item, LocalDate day, Optional<Source> deemed, Optional<Source> silence, Now now) {
    CaseState next = item.flow() == ReviewFlow.TWO_STEPS ? CaseState.REVIEWED : CaseState.ACCEPTED;
    Optional<LocalTime> time = day.equals(now.day()) ? now.time() : Optional.empty();
    LocalDateTime moment = day.atTime(time.orElse(LocalTime.MIN));
    return new CaseFact.Accepted(
        day,
        item.statutoryLimit().map(limit -> now.calendar().due(moment, limit)),
        now.calendar().due(moment, item.limits().promised()),
        now.calendar().edition(),
        time,
        Reckoning.step(item, next, moment, now.calendar()),
        Reckoning.parts(item, moment, now.calendar()),
        deemed,
        silence);
  }

  /**
   * Whether the time for the notice is over, so that the law has accepted the application (art.
   * 32). What is entered from paper can be completed on the day of its entry.
   */
  static Optional<Outcome> noticeTooLate(ServiceCase current, Now now) {
    return current
        .noticeBy()
        .filter(due -> current.item().isLicence() && !enteredToday(current, now))
        .filter(due -> now.day().isAfter(due.date()))
        .map(due -> no(RefusalCode.NOTICE_TOO_LATE, due.date(), LicensingLaw.NOTICE.source()));
  }

  private static boolean enteredToday(ServiceCase current, Now now) {
    return LegalTime.dayOf(current.openedAt()).equals(now.day());
  }
}
