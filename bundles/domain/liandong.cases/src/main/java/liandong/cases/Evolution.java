package liandong.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.catalogue.JointPart;
import liandong.catalogue.Mandate;
import liandong.catalogue.ReviewFlow;
import liandong.evidence.Sha256;
import liandong.evidence.Source;

/** A case between two events; it never leaves this package. */
final class Evolution {
  private final CaseEvent event;
  private final Sha256 hash;
  private RulePin pin;
  private ItemEssence item;
  private Application application;
  private CaseState state;
  private Custody custody;
  private final Map<String, HandedMaterial> materials = new LinkedHashMap<>();
  private Optional<CaseFact.Notified> notice = Optional.empty();
  private Optional<Correction> correction = Optional.empty();
  private Instant openedAt;
  private Optional<Actor> agent = Optional.empty();
  private Optional<Instant> receivedAt = Optional.empty();
  private Optional<DueDate> noticeBy = Optional.empty();
  private Optional<CaseFact.Accepted> accepted = Optional.empty();
  private final List<ClockEvent> clockEvents = new ArrayList<>();
  private Optional<DueDate> statutory = Optional.empty();
  private Optional<DueDate> promised = Optional.empty();
  private Optional<StepClock> step = Optional.empty();
  private Optional<DueDate> stepBy = Optional.empty();
  private Optional<CaseState> heldFrom = Optional.empty();
  private final Map<CaseStep, String> hands = new EnumMap<>(CaseStep.class);
  private final Map<String, PartState> parts = new LinkedHashMap<>();
  private Optional<Hearing> hearing = Optional.empty();
  private Optional<CaseFact.ForwardedUp> forwarded = Optional.empty();
  private Optional<DueDate> agencyBy = Optional.empty();
  private Optional<DueDate> answerBy = Optional.empty();
  private Optional<Instant> decidedAt = Optional.empty();
  private Optional<String> certificate = Optional.empty();
  private Optional<DueDate> deliverBy = Optional.empty();
  private Optional<Mandate> mandate = Optional.empty();
  private Optional<String> assignedTo = Optional.empty();
  private Optional<Finish> finish = Optional.empty();

  Evolution(CaseEvent event, Sha256 hash) {
    this.event = event;
    this.hash = hash;
    this.pin = event.pin();
    this.openedAt = event.at();
    this.custody = new Custody(event.actor().place(), event.actor().person(), Optional.empty());
  }

  Evolution(ServiceCase before, CaseEvent event, Sha256 hash) {
    this.event = event;
    this.hash = hash;
    pin = before.pin();
    item = before.item();
    application = before.application();
    state = before.state();
    custody = before.custody();
    before.materials().forEach(each -> materials.put(each.id(), each));
    notice = before.notice();
    correction = before.correction();
    openedAt = before.openedAt();
    agent = before.agent();
    receivedAt = before.receivedAt();
    noticeBy = before.noticeBy();
    accepted = before.accepted();
    clockEvents.addAll(before.clockEvents());
    statutory = before.statutory();
    promised = before.promised();
    step = before.step();
    stepBy = before.stepBy();
    heldFrom = before.heldFrom();
    hands.putAll(before.hands());
    before.parts().forEach(each -> parts.put(each.part().id(), each));
    hearing = before.hearing();
    forwarded = before.forwarded();
    agencyBy = before.agencyBy();
    answerBy = before.answerBy();
    decidedAt = before.decidedAt();
    certificate = before.certificate();
    deliverBy = before.deliverBy();
    mandate = before.mandate();
    assignedTo = before.assignedTo();
    finish = before.finish();
  }

  void apply(CaseFact fact) {
    boolean known =
        papers(fact)
            || review(fact)
            || clock(fact)
            || beside(fact)
            || law(fact)
            || decision(fact)
            || end(fact)
            || custody(fact);
    if (!known) {
      throw new IllegalStateException("a case does not know " + fact.getClass().getSimpleName());
    }
  }

  // ---- the papers -------------------------------------------------------------------------

