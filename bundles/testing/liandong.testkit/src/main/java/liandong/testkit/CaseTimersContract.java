package liandong.testkit;

import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.StaleCase;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimer;
import liandong.cases.CaseTimers;
import liandong.cases.CaseTimers.Taken;
import liandong.cases.Command;
import liandong.cases.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link CaseTimers} keeps to, together with the store whose cases set the timers. Their
 * time is the real one, so that cases of 2018 are over and those of 2040 are not.
 */
public abstract class CaseTimersContract {
  private static final Instant PAST = Instant.parse("2018-05-14T04:00:00Z");
  private static final Instant FUTURE = Instant.parse("2040-05-14T04:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MANY = 1_000;

  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private CaseStore store;
  private CaseTimers timers;
  private CaseTimers anotherNode;
  private SampleSteps past;

  /** An empty store. */
  protected abstract CaseStore store();

  /** The timers of the cases in {@link #store()}. */
  protected abstract CaseTimers timers();

  /** The same timers, as another node sees them. */
  protected CaseTimers timersOfAnotherNode() {
    return timers();
  }

  @BeforeEach
  void emptyStore() {
    store = store();
    timers = timers();
    anotherNode = timersOfAnotherNode();
    past = SampleSteps.on(store, PAST);
  }

  // ---- taking -----------------------------------------------------------------------------

  @Test
  void timerThatIsOverIsTakenAsItWasSet() {
    Written opened = past.licence(TOWN);
    CaseTimer deemed = onlyTimer(opened);

    assertThat(timers.waiting(MANY)).containsExactly(taken(opened, deemed, 0));
    assertThat(take()).containsExactly(taken(opened, deemed, 1));
    assertThat(timers.waiting(MANY)).containsExactly(taken(opened, deemed, 1));
    assertThat(deemed.kind()).isEqualTo(CaseTimer.Kind.DEEMED_ACCEPTANCE);
    assertThat(deemed.at()).isEqualTo("2018-05-21T16:00:00Z");
  }

  @Test
  void timerIsTakenOnceWithinTheLease() {
    past.licence(TOWN);

    assertThat(take()).hasSize(1);
    assertThat(take()).isEmpty();
    assertThat(anotherNode.take(HOUR, Duration.ZERO, MANY)).isEmpty();
  }

  @Test
  @Timeout(60)
  void timerOfANodeThatDiedGoesToAnotherAfterTheLease() {
    Written opened = past.licence(TOWN);
    Duration lease = Duration.ofMillis(400);
    long before = System.nanoTime();
    assertThat(timers.take(lease, Duration.ZERO, MANY)).hasSize(1);
    // This node never comes back to it.

    List<Taken> found = List.of();
    while (found.isEmpty()) {
      found = anotherNode.take(HOUR, Duration.ZERO, MANY);
    }

    assertThat(found).containsExactly(taken(opened, onlyTimer(opened), 2));
    // Stores keep milliseconds, so one may be cut off.
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(lease.minusMillis(1));
  }

  @Test
  void timerIsNotTakenBeforeItsTime() {
    Written later = SampleSteps.on(store, FUTURE).licence(TOWN);

    assertThat(take()).isEmpty();
    assertThat(timers.waiting(MANY)).containsExactly(taken(later, onlyTimer(later), 0));
  }

  @Test
  void oldestIsTakenFirst() {
    Written june = SampleSteps.on(store, PAST.plus(Duration.ofDays(30))).licence(TOWN);
    Written may = past.licence(TOWN);
    Written july = SampleSteps.on(store, PAST.plus(Duration.ofDays(60))).licence(TOWN);

    assertThat(timers.waiting(2))
        .extracting(Taken::number)
        .containsExactlyElementsOf(SampleSteps.numbers(List.of(may, june)));
    assertThat(timers.take(HOUR, Duration.ZERO, 2))
        .extracting(Taken::number)
        .containsExactlyElementsOf(SampleSteps.numbers(List.of(may, june)));
    assertThat(take()).extracting(Taken::number).containsExactly(july.event().number());
  }

  @Test
  void caseEnteredFromPaperIsLeftAloneForTheGrace() {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    SampleSteps.on(store, now).licenceOnPaper(TOWN, PAST);

    assertThat(timers.take(HOUR, HOUR, MANY)).isEmpty();
    assertThat(timers.take(HOUR, Duration.ZERO, MANY)).hasSize(1);
  }

  @Test
  void graceIsOverForWhatWasSetLongAgo() {
    past.licence(TOWN);

    assertThat(timers.take(HOUR, HOUR, MANY)).hasSize(1);
  }

  @Test
  @Timeout(120)
  void nodesThatTakeAtOnceGetDifferentTimers() throws Exception {
    List<CaseNumber> all =
        IntStream.range(0, 200).mapToObj(i -> number(past.licence(TOWN))).toList();

    Callable<List<CaseNumber>> here = () -> all(timers);
    Callable<List<CaseNumber>> there = () -> all(anotherNode);

    List<CaseNumber> taken = new ArrayList<>();
    atOnce(List.of(here, there, here, there)).forEach(taken::addAll);

    assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  private static List<CaseNumber> all(CaseTimers from) {
    List<CaseNumber> mine = new ArrayList<>();
    List<Taken> found;
    do {
      found = from.take(HOUR, Duration.ZERO, 7);
      found.forEach(each -> mine.add(each.number()));
    } while (!found.isEmpty());
    return mine;
  }

  // ---- giving back ------------------------------------------------------------------------

  @Test
  void timerGivenBackIsTriedAgainAfterItsPause() {
    Written opened = past.licence(TOWN);

    timers.giveBack(take().get(0), HOUR);
    assertThat(take()).isEmpty();

    timers.giveBack(timers.waiting(MANY).get(0), Duration.ZERO);
    assertThat(take()).containsExactly(taken(opened, onlyTimer(opened), 2));
  }

  @Test
  void whoseLeaseRanOutGivesNothingBack() {
    past.licence(TOWN);
    Taken late = timers.take(Duration.ZERO, Duration.ZERO, MANY).get(0);
    assertThat(anotherNode.take(HOUR, Duration.ZERO, MANY)).hasSize(1);

    timers.giveBack(late, Duration.ZERO);

    assertThat(take()).isEmpty();
  }

  // ---- becoming a step --------------------------------------------------------------------

  @Test
  void timerGoesWithTheStepThatItBecame() {
    Written opened = past.licence(TOWN);
    Taken over = timers.take(Duration.ZERO, Duration.ZERO, MANY).get(0);

    Written deemed =
        SampleSteps.on(store, over.timer().at()).take(opened, SampleSteps.elapse(over));

    assertThat(deemed.stopped()).containsExactly(over.timer());
    assertThat(timers.waiting(MANY)).isEmpty();
    assertThat(take()).isEmpty();
  }

  @Test
  void ofTwoNodesWithTheSameTimerOneMakesTheStep() {
    Written opened = past.licence(TOWN);
    Taken mine = timers.take(Duration.ZERO, Duration.ZERO, MANY).get(0);
    Taken theirs = anotherNode.take(HOUR, Duration.ZERO, MANY).get(0);
    SampleSteps now = SampleSteps.on(store, mine.timer().at());
    Written first = now.next(opened, SampleSteps.elapse(mine));
    Written second = now.next(opened, SampleSteps.elapse(theirs));

    store.append(first);

    assertThatThrownBy(() -> store.append(second)).isInstanceOf(StaleCase.class);
    assertThat(store.history(SampleCounty.ID, number(opened)))
        .containsExactly(opened.kept(), first.kept());
    assertThat(mine.key()).isEqualTo(theirs.key());
  }

  @Test
  void stepThatIsNotWrittenLeavesItsTimer() {
    Written opened = past.licence(TOWN);
    Command.Move used =
        new Command.Accept(town.head(opened.event().key().key()), number(opened), Optional.empty());

    assertThatThrownBy(() -> past.take(opened, used)).isInstanceOf(KeyTaken.class);

    assertThat(timers.waiting(MANY)).containsExactly(taken(opened, onlyTimer(opened), 0));
  }

  @Test
  void whoActsInTimeStopsTheTimerAlsoWhenItIsTaken() {
    Written opened = past.licence(TOWN);
    Taken over = take().get(0);

    past.take(opened, town.accept(number(opened)));
    timers.giveBack(over, Duration.ZERO);

    assertThat(timers.waiting(MANY)).isEmpty();
    assertThat(take()).isEmpty();
  }

  @Test
  void timerThatIsSetAnewHasNeverBeenTaken() {
    Written opened = past.licence(TOWN);
    Taken before = take().get(0);
    Written told = past.take(opened, town.notify(number(opened), Optional.of(5), "m3"));
    assertThat(timers.waiting(MANY))
        .containsExactly(
            taken(
                told,
                new CaseTimer(
                    CaseTimer.Kind.CORRECTION_LAPSE, Optional.empty(), before.timer().at()),
                0));

    Written brought =
        SampleSteps.on(store, PAST.plus(Duration.ofDays(3)))
            .take(told, town.supplement(number(opened), "m3"));

    assertThat(timers.waiting(MANY)).containsExactly(taken(brought, onlyTimer(brought), 0));
    assertThat(onlyTimer(brought).at()).isAfter(before.timer().at());
  }

  @Test
  void eachDepartmentThatIsAskedHasItsOwn() {
    Written accepted = past.acceptedJoint();

    assertThat(timers.waiting(MANY))
        .extracting(each -> each.timer().name())
        .containsExactly("PART_CONSENT:seal", "PART_CONSENT:tax");
    assertThat(take()).extracting(Taken::timer).containsExactlyInAnyOrderElementsOf(accepted.set());
  }

  // ---- what the facts above are told with -------------------------------------------------

  private List<Taken> take() {
    return timers.take(HOUR, Duration.ZERO, MANY);
  }

  private static CaseTimer onlyTimer(Written step) {
    assertThat(step.after().timers()).hasSize(1);
    return step.after().timers().get(0);
  }

  private static Taken taken(Written step, CaseTimer timer, int tries) {
    return new Taken(SampleCounty.ID, number(step), timer, tries);
  }

  private static CaseNumber number(Written step) {
    return step.event().number();
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(calls.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(calls)) {
        results.add(each.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
