package liandong.cases.handling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Rerun;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Aspect;
import liandong.county.swap.CaseDifference;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.RehearsalBook;
import liandong.county.swap.Rehearsals;
import liandong.county.swap.Rehearsing;
import liandong.county.swap.Replay;
import liandong.places.CountyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs records again: under another version before it becomes active, and under their own years
 * later. It reads case by case, each in a transaction of its own, so that work goes on beside it.
 */
@Component
public final class RehearsalDesk implements Rehearsals {
  private static final Logger LOG = LoggerFactory.getLogger(RehearsalDesk.class);
  private static final int PAGE = 500;
  private static final int UNANSWERED = 3;
  private static final int MOST_DAYS = 3_660;
  private final CaseStore store;
  private final Counties counties;
  private final CalendarBook calendars;
  private final RehearsalBook book;
  private final Clock clock;
  private final CountyGuard guard;

  @Activate
  public RehearsalDesk(
      @Reference CaseStore store,
      @Reference Counties counties,
      @Reference CalendarBook calendars,
      @Reference RehearsalBook book,
      @Reference CountyGuard guard) {
    this(store, counties, calendars, book, Clock.systemUTC(), guard);
  }

  RehearsalDesk(
      CaseStore store,
      Counties counties,
      CalendarBook calendars,
      RehearsalBook book,
      Clock clock,
      CountyGuard guard) {
    this.guard = guard;
    this.store = store;
    this.counties = counties;
    this.calendars = calendars;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Rehearsal rehearse(RulePin candidate, int days) {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("0 to " + MOST_DAYS + " days, not " + days);
    }
    Instant since = clock.instant().minus(Duration.ofDays(days));
    Set<CaseNumber> numbers = new TreeSet<>(OpenCases.of(candidate.county(), store));
    numbers.addAll(recorded(candidate.county(), since));
    Rehearsal rehearsal = rehearse(candidate, numbers, days);
    book.keep(rehearsal);
    LOG.info(
        "rehearsal of {}: {} cases, {} of them otherwise, {} could not be run",
        candidate,
        rehearsal.cases(),
        rehearsal.differing(),
        rehearsal.failed().size());
    return rehearsal;
  }

  @Override
  public Rehearsal rehearse(RulePin candidate, List<CaseNumber> cases) {
    return rehearse(candidate, cases, 0);
  }

  @Override
  public Optional<Rehearsal> latest(RulePin candidate) {
    return book.latest(candidate);
  }

  @Override
  public Optional<Replay> replay(CountyId county, CaseNumber number) {
    List<KeptEvent> record = store.history(county, number);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Map<RulePin, CountyVersion> laws = lawsOf(record);
    Optional<RulePin> away =
        Rerun.pins(record).stream().filter(pin -> !laws.containsKey(pin)).findFirst();
    if (away.isPresent()) {
      return Optional.of(new Replay.Away(number, away.get()));
    }
    RulePin pin = ServiceCase.replay(record).pin();
    return Optional.of(
        new Replay.Run(
            number,
            pin,
            asked(guard.rehearse(pin, () -> new Rerun(calendars).replay(record, laws)))));
  }

  /** Those of its laws that are present. */
  private Map<RulePin, CountyVersion> lawsOf(List<KeptEvent> record) {
    return Rerun.pins(record).stream()
        .flatMap(pin -> counties.pinned(pin).stream())
        .collect(Collectors.toMap(CountyVersion::pin, law -> law));
  }

  private List<CaseNumber> recorded(CountyId county, Instant since) {
    List<CaseNumber> numbers = new ArrayList<>();
    List<CaseNumber> page = store.recordedSince(county, since, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      numbers.addAll(page);
      page = store.recordedSince(county, since, Optional.of(page.get(page.size() - 1)), PAGE);
    }
    return numbers;
  }

  private Rehearsal rehearse(RulePin pin, Collection<CaseNumber> numbers, int days) {
    CountyVersion candidate =
        counties
            .pinned(pin)
            .orElseThrow(() -> new IllegalArgumentException(pin + " is not present"));
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Rehearsing rehearsing = new Rehearsing(candidate, calendars, new Now(at, calendars.current()));
    Map<Aspect, Integer> aspects = new EnumMap<>(Aspect.class);
    List<CaseDifference> differences = new ArrayList<>();
    List<Rehearsal.Failed> failed = new ArrayList<>();
    int differing = 0;
    int run = 0;
    int unanswered = 0;
    for (CaseNumber number : numbers) {
      try {
        Optional<CaseDifference> difference = compare(rehearsing, pin.county(), number);
        if (difference.isPresent()) {
          differing++;
          difference.get().aspects().forEach(each -> aspects.merge(each, 1, Integer::sum));
          keep(differences, difference.get());
        }
      } catch (RuntimeException e) {
        // The candidate's code or a broken record: to be seen in the result, not to end it.
        LOG.debug("case {} cannot be rehearsed", number, e);
        keep(failed, new Rehearsal.Failed(number, e.getMessage()));
        unanswered += e instanceof Unanswered ? 1 : 0;
      }
      run++;
      if (unanswered == UNANSWERED) {
        LOG.warn("rehearsal of {} ends after {} cases without an answer", pin, UNANSWERED);
        break;
      }
    }
    List<Rehearsal.Count> counts =
        aspects.entrySet().stream()
            .map(each -> new Rehearsal.Count(each.getKey(), each.getValue()))
            .toList();
    return new Rehearsal(pin, at, days, run, differing, counts, differences, failed);
  }

  private Optional<CaseDifference> compare(
      Rehearsing rehearsing, CountyId county, CaseNumber number) {
    List<KeptEvent> record = store.history(county, number);
    Map<RulePin, CountyVersion> bases = lawsOf(record);
    for (RulePin pin : Rerun.pins(record)) {
      if (!bases.containsKey(pin)) {
        throw new IllegalStateException("its law is away: " + pin);
      }
    }
    return asked(guard.rehearse(rehearsing.candidate(), () -> rehearsing.compare(record, bases)));
  }

  private static <T> T asked(Asked<T> asked) {
    if (asked instanceof Asked.Answered<T> answered) {
      return answered.answer();
    }
    if (asked instanceof Asked.Failed<T> failed) {
      throw new IllegalStateException(failed.why().toString(), failed.why());
    }
    throw new Unanswered(
        asked instanceof Asked.Overran<T> over
            ? over.sentence().en()
            : ((Asked.NotAsked<T>) asked).sentence().en());
  }

  /**
   * A version that did not answer about a case; after some of them it is not asked about others.
   */
  private static final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unanswered(String why) {
      super(why);
    }
  }

  private static <T> void keep(List<T> kept, T more) {
    if (kept.size() < Rehearsal.KEPT) {
      kept.add(more);
    }
  }
}
