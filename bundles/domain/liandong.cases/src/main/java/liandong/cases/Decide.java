package liandong.cases;

import static liandong.cases.Say.no;

import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.catalogue.Mandate;
import liandong.evidence.Source;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * The law of a step: what a command becomes, or why not. Pure, so that real work, rehearsal and
 * replay are the same code; the county is consulted here and nowhere else.
 */
public final class Decide {
  private Decide() {}

  /** What becomes of an application. */
  public static Outcome open(Command.Opening command, CaseLaw law, Now now) {
    return DecideOpening.open(command, law, now);
  }

  /**
   * What becomes of a step that somebody takes in a case.
   *
   * @param law of the case; of a {@link Command.ChangeLaw} the one to which it goes
   */
  public static Outcome move(ServiceCase current, Command.Move command, CaseLaw law, Now now) {
    if (command instanceof Command.BySystem byItself) {
      return byLaw(current, byItself, Optional.of(law), now);
    }
    if (command instanceof Command.ChangeLaw change) {
      return possible(current, command)
          .orElseGet(() -> DecideLaw.change(current, change, law, now));
    }
    return possible(current, command)
        .or(() -> person(current, command, law))
        .or(() -> custody(current, command, law, now))
        .or(() -> DecidePeople.move(current, command, law, now.day()))
        .orElseGet(() -> specifics(current, command, law, now));
  }

  /**
   * What the law does to a case by itself. It needs no county: the clocks of a case run also while
   * the county's rules are away.
   */
  public static Outcome byLaw(
      ServiceCase current, Command.BySystem command, Optional<CaseLaw> law, Now now) {
    CommandHead head = command.head();
    if (head.actor().role() != Role.SYSTEM || head.channel() != Channel.TIMER) {
      return no(RefusalCode.OFFICE_ONLY, head.actor().role().text(), command.step().text());
    }
    if (Lifecycle.find(current.state(), command.step(), current.item().flow()).isEmpty()) {
      return wrongState(current, command);
    }
    return command instanceof Command.Elapse elapse
        ? DecideByLaw.elapse(current, elapse, law, now)
        : DecideByLaw.reckon(current, (Command.Reckon) command, now);
  }

  // ---- may this be done at all ------------------------------------------------------------

  private static Optional<Outcome> possible(ServiceCase current, Command.Move command) {
    CaseStep step = command.step();
    if (Lifecycle.find(current.state(), step, current.item().flow()).isEmpty()) {
      return Optional.of(wrongState(current, command));
    }
    if (step.isForJointCases() && !current.item().isJoint()) {
      return Optional.of(no(RefusalCode.NOT_JOINT, current.item().name(), step.text()));
    }
    return needsReason(step) && command.head().reason().isEmpty()
        ? Optional.of(no(RefusalCode.REASON_NEEDED, step.text()))
        : Optional.empty();
  }

  private static Outcome wrongState(ServiceCase current, Command.Move command) {
    return no(
        RefusalCode.WRONG_STATE,
        current.number(),
        current.state().text(),
        command.step().text(),
        Say.list(current.possibleSteps().stream().map(CaseStep::text).toList()));
  }

  private static boolean needsReason(CaseStep step) {
    return switch (step) {
      case REFUSE_ACCEPTANCE,
          DENY,
          RETURN,
          DECLINE,
          EXTEND,
          VOID,
          DELETE,
          FORWARD_BACK,
          CHANGE_LAW ->
          true;
      default -> false;
    };
  }

  /** Whether the one who asks may take such a step, whatever the case. */
  private static Optional<Outcome> person(ServiceCase current, Command.Move command, CaseLaw law) {
    Actor actor = command.head().actor();
    CaseStep step = command.step();
    if (law.places().point(actor.place()).isEmpty()) {
      return Optional.of(no(RefusalCode.UNKNOWN_PLACE, actor.place()));
    }
    boolean mayNot =
        switch (actor.role()) {
          case AGENT -> isOfficial(step) || decidesByReturn(current, step);
          case APPLICANT -> !step.isTheApplicants();
          // Only from within, where a post is covered; nobody comes through a door as the system.
          case SYSTEM -> step != CaseStep.ASSIGN || command.head().channel() != Channel.TIMER;
          case OPERATOR -> true;
          default -> false;
        };
    if (mayNot) {
      return Optional.of(
          actor.role() == Role.AGENT
              ? no(RefusalCode.AGENT_ONLY_FORWARDS, step.text())
              : no(RefusalCode.OFFICE_ONLY, actor.role().text(), step.text()));
    }
    if (isTheHeads(step) && actor.role() != Role.HEAD) {
      return Optional.of(no(RefusalCode.HEAD_NEEDED, step.text(), headsPower(step)));
    }
    return samePerson(current, command, law);
  }

