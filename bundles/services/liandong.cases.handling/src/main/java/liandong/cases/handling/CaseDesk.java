package liandong.cases.handling;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import liandong.calendar.CalendarBook;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.CaseLaw;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.StaleCase;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.CaseStore.Written;
import liandong.cases.Command;
import liandong.cases.Decide;
import liandong.cases.ItemEssence;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.evidence.Phrasebook;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the case, finds the law to which it is pinned, decides, writes.
 *
 * <p>County law runs before the store's transaction begins, so that a slow county never holds a
 * connection. If somebody else took a step meanwhile, the command is decided again on what is there
 * now.
 */
@Component
public final class CaseDesk implements CaseHandling {
  private static final Phrasebook BOOK = new Phrasebook(CaseDesk.class, "away");

  private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);

  /** More than this many losses in a row against other steps of one case is a crowd, not a race. */
  private static final int ATTEMPTS = 5;

  private final CaseStore store;
  private final CasesAtHand atHand;
  private final Counties counties;
  private final CalendarBook calendars;
  private final Clock clock;
  private final TrafficCount traffic;
  private final CountyGuard guard;

  @Activate
  public CaseDesk(
      @Reference CaseStore store,
      @Reference Counties counties,
      @Reference CalendarBook calendars,
      @Reference TrafficCount traffic,
      @Reference CountyGuard guard) {
    this(store, counties, calendars, Clock.systemUTC(), traffic, guard);
  }

  /** A desk whose traffic nobody watches, and whose county is trusted not to hang. */
  public CaseDesk(CaseStore store, Counties counties, CalendarBook calendars) {
    this(store, counties, calendars, new TrafficCount(), CountyGuard.none());
  }

  CaseDesk(CaseStore store, Counties counties, CalendarBook calendars, Clock clock) {
    this(store, counties, calendars, clock, new TrafficCount(), CountyGuard.none());
  }

  CaseDesk(
      CaseStore store,
      Counties counties,
      CalendarBook calendars,
      Clock clock,
      TrafficCount traffic,
      CountyGuard guard) {
    this.store = store;
    this.atHand = new CasesAtHand(store);
    this.counties = counties;
    this.calendars = calendars;
    this.clock = clock;
    this.traffic = traffic;
    this.guard = guard;
  }

  @Override
  public Answer handle(Command command) {
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
          return command instanceof Command.Opening opening
              ? open(opening)
              : move((Command.Move) command);
        } catch (StaleCase somebodyWasFaster) {
          continue;
        } catch (KeyTaken sentAgain) {
          return keptOr(
              command,
              () -> {
                throw sentAgain;
              });
        }
      }
      return away("busy", Duration.ofSeconds(1));
    } catch (StoreAway gone) {
      return away("store", Duration.ofSeconds(5));
    }
  }

  private Answer open(Command.Opening command) {
    CountyId county = command.head().county();
    Optional<CaseLaw> law = counties.awaitActive(county).map(CaseLaw.class::cast);
    if (law.isEmpty()) {
      return keptOr(command, () -> away("county", Duration.ofSeconds(5), county));
    }
    long begun = System.nanoTime();
    Now now = now();
    Asked<Outcome> asked = guard.ask(law.get().pin(), () -> Decide.open(command, law.get(), now));
    if (!(asked instanceof Asked.Answered<Outcome> answered)) {
      Answer away =
          unanswered(law.get().pin(), "item " + command.application().item(), asked, begun);
      return keptOr(command, () -> away);
    }
    Outcome outcome = answered.answer();
    Answer answer =
        outcome instanceof Outcome.Refused refused
            ? refuse(command, refused.refusal())
            : done(opened(command, (Outcome.Allowed) outcome, law.get(), now));
    traffic.answered(law.get().pin(), System.nanoTime() - begun);
    return answer;
  }

  private Written opened(Command.Opening command, Outcome.Allowed allowed, CaseLaw law, Now now) {
    ServicePoint office =
        law.places()
            .point(command.head().actor().place())
            .orElseThrow(() -> new IllegalStateException("allowed at a place that is not there"));
    RulePin pin = law.pin();
    return store.open(
        command.head().county(),
        command.head().key(),
        office.division(),
        now.day(),
        serial ->
            Written.opening(
                command,
                allowed.fact(),
                pin,
                law.number(now.day(), office.division(), itemOf(allowed.fact()).type(), serial),
                now.at()));
  }

  private static ItemEssence itemOf(CaseFact opening) {
    if (opening instanceof CaseFact.Registered registered) {
      return registered.item();
    }
    if (opening instanceof CaseFact.Submitted submitted) {
      return submitted.item();
    }
    throw new IllegalStateException("no case is opened by " + opening);
  }

  /** The law to which the case is pinned; its offices and their people are those of today. */
  private Optional<CaseLaw> lawOf(ServiceCase current, boolean waiting) {
    CountyId county = current.county();
    List<PlaceId> needed =
        Stream.concat(Stream.of(current.custody().place()), current.custody().offeredTo().stream())
            .toList();
    Optional<CountyVersion> law =
        waiting ? counties.awaitPinned(current.pin()) : counties.pinned(current.pin());
    return law.<CaseLaw>map(
        pinned ->
            counties
                .active(county)
                .map(today -> pinned.withPlacesOf(today, needed))
                .orElse(pinned));
  }

  private Answer move(Command.Move command) {
    CountyId county = command.head().county();
    Optional<CasesAtHand.Known> known = atHand.read(county, command.number());
    if (known.isEmpty()) {
      return refuse(command, Refusal.of(RefusalCode.UNKNOWN_CASE, command.number().value()));
    }
    ServiceCase current = known.get().made();
    KeptEvent last = known.get().last();
    if (command instanceof Command.BySystem byItself) {
      // What happens by law goes on without the county, so it waits for nobody.
      return byLaw(current, last, byItself, lawOf(current, false));
    }
    RulePin pin = command instanceof Command.ChangeLaw change ? change.to() : current.pin();
    Optional<CaseLaw> law =
        pin.equals(current.pin())
            ? lawOf(current, true)
            : counties.awaitPinned(pin).map(CaseLaw.class::cast);
    if (law.isEmpty()) {
      return keptOr(command, () -> away("version", Duration.ofSeconds(5), county, pin.version()));
    }
    long begun = System.nanoTime();
    Now now = now();
    CaseLaw asking = law.get();
    Asked<Outcome> asked =
        guard.ask(asking.pin(), () -> Decide.move(current, command, asking, now));
    if (!(asked instanceof Asked.Answered<Outcome> answered)) {
      Answer away = unanswered(asking.pin(), "case " + current.number(), asked, begun);
      return keptOr(command, () -> away);
    }
    Outcome outcome = answered.answer();
    Answer answer =
        outcome instanceof Outcome.Allowed allowed
            ? taken(current, last, command, allowed, now)
            : refuse(command, ((Outcome.Refused) outcome).refusal());
    traffic.answered(asking.pin(), System.nanoTime() - begun);
    return answer;
  }

  /** A timer or a notice goes on without the county; its no is not kept, for it may come again. */
  private Answer byLaw(
      ServiceCase current, KeptEvent last, Command.BySystem command, Optional<CaseLaw> law) {
    Now now = now();
    if (command instanceof Command.Elapse elapse && now.at().isBefore(elapse.timer().at())) {
      // The database gave the timer, and where timers are concerned its time is right.
      now = new Now(elapse.timer().at(), now.calendar());
    }
    Outcome outcome = byLaw(current, command, law, now);
    return outcome instanceof Outcome.Allowed allowed
        ? taken(current, last, command, allowed, now)
        : keptOr(command, () -> new Answer.Refused(((Outcome.Refused) outcome).refusal()));
  }

  /** The law does not stop for a county whose code fails; it goes on as if the county were away. */
  private Outcome byLaw(
      ServiceCase current, Command.BySystem command, Optional<CaseLaw> law, Now now) {
    if (law.isPresent()) {
      long begun = System.nanoTime();
      Asked<Outcome> asked =
          guard.ask(current.pin(), () -> Decide.byLaw(current, command, law, now));
      if (asked instanceof Asked.Answered<Outcome> answered) {
        return answered.answer();
      }
      unanswered(current.pin(), "case " + current.number(), asked, begun);
    }
    return Decide.byLaw(current, command, Optional.empty(), now);
  }

  /** The county's own code gave none. That is no answer to the citizen, so nobody gets one. */
  private Answer unanswered(RulePin pin, String on, Asked<Outcome> asked, long begun) {
    if (asked instanceof Asked.NotAsked<Outcome> not) {
      return new Answer.Away(not.sentence(), not.retryAfter());
    }
    traffic.failed(pin, System.nanoTime() - begun);
    if (asked instanceof Asked.Overran<Outcome> over) {
      LOG.error("the rules of {} overran on {}: {}", pin, on, over.sentence().en());
      return new Answer.Away(over.sentence(), over.retryAfter());
    }
    LOG.error("the rules of {} failed on {}", pin, on, ((Asked.Failed<Outcome>) asked).why());
    return away("county", Duration.ofSeconds(30), pin.county());
  }

  private Answer taken(
      ServiceCase current, KeptEvent last, Command.Move command, Outcome.Allowed allowed, Now now) {
    if (allowed.numbering().isEmpty()) {
      Written step = Written.next(current, last, command, allowed.fact(), now.at());
      store.append(step);
      return done(step);
    }
    return done(
        store.append(
            current.county(),
            command.head().key(),
            allowed.numbering().get().series().key(),
            serial -> Written.next(current, last, command, allowed.numbered(serial), now.at())));
  }

  private Answer keptOr(Command command, Supplier<Answer> otherwise) {
    return store
        .answerTo(command.head().county(), command.head().key())
        .map(kept -> again(command, kept))
        .orElseGet(otherwise);
  }

  /** The answer that this key got, if it was this command that got it. */
  private Answer again(Command command, KeptAnswer kept) {
    if (!kept.content().equals(command.content())) {
      return new Answer.Refused(Refusal.of(RefusalCode.KEY_REUSED, command.head().key().key()));
    }
    if (kept.refusal().isPresent()) {
      return new Answer.Refused(kept.refusal().get());
    }
    CaseNumber number =
        kept.number()
            .orElseThrow(() -> new IllegalStateException("an answer without case or refusal"));
    List<KeptEvent> history = store.history(kept.county(), number).subList(0, kept.seq());
    List<CaseEvent> events = KeptEvent.open(history);
    return new Answer.Done(ServiceCase.replay(history), events.get(kept.seq() - 1));
  }

  /**
   * A no may be the echo of an earlier yes, to the same command; then the store throws KeyTaken.
   */
  private Answer refuse(Command command, Refusal refusal) {
    store.keep(KeptAnswer.refused(command, refusal));
    return new Answer.Refused(refusal);
  }

  private Answer done(Written step) {
    atHand.keep(step);
    return new Answer.Done(step.after(), step.event());
  }

  private static Answer away(String what, Duration retryAfter, Object... facts) {
    return new Answer.Away(BOOK.say(what, facts), retryAfter);
  }

  /** To the millisecond, which is what every store keeps. */
  private Now now() {
    return new Now(clock.instant().truncatedTo(ChronoUnit.MILLIS), calendars.current());
  }

  @Override
  public Optional<ServiceCase> find(CountyId county, CaseNumber number) {
    List<KeptEvent> history = store.history(county, number);
    return history.isEmpty() ? Optional.empty() : Optional.of(ServiceCase.replay(history));
  }

  @Override
  public List<CaseEvent> history(CountyId county, CaseNumber number) {
    return KeptEvent.open(store.history(county, number));
  }

  @Override
  public CasePage list(CaseQuery query) {
    return store.list(query);
  }
}
