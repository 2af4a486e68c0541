package liandong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.catalogue.Mandate;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;

/**
 * A case as its events have made it. Immutable; {@link #evolve} gives the next one.
 *
 * @param pin the law that it keeps, to the end unless it is moved to another
 * @param materials all papers handed in so far
 * @param notice the last notice of what is missing, once one was given
 * @param correction what was asked for in all, and what came of it
 * @param receivedAt when an office first had the papers
 * @param noticeBy until when missing papers have to be told
 * @param accepted the acceptance with its dates
 * @param clockEvents what moved the clock since the acceptance
 * @param statutory due by law, as it stands after them; empty where no law sets a limit, or while
 *     the clock stands still
 * @param promised due by promise, likewise
 * @param step since when the step that is due waits
 * @param stepBy until when it is to be taken; empty while the clock stands still
 * @param heldFrom the state to which a suspended or forwarded case returns
 * @param hands who took which step of the review
 * @param parts the departments of a joint case
 * @param forwarded the last time that it was passed up to a body above
 * @param agencyBy until when a village's entry is to be handed to an office; an offer that comes
 *     back does not move it
 * @param answerBy until when an offered case has to be taken or declined
 * @param deliverBy until when the decision has to be delivered
 * @param mandate in whose name it was decided
 * @param assignedTo to whom the office gave it, by staff id; empty once another place has it
 * @param finish how it ended
 * @param seq number of events so far; the version for optimistic locking
 * @param head digest of the last event
 */
