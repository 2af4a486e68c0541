package liandong.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import liandong.cases.Actor;
import liandong.cases.CaseFeed;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimer;
import liandong.cases.CaseTimers;
import liandong.cases.CommandKey;
import liandong.cases.Deadline;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.MonthBook;
import liandong.cases.ServiceCase;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.places.DivisionCode;

/** A store for tests: one lock, nothing on disk, the same contract as the real ones. */
public final class CaseStoreInMemory implements CaseStore, CaseTimers, CaseFeed {
  private record CaseKey(CountyId county, CaseNumber number) {}

  private record AnswerKey(CountyId county, CommandKey key) {}

  private record Office(CountyId county, DivisionCode office, LocalDate day) {}

  private record SeriesKey(CountyId county, String series) {}

  private record TimerKey(CountyId county, CaseNumber number, String name) {}

  private record SetTimer(CaseTimer timer, Instant setAt, Instant takenUntil, int tries) {}

  private final Map<CaseKey, List<KeptEvent>> events = new HashMap<>();
  private final Map<CaseKey, ServiceCase> cases = new HashMap<>();
  private final Map<CaseKey, Integer> followed = new HashMap<>();
  private final Map<AnswerKey, KeptAnswer> answers = new HashMap<>();
  private final Map<Office, Integer> serials = new HashMap<>();
  private final Map<SeriesKey, Integer> series = new HashMap<>();
  private final Map<TimerKey, SetTimer> timers = new HashMap<>();
  private final Clock clock;
  private Optional<Sha256> reckonedBy = Optional.empty();

  public CaseStoreInMemory() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock the time of this store, which rules the timers
   */
  public CaseStoreInMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized List<KeptEvent> history(CountyId county, CaseNumber number) {
    return List.copyOf(events.getOrDefault(new CaseKey(county, number), List.of()));
  }

  /** All cases, in no order. */
  synchronized Set<MonthBook.CaseKey> keys() {
    return events.keySet().stream()
        .map(each -> new MonthBook.CaseKey(each.county(), each.number()))
        .collect(Collectors.toSet());
  }