  private boolean papers(CaseFact fact) {
    if (fact instanceof CaseFact.Registered opened) {
      open(opened.item(), opened.application(), CaseState.REGISTERED);
      agent = Optional.of(event.actor());
      agencyBy = opened.forwardBy();
    } else if (fact instanceof CaseFact.Submitted opened) {
      open(opened.item(), opened.application(), CaseState.RECEIVED);
      received(opened.receivedAt(), Optional.of(opened.noticeBy()), opened.stepBy());
    } else if (fact instanceof CaseFact.Notified told) {
      state = CaseState.AWAITING_CORRECTION;
      notice = Optional.of(told);
      correction = Optional.of(correction.orElse(Correction.NONE).told(told));
      noticeBy = Optional.empty();
      stepBy = Optional.empty();
    } else if (fact instanceof CaseFact.Supplemented brought) {
      brought.materials().forEach(each -> materials.put(each.id(), each));
      correction = correction.map(each -> each.brought(brought.materials()));
      // Papers of one's own accord begin nothing anew.
      if (state == CaseState.AWAITING_CORRECTION) {
        state = CaseState.RECEIVED;
        noticeBy = brought.noticeBy();
        began(brought.stepBy(), LegalTime.minuteOf(event.at()));
      }
    } else {
      return false;
    }
    return true;
  }

  private void open(ItemEssence what, Application asked, CaseState first) {
    item = what;
    application = asked;
    state = first;
    asked.materials().forEach(each -> materials.put(each.id(), each));
    what.parts()
        .forEach(
            part -> parts.put(part.id(), new PartState(part, Optional.empty(), Optional.empty())));
  }

  private void received(Instant when, Optional<DueDate> until, Optional<DueDate> nextStepBy) {
    receivedAt = Optional.of(when);
    noticeBy = until;
    began(nextStepBy, LegalTime.minuteOf(when));
  }

  /** A step is due from then on. */
  private void began(Optional<DueDate> due, LocalDateTime since) {
    step = Optional.of(new StepClock(since, clockEvents.size()));
    stepBy = due;
  }

  // ---- the review -------------------------------------------------------------------------

  private boolean review(CaseFact fact) {
    if (fact instanceof CaseFact.Accepted clock) {
      state = item.flow() == ReviewFlow.TWO_STEPS ? CaseState.REVIEWED : CaseState.ACCEPTED;
      accepted = Optional.of(clock);
      statutory = clock.statutory();
      promised = Optional.of(clock.promised());
      noticeBy = Optional.empty();
      parts(clock.parts());
      began(clock.stepBy(), clock.moment());
      if (clock.deemed().isEmpty()) {
        hands.put(CaseStep.ACCEPT, event.actor().person());
      }
    } else if (fact instanceof CaseFact.Reviewed done) {
      state = CaseState.REVIEWED;
      hands.put(CaseStep.REVIEW, event.actor().person());
      began(done.stepBy(), LegalTime.minuteOf(event.at()));
    } else if (fact instanceof CaseFact.Verified done) {
      state = CaseState.VERIFIED;
      hands.put(CaseStep.VERIFY, event.actor().person());
      began(done.stepBy(), LegalTime.minuteOf(event.at()));
    } else {
      return false;
    }
    return true;
  }

  private boolean clock(CaseFact fact) {
    if (fact instanceof CaseFact.Suspended stopped) {
      heldFrom = Optional.of(state);
      state = CaseState.SUSPENDED;
      clockEvents.add(
          new ClockEvent.Suspended(stopped.on(), stopped.ground(), stopped.toldOn(), time()));
      dates(stopped.dates());
    } else if (fact instanceof CaseFact.Resumed resumed) {
      back();
      clockEvents.add(new ClockEvent.Resumed(resumed.on(), resumed.ground(), time()));
      dates(resumed.dates());
    } else if (fact instanceof CaseFact.Extended extended) {
      clockEvents.add(
          new ClockEvent.Extended(extended.on(), extended.ground(), extended.days(), time()));
      dates(extended.dates());
    } else if (fact instanceof CaseFact.Reckoned anew) {
      anew.before().stream()
          .filter(each -> anew.after().stream().noneMatch(each::isSameAs))
          .forEach(this::standsStill);
      anew.after().forEach(each -> reckoned(each, anew.notice()));
      accepted = accepted.map(each -> each.under(anew.calendar()));
    } else {
      return false;
    }
    return true;
  }

  /** The time of day, which a clock in days takes no notice of. */
  private Optional<LocalTime> time() {
    return Optional.of(LegalTime.minuteOf(event.at()).toLocalTime());
  }

  /** What was passed since, such as papers and opinions, stays as it is. */
  private boolean law(CaseFact fact) {
    if (!(fact instanceof CaseFact.LawChanged changed)) {
      return false;
    }
    pin = changed.to();
    item = changed.item();
    Map<String, PartState> before = new LinkedHashMap<>(parts);
    parts.clear();
    for (JointPart part : item.parts()) {
      parts.put(
          part.id(),
          Optional.ofNullable(before.get(part.id()))
              .map(each -> each.under(part))
              .orElseGet(() -> new PartState(part, Optional.empty(), Optional.empty())));
    }
    dates(changed.dates());
    return true;
  }

  private void back() {
    state = heldFrom.orElse(state);
    heldFrom = Optional.empty();
  }