  /** Steps of the office itself, which an agent never takes. */
  private static boolean isOfficial(CaseStep step) {
    return switch (step) {
      case SUPPLEMENT,
          ASK_HEARING,
          DELIVER,
          WITHDRAW,
          RETURN,
          HAND_OVER,
          TAKE_OVER,
          DECLINE,
          RECALL,
          ASSIGN,
          APPOINT ->
          false;
      default -> true;
    };
  }

  /** What no office has seen an agent may give back; afterwards a return is a decision (退件). */
  private static boolean decidesByReturn(ServiceCase current, CaseStep step) {
    return step == CaseStep.RETURN && current.state() != CaseState.REGISTERED;
  }

  private static boolean isTheHeads(CaseStep step) {
    return step == CaseStep.EXTEND || step == CaseStep.VOID || step == CaseStep.DELETE;
  }

  private static Source headsPower(CaseStep step) {
    return step == CaseStep.EXTEND ? LicensingLaw.EXTENSION.source() : DefaultRules.SOURCE;
  }

  /** Where the county says so, nobody reviews, checks and signs alone. */
  private static Optional<Outcome> samePerson(
      ServiceCase current, Command.Move command, CaseLaw law) {
    boolean signs =
        switch (command.step()) {
          case REVIEW, VERIFY, GRANT, DENY -> true;
          default -> false;
        };
    String person = command.head().actor().person();
    if (!signs || !current.hands().containsValue(person)) {
      return Optional.empty();
    }
    return law.itemOf(current)
        .flatMap(law::differentPersons)
        .map(document -> no(RefusalCode.SAME_PERSON, person, command.step().text(), document));
  }

  /** Whether the actor's place may move the case now. */
  private static Optional<Outcome> custody(
      ServiceCase current, Command.Move command, CaseLaw law, Now now) {
    PlaceId actorAt = command.head().actor().place();
    Optional<PlaceId> offeredTo = current.custody().offeredTo();
    return switch (command.step()) {
      case TAKE_OVER, DECLINE -> {
        if (offeredTo.isEmpty()) {
          yield Optional.of(no(RefusalCode.NO_HAND_OVER, current.number()));
        }
        yield offeredTo.get().equals(actorAt) || goesOnFor(actorAt, offeredTo.get(), law, now)
            ? Optional.empty()
            : Optional.of(no(RefusalCode.NOT_THE_RECEIVER, Say.name(law, offeredTo.get())));
      }
      // The applicant may withdraw, ask for a hearing or for an hour wherever they are, also while
      // the papers travel; a department answers from its own house.
      case WITHDRAW, ASK_HEARING, APPOINT, OPINION -> Optional.empty();
      default -> {
        PlaceId holder = current.custody().place();
        boolean here =
            actorAt.equals(holder)
                || goesOnFor(actorAt, holder, law, now)
                || (isForAbove(command.step()) && isAbove(actorAt, holder, law, now));
        if (!here) {
          yield Optional.of(
              no(RefusalCode.NOT_THE_HOLDER, current.number(), Say.name(law, holder)));
        }
        if (command.step() == CaseStep.RECALL) {
          yield offeredTo.isPresent()
              ? Optional.empty()
              : Optional.of(no(RefusalCode.NO_HAND_OVER, current.number()));
        }
        yield offeredTo
            .filter(to -> command.step().waitsForTheAnswer())
            .map(to -> no(RefusalCode.HAND_OVER_PENDING, Say.name(law, to)));
      }
    };
  }

  /** What lies in a village is filed away, or taken back, by the office above it. */
  private static boolean isForAbove(CaseStep step) {
    return step == CaseStep.ARCHIVE || step == CaseStep.VOID || step == CaseStep.DELETE;
  }

  /** When a place is dissolved, whoever has its area has its cases; nothing lies with nobody. */
  private static boolean goesOnFor(PlaceId heir, PlaceId closed, CaseLaw law, Now now) {
    Optional<ServicePoint> at = law.places().point(heir);
    Optional<ServicePoint> gone = law.places().point(closed);
    return at.isPresent()
        && gone.isPresent()
        && law.places().goesOnFor(at.get(), gone.get(), now.day());
  }

