package liandong.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.catalogue.ReviewFlow;
import liandong.evidence.Sha256;
import liandong.places.CountyId;

/**
 * A case as its events have made it. Immutable; {@link #evolve} gives the next one.
 *
 * @param pin the law that it keeps to the end
 * @param materials all papers handed in so far
 * @param notice the one-time notice, once it was given
 * @param receivedAt when an office first had the papers
 * @param noticeBy until when missing papers have to be told
 * @param accepted the acceptance with its dates
 * @param clockEvents what moved the clock since the acceptance
 * @param statutory due by law, as it stands after them; empty where no law sets a limit, or while
 *     the clock stands still
 * @param promised due by promise, likewise
 * @param suspendedFrom the state to which a suspended case returns
 * @param deliverBy until when the decision has to be delivered
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
    Instant openedAt,
    Optional<Actor> agent,
    Optional<Instant> receivedAt,
    Optional<DueDate> noticeBy,
    Optional<CaseFact.Accepted> accepted,
    List<ClockEvent> clockEvents,
    Optional<DueDate> statutory,
    Optional<DueDate> promised,
    Optional<CaseState> suspendedFrom,
    Optional<Instant> decidedAt,
    Optional<String> certificate,
    Optional<DueDate> deliverBy,
    Optional<Instant> finishedAt,
    int seq,
    Sha256 head) {

  public ServiceCase {
    materials = List.copyOf(materials);
    clockEvents = List.copyOf(clockEvents);
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
      Sha256 hash = history.get(i).hash();
      made = made == null ? opened(events.get(i), hash) : made.evolve(events.get(i), hash);
    }
    return made;
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

  /** The deadlines that run now; none once the case is closed or waits for the applicant. */
  public List<Deadline> deadlines() {
    List<Deadline> running = new ArrayList<>();
    switch (state) {
      case RECEIVED -> noticeBy.ifPresent(due -> add(running, Deadline.Kind.NOTICE, due));
      // Also while suspended: without a written notice the days go on counting.
      case ACCEPTED, REVIEWED, VERIFIED, SUSPENDED -> {
        promised.ifPresent(due -> add(running, Deadline.Kind.PROMISED, due));
        statutory.ifPresent(due -> add(running, Deadline.Kind.STATUTORY, due));
      }
      case GRANTED, DENIED -> deliverBy.ifPresent(due -> add(running, Deadline.Kind.DELIVERY, due));
      default -> {
        // Registered in a village, waiting for the applicant, or closed: nobody's clock runs.
      }
    }
    return List.copyOf(running);
  }

  /** The clock of the promise since the acceptance, with all that moved it. */
  public Optional<LegalClock> promisedClock() {
    return accepted.map(clock -> clock(item.limits().promised()));
  }

  /** The clock of the law, where it sets a limit. */
  public Optional<LegalClock> statutoryClock() {
    return accepted.flatMap(clock -> item.limits().statutory()).map(this::clock);
  }

  private LegalClock clock(Limit limit) {
    return new LegalClock(accepted.orElseThrow().acceptedOn(), limit, clockEvents);
  }

  private static void add(List<Deadline> running, Deadline.Kind kind, DueDate due) {
    running.add(new Deadline(kind, due));
  }

  /**
   * What can be done now, as far as the case itself says: while it is on offer, only what answers
   * the offer; otherwise what the lifecycle allows.
   */
  public List<CaseStep> possibleSteps() {
    boolean offered = custody.offeredTo().isPresent();
    return Lifecycle.stepsFrom(state, item.flow()).stream()
        .filter(step -> step == CaseStep.WITHDRAW || step.answersAnOffer() == offered)
        .toList();
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

  /** The case between two events; it never leaves this class. */
  private static final class Evolution {
    private final CaseEvent event;
    private final Sha256 hash;
    private RulePin pin;
    private ItemEssence item;
    private Application application;
    private CaseState state;
    private Custody custody;
    private final Map<String, HandedMaterial> materials = new LinkedHashMap<>();
    private Optional<CaseFact.Notified> notice = Optional.empty();
    private Instant openedAt;
    private Optional<Actor> agent = Optional.empty();
    private Optional<Instant> receivedAt = Optional.empty();
    private Optional<DueDate> noticeBy = Optional.empty();
    private Optional<CaseFact.Accepted> accepted = Optional.empty();
    private final List<ClockEvent> clockEvents = new ArrayList<>();
    private Optional<DueDate> statutory = Optional.empty();
    private Optional<DueDate> promised = Optional.empty();
    private Optional<CaseState> suspendedFrom = Optional.empty();
    private Optional<Instant> decidedAt = Optional.empty();
    private Optional<String> certificate = Optional.empty();
    private Optional<DueDate> deliverBy = Optional.empty();
    private Optional<Instant> finishedAt = Optional.empty();

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
      pin = before.pin;
      item = before.item;
      application = before.application;
      state = before.state;
      custody = before.custody;
      before.materials.forEach(each -> materials.put(each.id(), each));
      notice = before.notice;
      openedAt = before.openedAt;
      agent = before.agent;
      receivedAt = before.receivedAt;
      noticeBy = before.noticeBy;
      accepted = before.accepted;
      clockEvents.addAll(before.clockEvents);
      statutory = before.statutory;
      promised = before.promised;
      suspendedFrom = before.suspendedFrom;
      decidedAt = before.decidedAt;
      certificate = before.certificate;
      deliverBy = before.deliverBy;
      finishedAt = before.finishedAt;
    }

    void apply(CaseFact fact) {
      if (fact instanceof CaseFact.Registered opened) {
        open(opened.item(), opened.application(), CaseState.REGISTERED);
        agent = Optional.of(event.actor());
      } else if (fact instanceof CaseFact.Submitted opened) {
        open(opened.item(), opened.application(), CaseState.RECEIVED);
        received(opened.receivedAt(), Optional.of(opened.noticeBy()));
      } else if (fact instanceof CaseFact.Notified told) {
        state = CaseState.AWAITING_CORRECTION;
        notice = Optional.of(told);
        noticeBy = Optional.empty();
      } else if (fact instanceof CaseFact.Supplemented brought) {
        brought.materials().forEach(each -> materials.put(each.id(), each));
        if (brought.noticeBy().isPresent()) {
          state = CaseState.RECEIVED;
          noticeBy = brought.noticeBy();
        }
      } else if (fact instanceof CaseFact.Accepted clock) {
        state = item.flow() == ReviewFlow.TWO_STEPS ? CaseState.REVIEWED : CaseState.ACCEPTED;
        accepted = Optional.of(clock);
        statutory = clock.statutory();
        promised = Optional.of(clock.promised());
        noticeBy = Optional.empty();
      } else if (fact instanceof CaseFact.Reviewed) {
        state = CaseState.REVIEWED;
      } else if (fact instanceof CaseFact.Verified) {
        state = CaseState.VERIFIED;
      } else if (fact instanceof CaseFact.Granted granted) {
        decided(CaseState.GRANTED, granted.deliverBy());
        certificate = granted.certificate();
      } else if (fact instanceof CaseFact.Denied denied) {
        decided(CaseState.DENIED, denied.deliverBy());
      } else if (fact instanceof CaseFact.Delivered) {
        finished(CaseState.DELIVERED);
      } else if (fact instanceof CaseFact.AcceptanceRefused) {
        finished(CaseState.ACCEPTANCE_REFUSED);
      } else if (fact instanceof CaseFact.Withdrawn) {
        finished(CaseState.WITHDRAWN);
      } else if (fact instanceof CaseFact.Returned) {
        finished(CaseState.RETURNED);
      } else if (!clock(fact)) {
        handOver(fact);
      }
    }

    private boolean clock(CaseFact fact) {
      if (fact instanceof CaseFact.Suspended stopped) {
        clockEvents.add(new ClockEvent.Suspended(stopped.on(), stopped.ground(), stopped.toldOn()));
        suspendedFrom = Optional.of(state);
        state = CaseState.SUSPENDED;
        dates(stopped.dates());
      } else if (fact instanceof CaseFact.Resumed resumed) {
        clockEvents.add(new ClockEvent.Resumed(resumed.on(), resumed.ground()));
        state = suspendedFrom.orElseThrow();
        suspendedFrom = Optional.empty();
        dates(resumed.dates());
      } else if (fact instanceof CaseFact.Extended extended) {
        clockEvents.add(new ClockEvent.Extended(extended.on(), extended.ground(), extended.days()));
        dates(extended.dates());
      } else {
        return false;
      }
      return true;
    }

    private void dates(CaseFact.Dates reckoned) {
      statutory = reckoned.statutory();
      promised = reckoned.promised();
    }

    private void handOver(CaseFact fact) {
      if (fact instanceof CaseFact.HandOverOffered offered) {
        custody = new Custody(custody.place(), custody.person(), Optional.of(offered.to()));
      } else if (fact instanceof CaseFact.TakenOver taken) {
        custody = new Custody(taken.to(), event.actor().person(), Optional.empty());
        if (state == CaseState.REGISTERED) {
          state = CaseState.RECEIVED;
          received(event.at(), taken.noticeBy());
        }
      } else {
        // Declined or recalled: it stays where it was.
        custody = new Custody(custody.place(), custody.person(), Optional.empty());
      }
    }

    private void open(ItemEssence what, Application asked, CaseState first) {
      item = what;
      application = asked;
      state = first;
      asked.materials().forEach(each -> materials.put(each.id(), each));
    }

    private void received(Instant when, Optional<DueDate> until) {
      receivedAt = Optional.of(when);
      noticeBy = until;
    }

    private void decided(CaseState outcome, DueDate until) {
      state = outcome;
      decidedAt = Optional.of(event.at());
      deliverBy = Optional.of(until);
    }

    private void finished(CaseState last) {
      state = last;
      finishedAt = Optional.of(event.at());
      noticeBy = Optional.empty();
      // What was still on offer goes with the case.
      custody = new Custody(custody.place(), custody.person(), Optional.empty());
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
          openedAt,
          agent,
          receivedAt,
          noticeBy,
          accepted,
          clockEvents,
          statutory,
          promised,
          suspendedFrom,
          decidedAt,
          certificate,
          deliverBy,
          finishedAt,
          event.seq(),
          hash);
    }
  }
}