  private void dates(CaseFact.Dates reckoned) {
    statutory = reckoned.statutory();
    promised = reckoned.promised();
    stepBy = reckoned.step();
    parts(reckoned.parts());
  }

  private void parts(Map<String, DueDate> due) {
    parts.replaceAll(
        (id, part) -> part.isOpen() ? part.dueBy(Optional.ofNullable(due.get(id))) : part);
  }

  /** By other days the clock stood still before that date came. */
  private void standsStill(Deadline gone) {
    switch (gone.kind()) {
      case STEP -> stepBy = Optional.empty();
      case PART ->
          parts.computeIfPresent(
              gone.part().orElseThrow(), (id, part) -> part.dueBy(Optional.empty()));
      case PROMISED -> promised = Optional.empty();
      case STATUTORY -> statutory = Optional.empty();
      default -> throw new IllegalStateException(gone.name() + " does not stand still");
    }
  }

  private void reckoned(Deadline anew, Ground notice) {
    Optional<DueDate> due = Optional.of(anew.due());
    switch (anew.kind()) {
      case NOTICE -> noticeBy = due;
      case STEP -> stepBy = due;
      case PART -> parts.computeIfPresent(anew.part().orElseThrow(), (id, part) -> part.dueBy(due));
      case PROMISED -> promised = due;
      case STATUTORY -> statutory = due;
      case DELIVERY -> deliverBy = due;
      case HEARING -> hearing = hearing.map(each -> each.reckoned(anew.due()));
      case CORRECTION -> correction = correction.map(each -> each.reckoned(anew.due()));
      case HAND_OVER -> answerBy = due;
      case AGENCY -> agencyBy = due;
      default -> throw new IllegalStateException("no date for " + anew.name() + " by " + notice);
    }
  }

  // ---- beside the review ------------------------------------------------------------------

  private boolean beside(CaseFact fact) {
    if (fact instanceof CaseFact.HearingTold told) {
      hearing = Optional.of(Hearing.told(told));
    } else if (fact instanceof CaseFact.HearingAsked asked) {
      hearing = hearing.map(each -> each.asked(asked));
    } else if (fact instanceof CaseFact.HearingWaived) {
      hearing = hearing.map(Hearing::dropped);
    } else if (fact instanceof CaseFact.HearingCalled called) {
      hearing = hearing.map(each -> each.called(called));
    } else if (fact instanceof CaseFact.HearingHeld held) {
      hearing = hearing.map(each -> each.held(held));
    } else if (fact instanceof CaseFact.OpinionGiven given) {
      answered(given.part(), opinion(given.agrees(), Optional.empty()));
    } else if (fact instanceof CaseFact.PartDeemedAgreed silent) {
      answered(silent.part(), opinion(true, Optional.of(silent.source())));
    } else if (fact instanceof CaseFact.Surveyed survey) {
      stayedAway(survey.absent(), survey.absence());
    } else if (fact instanceof CaseFact.Met met) {
      stayedAway(met.absent(), met.absence());
    } else if (fact instanceof CaseFact.ForwardedUp up) {
      heldFrom = Optional.of(state);
      state = CaseState.FORWARDED;
      forwarded = Optional.of(up);
      up.apart()
          .ifPresent(
              why ->
                  clockEvents.add(
                      new ClockEvent.Suspended(up.on(), why, Optional.of(up.on()), time())));
      up.dates().ifPresent(this::dates);
    } else if (fact instanceof CaseFact.BackFromAbove returned) {
      back();
      forwarded
          .flatMap(CaseFact.ForwardedUp::apart)
          .ifPresent(why -> clockEvents.add(new ClockEvent.Resumed(returned.on(), why, time())));
      dates(returned.dates());
    } else {
      // It changes nothing by itself; the record is the event.
      return fact instanceof CaseFact.Appointed;
    }
    return true;
  }

  private PartState.Opinion opinion(boolean agrees, Optional<Source> deemed) {
    return new PartState.Opinion(agrees, event.actor().person(), event.at(), deemed);
  }

  /** Without a document it is on record and changes nothing; who has answered stays with that. */
  private void stayedAway(List<String> absent, Optional<Source> absence) {
    for (String part : absent) {
      parts.computeIfPresent(
          part,
          (id, each) ->
              absence.isPresent() && each.isOpen() ? each.answered(opinion(true, absence)) : each);
    }
  }

  private void answered(String part, PartState.Opinion opinion) {
    parts.computeIfPresent(part, (id, each) -> each.answered(opinion));
  }

  // ---- decision and end -------------------------------------------------------------------