  @Override
  public synchronized Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
    return Optional.ofNullable(answers.get(new AnswerKey(county, key)));
  }

  @Override
  public synchronized Written open(
      CountyId county,
      CommandKey key,
      DivisionCode office,
      LocalDate day,
      IntFunction<Written> opening) {
    if (answers.containsKey(new AnswerKey(county, key))) {
      throw new KeyTaken(key, null);
    }
    Office counter = new Office(county, office, day);
    int serial = serials.getOrDefault(counter, 0) + 1;
    Written written = opening.apply(serial);
    write(written);
    serials.put(counter, serial);
    return written;
  }

  @Override
  public synchronized void append(Written step) {
    int seq = history(step.event().county(), step.event().number()).size();
    if (seq != step.event().seq() - 1) {
      throw new StaleCase(step.event().number(), null);
    }
    write(step);
  }

  @Override
  public synchronized Written append(
      CountyId county, CommandKey key, String name, IntFunction<Written> step) {
    SeriesKey of = new SeriesKey(county, name);
    int serial = series.getOrDefault(of, 0) + 1;
    Written written = step.apply(serial);
    append(written);
    series.put(of, serial);
    return written;
  }

  private void write(Written step) {
    answer(step.answer());
    CaseKey key = new CaseKey(step.event().county(), step.event().number());
    events.computeIfAbsent(key, each -> new ArrayList<>()).add(step.kept());
    cases.put(key, step.after());
    step.stopped().forEach(each -> timers.remove(timerKey(key, each)));
    step.set()
        .forEach(
            each ->
                timers.put(
                    timerKey(key, each), new SetTimer(each, step.event().at(), Instant.EPOCH, 0)));
  }

  private static TimerKey timerKey(CaseKey of, CaseTimer timer) {
    return new TimerKey(of.county(), of.number(), timer.name());
  }

  @Override
  public synchronized void keep(KeptAnswer refusal) {
    if (refusal.refusal().isEmpty()) {
      throw new IllegalArgumentException("what was done is kept with its step");
    }
    answer(refusal);
  }

  private void answer(KeptAnswer answer) {
    AnswerKey key = new AnswerKey(answer.county(), answer.key());
    if (answers.putIfAbsent(key, answer) != null) {
      throw new KeyTaken(answer.key(), null);
    }
  }

  @Override
  public synchronized List<CaseNumber> recordedSince(
      CountyId county, Instant since, Optional<CaseNumber> after, int most) {
    return events.entrySet().stream()
        .filter(each -> each.getKey().county().equals(county))
        .filter(
            each ->
                KeptEvent.open(each.getValue()).stream()
                    .anyMatch(event -> !event.at().isBefore(since)))
        .map(each -> each.getKey().number())
        .filter(
            number -> after.filter(last -> last.value().compareTo(number.value()) >= 0).isEmpty())
        .sorted(Comparator.comparing(CaseNumber::value))
        .limit(most)
        .toList();
  }

  // ---- lists ------------------------------------------------------------------------------

  @Override
  public synchronized CasePage list(CaseQuery query) {
    List<CasePage.Line> all =
        cases.values().stream()
            .filter(each -> fits(each, query))
            .map(CaseStoreInMemory::line)
            .filter(line -> isDueBefore(line, query))
            .sorted(Comparator.comparing(CasePage.Line::key, ORDER))
            .filter(
                line ->
                    query.after().map(after -> ORDER.compare(line.key(), after) > 0).orElse(true))
            .toList();
    List<CasePage.Line> page = all.subList(0, Math.min(query.size(), all.size()));
    return new CasePage(
        page,
        all.size() > page.size() ? Optional.of(page.get(page.size() - 1).key()) : Optional.empty());
  }

  private static boolean fits(ServiceCase each, CaseQuery query) {
    return each.county().equals(query.county())
        && (query.states().isEmpty() || query.states().contains(each.state()))
        && query.place().map(each.custody().place()::equals).orElse(true)
        && query.person().map(each.custody().person()::equals).orElse(true)
        && query
            .ledger()
            .map(village -> each.agent().filter(by -> by.place().equals(village)).isPresent())
            .orElse(true);
  }

  private static boolean isDueBefore(CasePage.Line line, CaseQuery query) {
    return query.dueBefore().isEmpty()
        || line.due().filter(query.dueBefore().get()::isAfter).isPresent();
  }

  private static final Comparator<CasePage.Key> ORDER =
      Comparator.<CasePage.Key, LocalDate>comparing(key -> key.due().orElse(LocalDate.MAX))
          .thenComparing(CasePage.Key::number);

  private static CasePage.Line line(ServiceCase each) {
    return new CasePage.Line(
        each.number(),
        each.item().id(),
        each.item().name(),
        each.state(),
        each.custody().place(),
        each.custody().person(),
        each.custody().offeredTo(),
        each.openedAt(),
        each.deadlines().stream()
            .map((Deadline deadline) -> deadline.due().date())
            .min(Comparator.naturalOrder()),
        each.agent().map(Actor::person));
  }

  // ---- timers -----------------------------------------------------------------------------

  @Override
  public synchronized List<Taken> take(Duration lease, Duration grace, int most) {
    Instant now = clock.instant();
    List<TimerKey> over =
        timers.entrySet().stream()
            .filter(each -> !each.getValue().timer().at().isAfter(now))
            .filter(each -> !each.getValue().setAt().plus(grace).isAfter(now))
            .filter(each -> !each.getValue().takenUntil().isAfter(now))
            .sorted(Comparator.comparing(each -> each.getValue().timer().at()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    return over.stream().map(key -> taken(key, now.plus(lease))).toList();
  }

  private Taken taken(TimerKey key, Instant until) {
    SetTimer each = timers.get(key);
    SetTimer ours = new SetTimer(each.timer(), each.setAt(), until, each.tries() + 1);
    timers.put(key, ours);
    return new Taken(key.county(), key.number(), ours.timer(), ours.tries());
  }

  @Override
  public synchronized void giveBack(Taken taken, Duration pause) {
    TimerKey key = timerKey(new CaseKey(taken.county(), taken.number()), taken.timer());
    timers.computeIfPresent(
        key,
        (same, each) ->
            // Whose lease ran out has nothing to give back: the timer is another's by now.
            each.timer().equals(taken.timer()) && each.tries() == taken.tries()
                ? new SetTimer(
                    each.timer(), each.setAt(), clock.instant().plus(pause), each.tries())
                : each);
  }

  @Override
  public synchronized List<Taken> waiting(int most) {
    return timers.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getValue().timer().at()))
        .limit(most)
        .map(
            each ->
                new Taken(
                    each.getKey().county(),
                    each.getKey().number(),
                    each.getValue().timer(),
                    each.getValue().tries()))
        .toList();
  }

  // ---- the feed ---------------------------------------------------------------------------

  @Override
  public synchronized List<Unread> unread(int most) {
    return cases.entrySet().stream()
        .filter(each -> each.getValue().seq() > followed.getOrDefault(each.getKey(), 0))
        .map(
            each ->
                new Unread(
                    each.getKey().county(),
                    each.getKey().number(),
                    followed.getOrDefault(each.getKey(), 0) + 1,
                    each.getValue().seq()))
        .sorted(Comparator.comparing(Unread::number))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void tickOff(Unread read) {
    followed.merge(new CaseKey(read.county(), read.number()), read.through(), Math::max);
  }

  @Override
  public synchronized List<Due> dueBy(LocalDate day, Optional<Due> after, int most) {
    return cases.values().stream()
        .flatMap(each -> due(each).stream())
        .filter(each -> !each.on().isAfter(day))
        .sorted(NEAREST)
        .filter(each -> after.map(last -> NEAREST.compare(each, last) > 0).orElse(true))
        .limit(most)
        .toList();
  }

  private static Optional<Due> due(ServiceCase of) {
    return of.deadlines().stream()
        .map(each -> new Due(of.county(), of.number(), each.due().date()))
        .min(NEAREST);
  }

  private static final Comparator<Due> NEAREST =
      Comparator.comparing(Due::on)
          .thenComparing(each -> each.county().value())
          .thenComparing(Due::number);

  @Override
  public synchronized Page running(Optional<Key> after, int most) {
    List<CaseKey> page =
        cases.keySet().stream()
            .sorted(BY_NUMBER)
            .filter(each -> after.map(last -> BY_NUMBER.compare(each, of(last)) > 0).orElse(true))
            .limit(most)
            .toList();
    return new Page(
        page.stream()
            .filter(each -> due(cases.get(each)).isPresent())
            .map(each -> new Key(each.county(), each.number()))
            .toList(),
        page.size() < most
            ? Optional.empty()
            : Optional.of(page.get(most - 1)).map(each -> new Key(each.county(), each.number())));
  }

  private static final Comparator<CaseKey> BY_NUMBER =
      Comparator.comparing((CaseKey each) -> each.county().value()).thenComparing(CaseKey::number);

  private static CaseKey of(Key key) {
    return new CaseKey(key.county(), key.number());
  }

  @Override
  public synchronized Optional<Sha256> reckonedBy() {
    return reckonedBy;
  }

  @Override
  public synchronized void reckonedBy(Sha256 edition) {
    reckonedBy = Optional.of(edition);
  }

  @Override
  public void probe() {
    // Memory is always there.
  }
}
