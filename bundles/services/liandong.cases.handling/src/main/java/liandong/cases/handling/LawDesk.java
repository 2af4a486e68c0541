package liandong.cases.handling;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.Decide;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.swap.LawChanges;
import liandong.county.swap.MovedCase;
import liandong.county.swap.MovedCase.Result;
import liandong.county.swap.Rehearsing;
import liandong.evidence.Phrasebook;
import liandong.evidence.Sha256;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves open cases to another version. What it shows beforehand comes from the same decision as
 * what it does, and what it does goes over the desk like every other step.
 */
@Component
public final class LawDesk implements LawChanges {
  private static final Logger LOG = LoggerFactory.getLogger(LawDesk.class);
  private static final Phrasebook BOOK = new Phrasebook(LawDesk.class, "away");

  /** Who only looks need not say why. */
  private static final String ONLY_LOOKED = "only looked at";

  private final CaseStore store;
  private final CaseHandling desk;
  private final Counties counties;
  private final CalendarBook calendars;
  private final Clock clock;
  private final CountyGuard guard;

  @Activate
  public LawDesk(
      @Reference CaseStore store,
      @Reference CaseHandling desk,
      @Reference Counties counties,
      @Reference CalendarBook calendars,
      @Reference CountyGuard guard) {
    this(store, desk, counties, calendars, Clock.systemUTC(), guard);
  }

  LawDesk(
      CaseStore store,
      CaseHandling desk,
      Counties counties,
      CalendarBook calendars,
      Clock clock,
      CountyGuard guard) {
    this.guard = guard;
    this.store = store;
    this.desk = desk;
    this.counties = counties;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public List<MovedCase> preview(Order order) {
    Looking looking = new Looking(order);
    return cases(order).stream().flatMap(number -> looking.at(number).stream()).toList();
  }

  @Override
  public List<MovedCase> carryOut(Order order) {
    if (order.by().isBlank() || order.reason().isEmpty()) {
      throw new IllegalArgumentException("a case is moved by a person, for a reason");
    }
    Looking looking = new Looking(order);
    List<MovedCase> moved = new ArrayList<>();
    for (CaseNumber number : cases(order)) {
      looking
          .at(number)
          .map(each -> goes(each, order) ? move(order, each) : each)
          .ifPresent(moved::add);
    }
    LOG.info(
        "{} moved {} of {} cases from {} to {}: {}",
        order.by(),
        moved.stream().filter(each -> each.result() == Result.MOVED).count(),
        moved.size(),
        order.from(),
        order.to(),
        order.reason());
    return List.copyOf(moved);
  }

  private static boolean goes(MovedCase each, Order order) {
    return each.result() == Result.SAFE
        || (each.result() == Result.TO_CONFIRM && order.confirmed());
  }

  // ---- what would become of them ----------------------------------------------------------

  private List<CaseNumber> cases(Order order) {
    return order.cases().isEmpty() ? OpenCases.of(order.from().county(), store) : order.cases();
  }

  /** One look at what an order would do, all cases at the same moment. */
  private final class Looking {
    private final Order order;
    private final CountyVersion from;
    private final CountyVersion to;
    private final Now now;
    private final Rehearsing rehearsing;

    Looking(Order order) {
      this.order = order;
      this.from = version(order.from());
      this.to = version(order.to());
      this.now = new Now(clock.instant().truncatedTo(ChronoUnit.MILLIS), calendars.current());
      this.rehearsing = new Rehearsing(to, calendars, now);
    }

    private CountyVersion version(RulePin pin) {
      return counties
          .pinned(pin)
          .orElseThrow(() -> new IllegalArgumentException(pin + " is not present"));
    }

    /** Empty for a case of another version that nobody named. */
    Optional<MovedCase> at(CaseNumber number) {
      List<KeptEvent> record = store.history(from.pin().county(), number);
      if (record.isEmpty()) {
        return Optional.of(
            MovedCase.stays(
                number, Refusal.of(RefusalCode.UNKNOWN_CASE, number.value()).sentence()));
      }
      ServiceCase current = ServiceCase.replay(record);
      if (!current.pin().equals(from.pin())) {
        return order.cases().isEmpty()
            ? Optional.empty()
            : Optional.of(
                MovedCase.stays(
                    number, BOOK.say("another-version", number, current.pin().version())));
      }
      return Optional.of(possible(current, record.get(record.size() - 1)));
    }

    private MovedCase possible(ServiceCase current, KeptEvent last) {
      Command.ChangeLaw command = command(order, current);
      Asked<MovedCase> asked = guard.rehearse(to.pin(), () -> possible(current, last, command));
      if (asked instanceof Asked.Answered<MovedCase> answered) {
        return answered.answer();
      }
      if (asked instanceof Asked.Failed<MovedCase> failed) {
        LOG.error("the rules of {} failed on case {}", to.pin(), current.number(), failed.why());
      }
      return MovedCase.stays(current.number(), BOOK.say("rules-failed", to.pin().version()));
    }

    private MovedCase possible(ServiceCase current, KeptEvent last, Command.ChangeLaw command) {
      Outcome outcome = Decide.move(current, command, to, now);
      if (outcome instanceof Outcome.Refused refused) {
        return stays(current.number(), refused.refusal());
      }
      CaseFact fact = ((Outcome.Allowed) outcome).fact();
      ServiceCase after = Written.next(current, last, command, fact, now.at()).after();
      return MovedCase.possible(current.number(), rehearsing.moved(current, after, from));
    }
  }

  // ---- what becomes of them ---------------------------------------------------------------

  private MovedCase move(Order order, MovedCase possible) {
    Optional<ServiceCase> current = desk.find(order.from().county(), possible.number());
    Answer answer = desk.handle(command(order, current.orElseThrow()));
    if (answer instanceof Answer.Done) {
      return possible.done();
    }
    return answer instanceof Answer.Refused refused
        ? stays(possible.number(), refused.refusal())
        : MovedCase.stays(possible.number(), ((Answer.Away) answer).sentence());
  }

  private static MovedCase stays(CaseNumber number, Refusal why) {
    return MovedCase.stays(number, why.sentence());
  }

  private static Command.ChangeLaw command(Order order, ServiceCase current) {
    // At this point of its record, to that version: asked twice, it is the same.
    String key =
        Sha256.of(current.number() + " " + current.seq() + " " + order.to().bundle()).value();
    return new Command.ChangeLaw(
        new CommandHead(
            new CommandKey("county-move", key),
            current.county(),
            new Actor(order.by(), Role.OPERATOR, current.custody().place(), Optional.empty()),
            Channel.CONSOLE,
            Optional.of(order.reason().isEmpty() ? ONLY_LOOKED : order.reason())),
        current.number(),
        order.to());
  }
}