  private static boolean isAbove(PlaceId actorAt, PlaceId holder, CaseLaw law, Now now) {
    Optional<ServicePoint> from = law.places().point(actorAt);
    Optional<ServicePoint> at = law.places().point(holder);
    return from.isPresent()
        && at.isPresent()
        && from.get().level().ordinal() < at.get().level().ordinal()
        && law.places().areInLine(from.get(), at.get(), now.day());
  }

  // ---- what it becomes --------------------------------------------------------------------

  private static Outcome specifics(
      ServiceCase current, Command.Move command, CaseLaw law, Now now) {
    ServicePoint at = law.places().point(command.head().actor().place()).orElseThrow();
    if (isTheOffices(current, command.step()) && current.item().isByAgencyAt(at)) {
      return notDecidedHere(current, at, law, now);
    }
    return switch (command.step()) {
      case NOTIFY ->
          DecidePapers.noticeTooLate(current, now)
              .orElseGet(() -> DecidePapers.notify(current, (Command.Notify) command, law, now));
      case REFUSE_ACCEPTANCE ->
          DecidePapers.noticeTooLate(current, now)
              .orElseGet(
                  () -> Say.allowed(new CaseFact.AcceptanceRefused(Say.words("remedy.denied"))));
      case RETURN ->
          DecidePapers.noticeTooLate(current, now)
              .orElseGet(() -> Say.allowed(new CaseFact.Returned()));
      case SUPPLEMENT -> DecidePapers.supplement(current, (Command.Supplement) command, now);
      case ACCEPT -> DecidePapers.accept(current, (Command.Accept) command, at, law, now);
      case SUSPEND -> DecideClock.suspend(current, (Command.Suspend) command, law, now);
      case RESUME -> DecideClock.resume(current, now);
      case EXTEND ->
          Routing.mandate(at, current, law).isPresent()
              ? DecideClock.extend(current, (Command.Extend) command, law, now)
              : notDecidedHere(current, at, law, now);
      case TELL_HEARING -> DecideHearing.tell(current, now);
      case ASK_HEARING -> DecideHearing.ask(current, (Command.AskHearing) command, now);
      case CALL_HEARING -> DecideHearing.call(current, (Command.CallHearing) command, now);
      case HOLD_HEARING -> DecideHearing.hold(current, now);
      case OPINION -> opinion(current, (Command.GiveOpinion) command, at, law, now);
      case SURVEY -> DecideJoint.survey(current, (Command.Survey) command, law, now);
      case MEET -> DecideJoint.meet(current, (Command.Meet) command, law, now);
      case CERTIFY -> DecideNumber.certify(current, (Command.Certify) command, law, now);
      case APPOINT -> DecideAppointment.appoint(current, (Command.Appoint) command, law, now);
      case DELIVER -> DecideNumber.deliver(current, at, law, now);
      case REVIEW, VERIFY, GRANT, DENY, FORWARD, FORWARD_BACK, CLOSE_FORWARDED ->
          review(current, command, at, law, now);
      case HAND_OVER -> handOver(current, (Command.HandOver) command, at, law, now);
      case TAKE_OVER -> takeOver(current, at, now);
      default -> plain(current, command, at, now);
    };
  }

  /** What a place that works by agency leaves to the office: it takes papers and passes them on. */
  private static boolean isTheOffices(ServiceCase current, CaseStep step) {
    return switch (step) {
      case NOTIFY, ACCEPT, REFUSE_ACCEPTANCE -> true;
      case RETURN -> decidesByReturn(current, step);
      default -> false;
    };
  }

  private static Outcome opinion(
      ServiceCase current, Command.GiveOpinion command, ServicePoint at, CaseLaw law, Now now) {
    return at.level() == Level.VILLAGE
        ? notDecidedHere(current, at, law, now)
        : DecideJoint.opinion(current, command);
  }

  static Outcome notDecidedHere(ServiceCase current, ServicePoint at, CaseLaw law, Now now) {
    return no(
        RefusalCode.NOT_DECIDED_HERE,
        current.item().name(),
        Routing.decider(at, current, law, now.day())
            .map(ServicePoint::name)
            .orElseGet(() -> Say.level(current.item().access().decidedAt())),
        at.name());
  }

