package liandong.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The command behind an event, told from the event and from the case before it. A record keeps what
 * came of a command and not the command; what is told here leads to the same outcome, though a word
 * of it may have been another (an acceptance that came too late is one from the day of receipt,
 * whatever day it named).
 */
final class RecordedCommand {
  private RecordedCommand() {}

  /** The command that opened a case. */
  static Command.Opening opening(CaseEvent event) {
    CommandHead head = head(event);
    if (event.fact() instanceof CaseFact.Registered registered) {
      return new Command.Register(head, registered.application());
    }
    if (event.fact() instanceof CaseFact.Submitted submitted) {
      return new Command.Submit(
          head,
          submitted.application(),
          Optional.of(submitted.receivedAt()).filter(at -> !at.equals(event.at())));
    }
    throw new IllegalArgumentException("no case is opened by " + event.fact());
  }

  /** The command that made the case take this step. */
  static Command.Move move(ServiceCase before, CaseEvent event) {
    return papers(before, event)
        .or(() -> clock(before, event))
        .or(() -> hearing(event))
        .or(() -> others(before, event))
        .or(() -> decision(before, event))
        .or(() -> end(before, event))
        .or(() -> custody(event))
        .or(() -> law(event))
        .orElseThrow(() -> new IllegalArgumentException("no command is known for " + event.fact()));
  }

  private static CommandHead head(CaseEvent event) {
    return new CommandHead(
        event.key(), event.county(), event.actor(), event.channel(), event.reason());
  }