  private boolean decision(CaseFact fact) {
    if (fact instanceof CaseFact.Granted granted) {
      decided(CaseState.GRANTED, granted.deliverBy());
      certificate = granted.certificate();
      mandate = granted.mandate();
    } else if (fact instanceof CaseFact.DeemedGranted granted) {
      decided(CaseState.GRANTED, granted.deliverBy());
    } else if (fact instanceof CaseFact.Denied denied) {
      decided(CaseState.DENIED, denied.deliverBy());
      mandate = denied.mandate();
    } else if (fact instanceof CaseFact.Certified made) {
      state = CaseState.CERTIFIED;
      certificate = made.certificate();
    } else {
      return false;
    }
    return true;
  }

  private void decided(CaseState outcome, DueDate until) {
    state = outcome;
    heldFrom = Optional.empty();
    stepBy = Optional.empty();
    decidedAt = Optional.of(event.at());
    deliverBy = Optional.of(until);
  }

  private boolean end(CaseFact fact) {
    if (fact instanceof CaseFact.Archived) {
      state = CaseState.ARCHIVED;
      return true;
    }
    Optional<CaseState> last = endOf(fact);
    last.ifPresent(this::finished);
    return last.isPresent();
  }

  private static Optional<CaseState> endOf(CaseFact fact) {
    if (fact instanceof CaseFact.Delivered) {
      return Optional.of(CaseState.DELIVERED);
    }
    if (fact instanceof CaseFact.AcceptanceRefused) {
      return Optional.of(CaseState.ACCEPTANCE_REFUSED);
    }
    if (fact instanceof CaseFact.Withdrawn) {
      return Optional.of(CaseState.WITHDRAWN);
    }
    if (fact instanceof CaseFact.Returned) {
      return Optional.of(CaseState.RETURNED);
    }
    if (fact instanceof CaseFact.CorrectionLapsed) {
      return Optional.of(CaseState.CORRECTION_LAPSED);
    }
    if (fact instanceof CaseFact.Voided) {
      return Optional.of(CaseState.VOIDED);
    }
    if (fact instanceof CaseFact.Deleted) {
      return Optional.of(CaseState.DELETED);
    }
    return fact instanceof CaseFact.ClosedForwarded
        ? Optional.of(CaseState.FORWARDED_UP)
        : Optional.empty();
  }

  private void finished(CaseState last) {
    state = last;
    finish =
        Optional.of(new Finish(FinishCode.of(last, certificate.isPresent()), last, event.at()));
    noticeBy = Optional.empty();
    heldFrom = Optional.empty();
    // What was still on offer goes with the case.
    custody = new Custody(custody.place(), custody.person(), Optional.empty());
  }

  // ---- custody ----------------------------------------------------------------------------

  private boolean custody(CaseFact fact) {
    if (fact instanceof CaseFact.HandOverOffered offered) {
      custody = new Custody(custody.place(), custody.person(), Optional.of(offered.to()));
      answerBy = offered.answerBy();
    } else if (fact instanceof CaseFact.TakenOver taken) {
      custody = new Custody(taken.to(), event.actor().person(), Optional.empty());
      assignedTo = Optional.empty();
      if (state == CaseState.REGISTERED) {
        state = CaseState.RECEIVED;
        agencyBy = Optional.empty();
        received(event.at(), taken.noticeBy(), taken.stepBy());
      }
      answerBy = Optional.empty();
    } else if (fact instanceof CaseFact.Assigned assigned) {
      custody = new Custody(custody.place(), assigned.to(), custody.offeredTo());
      // Nobody gives a case to themselves what they may not serve.
      assignedTo = Optional.of(assigned.to()).filter(to -> !to.equals(event.actor().person()));
    } else if (fact instanceof CaseFact.HandOverDeclined
        || fact instanceof CaseFact.HandOverRecalled) {
      // It stays where it was, and in a village the same time goes on.
      custody = new Custody(custody.place(), custody.person(), Optional.empty());
      answerBy = Optional.empty();
    } else {
      return false;
    }
    return true;
  }

  ServiceCase done() {
    return new ServiceCase(
        event.county(),
        event.number(),
        pin,
        item,
        application,
        state,
        custody,
        List.copyOf(materials.values()),
        notice,
        correction,
        openedAt,
        agent,
        receivedAt,
        noticeBy,
        accepted,
        clockEvents,
        statutory,
        promised,
        step,
        stepBy,
        heldFrom,
        hands,
        List.copyOf(parts.values()),
        hearing,
        forwarded,
        agencyBy,
        answerBy,
        decidedAt,
        certificate,
        deliverBy,
        mandate,
        assignedTo,
        finish,
        event.seq(),
        hash);
  }
}