  /** The steps of the office that decides the item. */
  private static Outcome review(
      ServiceCase current, Command.Move command, ServicePoint at, CaseLaw law, Now now) {
    Optional<Mandate> mandate = Routing.mandate(at, current, law);
    if (mandate.isEmpty()) {
      return notDecidedHere(current, at, law, now);
    }
    return switch (command.step()) {
      case REVIEW -> Say.allowed(new CaseFact.Reviewed(nextStep(current, CaseState.REVIEWED, now)));
      case VERIFY -> Say.allowed(new CaseFact.Verified(nextStep(current, CaseState.VERIFIED, now)));
      case FORWARD -> DecideForward.up(current, (Command.Forward) command, law, now);
      case FORWARD_BACK -> DecideForward.back(current, now);
      case CLOSE_FORWARDED -> Say.allowed(new CaseFact.ClosedForwarded());
      default -> decide(current, command, mandate.get(), law, now);
    };
  }

  private static Optional<DueDate> nextStep(ServiceCase current, CaseState next, Now now) {
    return Reckoning.step(current.item(), next, now.minute(), now.calendar());
  }

  private static Outcome decide(
      ServiceCase current, Command.Move command, Mandate mandate, CaseLaw law, Now now) {
    DueDate deliverBy = now.calendar().due(now.day(), LicensingLaw.DELIVERY.limit());
    return DecideHearing.stopsDecision(current, now)
        .or(() -> DecideJoint.stopsDecision(current, command.step()))
        .orElseGet(
            () ->
                command instanceof Command.Grant grant
                    ? grant(current, grant, deliverBy, mandate, law, now)
                    : Say.allowed(
                        new CaseFact.Denied(
                            Say.words("remedy.denied"), deliverBy, Optional.of(mandate))));
  }

  private static Outcome grant(
      ServiceCase current,
      Command.Grant grant,
      DueDate deliverBy,
      Mandate mandate,
      CaseLaw law,
      Now now) {
    CaseFact fact =
        new CaseFact.Granted(
            grant.certificate(), deliverBy, Optional.of(mandate), Optional.empty());
    return DecideNumber.of(current, grant.certificate(), fact, law, now);
  }

  private static Outcome takeOver(ServiceCase current, ServicePoint at, Now now) {
    boolean first = current.state() == CaseState.REGISTERED;
    return Say.allowed(
        new CaseFact.TakenOver(
            current.custody().place(),
            at.id(),
            first
                ? Optional.of(now.calendar().due(now.day(), LicensingLaw.NOTICE.limit()))
                : Optional.empty(),
            first ? nextStep(current, CaseState.RECEIVED, now) : Optional.empty()));
  }

  /** The steps whose only condition is the place. */
  private static Outcome plain(
      ServiceCase current, Command.Move command, ServicePoint at, Now now) {
    Custody custody = current.custody();
    return Say.allowed(
        switch (command.step()) {
          case ARCHIVE -> new CaseFact.Archived();
          case WITHDRAW -> new CaseFact.Withdrawn();
          case VOID -> new CaseFact.Voided();
          case DELETE -> new CaseFact.Deleted();
          case ASSIGN ->
              new CaseFact.Assigned(custody.person(), ((Command.Assign) command).person());
          case DECLINE ->
              new CaseFact.HandOverDeclined(custody.place(), custody.offeredTo().orElseThrow());
          case RECALL ->
              new CaseFact.HandOverRecalled(custody.place(), custody.offeredTo().orElseThrow());
          default -> throw new IllegalStateException("no fact for " + command.step());
        });
  }

  private static Outcome handOver(
      ServiceCase current, Command.HandOver command, ServicePoint at, CaseLaw law, Now now) {
    // Whoever goes on for a dissolved place hands over what that place still has.
    ServicePoint from = law.places().point(current.custody().place()).orElse(at);
    Optional<ServicePoint> to = law.places().point(command.to());
    if (to.isEmpty()) {
      return no(RefusalCode.UNKNOWN_PLACE, command.to());
    }
    if (to.get().id().equals(from.id()) || !law.places().areInLine(from, to.get(), now.day())) {
      return no(RefusalCode.NOT_IN_LINE, from.name(), to.get().name());
    }
    return DecidePeople.isOpen(to.get(), law, now.day())
        .orElseGet(
            () ->
                Say.allowed(
                    new CaseFact.HandOverOffered(
                        current.custody().place(),
                        to.get().id(),
                        Optional.of(now.calendar().due(now.day(), DefaultRules.HAND_OVER)))));
  }
}