public record ServiceCase(
    CountyId county,
    CaseNumber number,
    RulePin pin,
    ItemEssence item,
    Application application,
    CaseState state,
    Custody custody,
    List<HandedMaterial> materials,
    Optional<CaseFact.Notified> notice,
    Optional<Correction> correction,
    Instant openedAt,
    Optional<Actor> agent,
    Optional<Instant> receivedAt,
    Optional<DueDate> noticeBy,
    Optional<CaseFact.Accepted> accepted,
    List<ClockEvent> clockEvents,
    Optional<DueDate> statutory,
    Optional<DueDate> promised,
    Optional<StepClock> step,
    Optional<DueDate> stepBy,
    Optional<CaseState> heldFrom,
    Map<CaseStep, String> hands,
    List<PartState> parts,
    Optional<Hearing> hearing,
    Optional<CaseFact.ForwardedUp> forwarded,
    Optional<DueDate> agencyBy,
    Optional<DueDate> answerBy,
    Optional<Instant> decidedAt,
    Optional<String> certificate,
    Optional<DueDate> deliverBy,
    Optional<Mandate> mandate,
    Optional<String> assignedTo,
    Optional<Finish> finish,
    int seq,
    Sha256 head) {

  public ServiceCase {
    materials = List.copyOf(materials);
    clockEvents = List.copyOf(clockEvents);
    hands = Map.copyOf(hands);
    parts = List.copyOf(parts);
  }

  /**
   * The case that these events have made.
   *
   * @throws BrokenChain when they are not one unbroken chain
   */
  public static ServiceCase replay(List<KeptEvent> history) {
    List<CaseEvent> events = KeptEvent.open(history);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a case without events");
    }
    ServiceCase made = null;
    for (int i = 0; i < events.size(); i++) {
      made = after(Optional.ofNullable(made), events.get(i), history.get(i).hash());
    }
    return made;
  }

  /**
   * This case after what followed.
   *
   * @throws BrokenChain when that does not follow on this
   */
  public ServiceCase replayOn(List<KeptEvent> following) {
    List<CaseEvent> events = KeptEvent.open(following, seq, head);
    ServiceCase made = this;
    if (!events.stream().allMatch(each -> each.number().equals(number))) {
      throw new BrokenChain("event of another case in the chain of case " + number);
    }
    for (int i = 0; i < events.size(); i++) {
      made = made.evolve(events.get(i), following.get(i).hash());
    }
    return made;
  }

  /** The case after an event; {@code before} is empty where it opens the case. */
  static ServiceCase after(Optional<ServiceCase> before, CaseEvent event, Sha256 hash) {
    return before.map(made -> made.evolve(event, hash)).orElseGet(() -> opened(event, hash));
  }

  /** The case that its first event opens. */
  static ServiceCase opened(CaseEvent event, Sha256 hash) {
    Evolution next = new Evolution(event, hash);
    next.apply(event.fact());
    return next.done();
  }

  /**
   * The case after {@code event}.
   *
   * @param hash the digest of {@code event}
   */
  ServiceCase evolve(CaseEvent event, Sha256 hash) {
    Evolution next = new Evolution(this, event, hash);
    next.apply(event.fact());
    return next.done();
  }

  /** The deadlines that run now; none once the case is closed. */
  public List<Deadline> deadlines() {
    List<Deadline> running = new ArrayList<>();
    switch (state) {
      case RECEIVED -> {
        noticeBy.ifPresent(due -> add(running, Deadline.Kind.NOTICE, due));
        stepBy.ifPresent(due -> add(running, Deadline.Kind.STEP, due));
      }
      case AWAITING_CORRECTION ->
          correction
              .flatMap(Correction::by)
              .ifPresent(due -> add(running, Deadline.Kind.CORRECTION, due));
      // Also while suspended: without a written notice the days go on counting.
      case ACCEPTED, REVIEWED, VERIFIED, SUSPENDED, FORWARDED -> review(running);
      case GRANTED, CERTIFIED, DENIED ->
          deliverBy.ifPresent(due -> add(running, Deadline.Kind.DELIVERY, due));
      default -> {
        // Closed, or only in a village's ledger: see below.
      }
    }
    if (state.isOpen() && custody.offeredTo().isPresent()) {
      answerBy.ifPresent(due -> add(running, Deadline.Kind.HAND_OVER, due));
    } else if (state == CaseState.REGISTERED) {
      agencyBy.ifPresent(due -> add(running, Deadline.Kind.AGENCY, due));
    }
    return List.copyOf(running);
  }

  private void review(List<Deadline> running) {
    stepBy
        .filter(due -> state != CaseState.FORWARDED)
        .ifPresent(due -> add(running, Deadline.Kind.STEP, due));
    parts.stream()
        .filter(PartState::isOpen)
        .forEach(
            each ->
                each.by()
                    .ifPresent(
                        due ->
                            running.add(
                                new Deadline(
                                    Deadline.Kind.PART, Optional.of(each.part().id()), due))));
    hearing
        .filter(Hearing::isPending)
        .flatMap(Hearing::holdBy)
        .ifPresent(due -> add(running, Deadline.Kind.HEARING, due));
    promised.ifPresent(due -> add(running, Deadline.Kind.PROMISED, due));
    statutory.ifPresent(due -> add(running, Deadline.Kind.STATUTORY, due));
  }

  /** The law or document behind a deadline of this case. */
  public Source sourceOf(Deadline deadline) {
    return switch (deadline.kind()) {
      case STATUTORY -> item.statutoryLaw();
      case CORRECTION -> correction.flatMap(Correction::period).orElse(deadline.kind().source());
      default -> deadline.kind().source();
    };
  }

  /** What the law will do by itself if nobody acts, and when. */
  public List<CaseTimer> timers() {
    List<CaseTimer> set = new ArrayList<>();
    switch (state) {
      // Art. 32 is about licences; for anything else silence accepts nothing.
      case RECEIVED ->
          noticeBy
              .filter(due -> item.isLicence())
              .ifPresent(due -> set(set, due.date(), CaseTimer.Kind.DEEMED_ACCEPTANCE));
      case AWAITING_CORRECTION ->
          correction
              .flatMap(Correction::by)
              .ifPresent(due -> set(set, due.date(), CaseTimer.Kind.CORRECTION_LAPSE));
      // A clock that stands still has no date, and so no timer; without a notice it runs on.
      case ACCEPTED, REVIEWED, VERIFIED, SUSPENDED -> {
        silence(set);
        renewalExpires().ifPresent(day -> set(set, day, CaseTimer.Kind.DEEMED_RENEWAL));
      }
      // The office cannot be silent while a body above has the case; a department can.
      case FORWARDED -> {
        silentParts(set);
        renewalExpires().ifPresent(day -> set(set, day, CaseTimer.Kind.DEEMED_RENEWAL));
      }
      default -> {
        // Nothing happens by itself.
      }
    }
    return List.copyOf(set);
  }

  /** Where a document says that silence is consent: of the office, or of each department. */
  private void silence(List<CaseTimer> set) {
    if (item.isJoint()) {
      silentParts(set);
    } else if (silenceIsConsent()) {
      promised.ifPresent(due -> set(set, due.date(), CaseTimer.Kind.DEEMED_CONSENT));
    }
  }

  private boolean silenceIsConsent() {
    return accepted.flatMap(CaseFact.Accepted::silence).isPresent();
  }

  private void silentParts(List<CaseTimer> set) {
    if (!silenceIsConsent()) {
      return;
    }
    for (PartState each : parts) {
      if (each.isOpen()) {
        each.by()
            .ifPresent(
                due ->
                    set.add(
                        CaseTimer.after(
                            due.date(),
                            CaseTimer.Kind.PART_CONSENT,
                            Optional.of(each.part().id()))));
      }
    }
  }

  private static void set(List<CaseTimer> timers, LocalDate last, CaseTimer.Kind kind) {
    timers.add(CaseTimer.after(last, kind, Optional.empty()));
  }

  /**
   * The last day of the licence that is to be renewed, where the law renews it in silence: it was
   * applied for thirty days before (行政许可法 art. 50), and accepted while it held. Papers that were
   * whole only after the expiry renew nothing in silence.
   */
  public Optional<LocalDate> renewalExpires() {
    LocalDate applied = LegalTime.dayOf(receivedAt.orElse(openedAt));
    return application
        .expiresOn()
        .filter(day -> item.isLicence())
        .filter(day -> application.kind().equals(Optional.of(ApplicationKind.RENEWAL)))
        .filter(day -> !applied.isAfter(day.minusDays(LicensingLaw.RENEWAL.limit().amount())))
        .filter(day -> accepted.filter(each -> each.acceptedOn().isAfter(day)).isEmpty());
  }

  /** The day that rules its route: when a village took the papers, or the office had them. */
  LocalDate openedOn() {
    return LegalTime.dayOf(agent.isPresent() ? openedAt : receivedAt.orElse(openedAt));
  }

  /** When it ended; empty while it is open. */
  public Optional<Instant> finishedAt() {
    return finish.map(Finish::at);
  }

  /** The clock of the promise since the acceptance, with all that moved it. */
  public Optional<LegalClock> promisedClock() {
    return Reckoning.clock(this, item.limits().promised(), clockEvents);
  }

  /** The clock of the law, where it sets a limit. */
  public Optional<LegalClock> statutoryClock() {
    return item.statutoryLimit().flatMap(limit -> Reckoning.clock(this, limit, clockEvents));
  }

  private static void add(List<Deadline> running, Deadline.Kind kind, DueDate due) {
    running.add(new Deadline(kind, due));
  }

  /** The clock of the step that is due, where the item sets a limit for it. */
  public Optional<LegalClock> stepClock() {
    return Reckoning.stepClock(this, item, clockEvents);
  }

  /** The clock of a department's part, once the case is accepted. */
  public Optional<LegalClock> partClock(PartState part) {
    return accepted.map(clock -> Reckoning.partClock(this, part.part(), clockEvents));
  }

  /**
   * What can be done now, as far as the case itself says: while it is on offer, only what answers
   * the offer or need not wait for the answer; otherwise what the lifecycle allows.
   */
  public List<CaseStep> possibleSteps() {
    boolean offered = custody.offeredTo().isPresent();
    return Lifecycle.stepsFrom(state, item.flow()).stream()
        .filter(CaseStep::isAtWindows)
        .filter(step -> offered ? !step.waitsForTheAnswer() : !step.answersAnOffer())
        .filter(step -> item.isJoint() || !step.isForJointCases())
        .filter(this::fits)
        .toList();
  }

  /** Whether what the case has gone through so far leaves room for the step. */
  private boolean fits(CaseStep step) {
    return switch (step) {
      case TELL_HEARING -> hearing.isEmpty();
      case ASK_HEARING ->
          hearing.filter(each -> each.heldOn().isEmpty() && !each.waived()).isPresent();
      case CALL_HEARING -> hearing.filter(Hearing::isPending).isPresent();
      case HOLD_HEARING ->
          hearing
              .filter(Hearing::isPending)
              .filter(each -> each.calledFor().isPresent())
              .isPresent();
      case OPINION -> parts.stream().anyMatch(PartState::isOpen);
      case CERTIFY -> certificate.isEmpty();
      case RESUME, FORWARD_BACK -> heldFrom.isPresent();
      default -> true;
    };
  }

  /** The required papers that have not been handed in. */
  public List<ItemEssence.Paper> missing() {
    return item.materials().stream()
        .filter(ItemEssence.Paper::required)
        .filter(paper -> materials.stream().noneMatch(each -> each.id().equals(paper.id())))
        .toList();
  }

  /** Only for the log: ids and state, nobody's data. */
  @Override
  public String toString() {
    return "case " + number + " (" + state + ", " + seq + " events)";
  }
}