  private static Optional<Command.Move> papers(ServiceCase before, CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.Notified told) {
      // A time that the county gives was not asked for.
      Optional<Integer> within =
          told.correctBy().filter(due -> told.period().isEmpty()).map(due -> due.limit().amount());
      return Optional.of(
          new Command.Notify(head, number, told.missing(), within, !told.faults().isEmpty()));
    }
    if (fact instanceof CaseFact.Supplemented brought) {
      return Optional.of(new Command.Supplement(head, number, brought.materials()));
    }
    if (fact instanceof CaseFact.Accepted accepted) {
      return Optional.of(
          isByItself(event)
              ? elapsed(before, event, CaseTimer.Kind.DEEMED_ACCEPTANCE, Optional.empty())
              : new Command.Accept(head, number, acceptedOn(accepted, event)));
    }
    return fact instanceof CaseFact.AcceptanceRefused
        ? Optional.of(new Command.RefuseAcceptance(head, number))
        : Optional.empty();
  }

  private static Optional<LocalDate> acceptedOn(CaseFact.Accepted accepted, CaseEvent event) {
    return Optional.of(accepted.acceptedOn())
        .filter(day -> accepted.deemed().isEmpty())
        .filter(day -> !day.equals(LegalTime.dayOf(event.at())));
  }

  private static Optional<Command.Move> clock(ServiceCase before, CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.Suspended stopped) {
      return Optional.of(new Command.Suspend(head, number, ground(stopped), stopped.toldOn()));
    }
    if (fact instanceof CaseFact.Resumed) {
      return Optional.of(new Command.Resume(head, number));
    }
    if (fact instanceof CaseFact.Extended more) {
      return Optional.of(new Command.Extend(head, number, more.days(), more.approval()));
    }
    return fact instanceof CaseFact.Reckoned reckoned
        ? Optional.of(new Command.Reckon(head, number, reckoned.notice()))
        : Optional.empty();
  }

  /** Before the word was kept a ground can be told by what it is called. */
  private static String ground(CaseFact.Suspended stopped) {
    return stopped
        .asked()
        .or(() -> DecideClock.specialProcedure(stopped.ground()))
        .orElse("UNKNOWN");
  }

  private static Optional<Command.Move> hearing(CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.HearingTold) {
      return Optional.of(new Command.TellHearing(head, number));
    }
    if (fact instanceof CaseFact.HearingAsked) {
      return Optional.of(new Command.AskHearing(head, number, false));
    }
    if (fact instanceof CaseFact.HearingWaived) {
      return Optional.of(new Command.AskHearing(head, number, true));
    }
    if (fact instanceof CaseFact.HearingCalled called) {
      return Optional.of(new Command.CallHearing(head, number, called.day()));
    }
    return fact instanceof CaseFact.HearingHeld
        ? Optional.of(new Command.HoldHearing(head, number))
        : Optional.empty();
  }

  /** What other offices say and do. */
  private static Optional<Command.Move> others(ServiceCase before, CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.OpinionGiven given) {
      return Optional.of(
          new Command.GiveOpinion(head, number, given.part(), given.agrees(), given.lacking()));
    }
    if (fact instanceof CaseFact.PartDeemedAgreed silent) {
      return Optional.of(
          elapsed(before, event, CaseTimer.Kind.PART_CONSENT, Optional.of(silent.part())));
    }
    if (fact instanceof CaseFact.Surveyed surveyed) {
      return Optional.of(new Command.Survey(head, number, surveyed.present()));
    }
    if (fact instanceof CaseFact.Met met) {
      return Optional.of(
          new Command.Meet(head, number, met.meeting(), met.called(), met.present()));
    }
    if (fact instanceof CaseFact.ForwardedUp up) {
      return Optional.of(new Command.Forward(head, number, up.to()));
    }
    if (fact instanceof CaseFact.BackFromAbove) {
      return Optional.of(new Command.ForwardBack(head, number));
    }
    return fact instanceof CaseFact.ClosedForwarded
        ? Optional.of(new Command.CloseForwarded(head, number))
        : Optional.empty();
  }

  private static Optional<Command.Move> decision(ServiceCase before, CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.Reviewed) {
      return Optional.of(new Command.Review(head, number));
    }
    if (fact instanceof CaseFact.Verified) {
      return Optional.of(new Command.Verify(head, number));
    }
    if (fact instanceof CaseFact.Granted granted) {
      return Optional.of(
          new Command.Grant(head, number, typed(granted.certificate(), granted.given())));
    }
    if (fact instanceof CaseFact.Denied) {
      return Optional.of(new Command.Deny(head, number));
    }
    if (fact instanceof CaseFact.DeemedGranted granted) {
      boolean renewal = granted.source().equals(LicensingLaw.RENEWAL.source());
      return Optional.of(
          elapsed(
              before,
              event,
              renewal ? CaseTimer.Kind.DEEMED_RENEWAL : CaseTimer.Kind.DEEMED_CONSENT,
              Optional.empty()));
    }
    return fact instanceof CaseFact.Certified made
        ? Optional.of(new Command.Certify(head, number, typed(made.certificate(), made.given())))
        : Optional.empty();
  }

  /** What the county numbered nobody had typed. */
  private static Optional<String> typed(Optional<String> number, Optional<GivenNumber> given) {
    return number.filter(text -> given.isEmpty());
  }

  private static Optional<Command.Move> end(ServiceCase before, CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.Delivered) {
      return Optional.of(new Command.Deliver(head, number));
    }
    if (fact instanceof CaseFact.Withdrawn) {
      return Optional.of(new Command.Withdraw(head, number));
    }
    if (fact instanceof CaseFact.Returned) {
      return Optional.of(new Command.Return(head, number));
    }
    if (fact instanceof CaseFact.CorrectionLapsed) {
      return Optional.of(elapsed(before, event, CaseTimer.Kind.CORRECTION_LAPSE, Optional.empty()));
    }
    if (fact instanceof CaseFact.Voided) {
      return Optional.of(new Command.Void(head, number));
    }
    if (fact instanceof CaseFact.Deleted) {
      return Optional.of(new Command.Delete(head, number));
    }
    return fact instanceof CaseFact.Archived
        ? Optional.of(new Command.Archive(head, number))
        : Optional.empty();
  }

  private static Optional<Command.Move> custody(CaseEvent event) {
    CommandHead head = head(event);
    CaseNumber number = event.number();
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.Assigned assigned) {
      return Optional.of(new Command.Assign(head, number, assigned.to()));
    }
    if (fact instanceof CaseFact.Appointed visit) {
      return Optional.of(new Command.Appoint(head, number, visit.at(), visit.day(), visit.from()));
    }
    if (fact instanceof CaseFact.HandOverOffered offered) {
      return Optional.of(new Command.HandOver(head, number, offered.to()));
    }
    if (fact instanceof CaseFact.TakenOver) {
      return Optional.of(new Command.TakeOver(head, number));
    }
    if (fact instanceof CaseFact.HandOverDeclined) {
      return Optional.of(new Command.Decline(head, number));
    }
    return fact instanceof CaseFact.HandOverRecalled
        ? Optional.of(new Command.Recall(head, number))
        : Optional.empty();
  }

  private static Optional<Command.Move> law(CaseEvent event) {
    return event.fact() instanceof CaseFact.LawChanged changed
        ? Optional.of(new Command.ChangeLaw(head(event), event.number(), changed.to()))
        : Optional.empty();
  }

  // ---- what the law did by itself ---------------------------------------------------------

  private static boolean isByItself(CaseEvent event) {
    return event.actor().role() == Role.SYSTEM;
  }

  /** The timer that went off, as the case had set it. */
  private static Command.Move elapsed(
      ServiceCase before, CaseEvent event, CaseTimer.Kind kind, Optional<String> part) {
    CaseTimer timer =
        before.timers().stream()
            .filter(each -> each.kind() == kind && each.part().equals(part))
            .findFirst()
            .orElseGet(() -> new CaseTimer(kind, part, event.at()));
    return new Command.Elapse(head(event), event.number(), timer);
  }
}
