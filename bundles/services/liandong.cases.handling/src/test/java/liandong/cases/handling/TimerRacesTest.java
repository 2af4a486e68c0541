package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStore;
import liandong.cases.CaseTimers;
import liandong.cases.CommandKey;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.Role;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes, a clerk in the way, a store that goes away: each timer becomes one step. */
class TimerRacesTest {
  private static final int CASES = 40;

  private final Hall hall = new Hall("2018-05-14");
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final List<CaseNumber> cases = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @BeforeEach
  void manyTimersAreOver() {
    for (int i = 0; i < CASES; i++) {
      cases.add(hall.done(town.submit(complete(LICENCE))).number());
    }
    hall.at("2018-05-22T00:00");
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void twoNodesDoEachTimerOnce() throws Exception {
    atOnce(tick(desk(hall.store, hall.store)), tick(desk(hall.store, hall.store)));

    assertAcceptedOnce();
    assertThat(hall.store.waiting(CASES)).isEmpty();
  }

  @Test
  void twoNodesThatGotTheSameTimersDoEachOnceToo() throws Exception {
    // As if the lease were over while the first still works.
    List<CaseTimers.Taken> same = hall.store.take(Duration.ofSeconds(60), Duration.ZERO, CASES);
    assertThat(same).hasSize(CASES);

    atOnce(
        tick(desk(new Handed(hall.store, same), hall.store)),
        tick(desk(new Handed(hall.store, same), hall.store)));

    assertAcceptedOnce();
  }

  @Test
  void clerkWhoAcceptsAtThatVeryMomentGivesOneAcceptance() throws Exception {
    Callable<Object> clerk =
        () -> {
          for (CaseNumber each : cases) {
            Answer answer = hall.desk.handle(town.accept(each));
            assertThat(answer).isNotInstanceOf(Answer.Away.class);
          }
          return null;
        };

    atOnce(clerk, tick(desk(hall.store, hall.store)));

    assertAcceptedOnce();
    for (CaseNumber each : cases) {
      // Whoever was faster, it counts from the day of receipt.
      assertThat(hall.find(each).accepted().orElseThrow().acceptedOn()).isEqualTo("2018-05-14");
    }
  }

  @Test
  void storeThatGoesAwayInTheMiddleLosesAndDoublesNothing() {
    Shaky shaky = new Shaky(hall.store);
    TimerDesk timers = desk(hall.store, shaky);

    shaky.writes = 10;
    timers.tick();
    assertThat(cases).filteredOn(each -> hall.state(each) == CaseState.ACCEPTED).hasSize(10);
    shaky.writes = Integer.MAX_VALUE;
    hall.clock.forward(Duration.ofSeconds(60));
    timers.tick();

    assertAcceptedOnce();
  }

  @Test
  void storeThatCannotEvenBeReadLosesNothing() {
    Shaky shaky = new Shaky(hall.store);
    TimerDesk timers = desk(hall.store, shaky);

    shaky.reads = 7;
    assertThatThrownBy(timers::tick).isInstanceOf(CaseStore.StoreAway.class);
    shaky.reads = Integer.MAX_VALUE;
    hall.clock.forward(Duration.ofSeconds(60));
    timers.tick();

    assertAcceptedOnce();
  }

  private TimerDesk desk(CaseTimers timers, CaseStore store) {
    CaseDesk own =
        new CaseDesk(
            store,
            SampleCounty.counties(SampleCounty.version("1.0.0")),
            hall.calendars,
            hall.clock);
    return new TimerDesk(timers, hall.store, own, hall.calendars, Duration.ZERO);
  }

  private static Callable<Object> tick(TimerDesk desk) {
    return () -> {
      desk.tick();
      return null;
    };
  }

  private void atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<Object>> both = new ArrayList<>();
    for (Callable<Object> each : List.of(one, other)) {
      both.add(
          threads.submit(
              () -> {
                start.await();
                return each.call();
              }));
    }
    for (Future<Object> each : both) {
      each.get();
    }
  }

  private void assertAcceptedOnce() {
    for (CaseNumber each : cases) {
      assertThat(hall.desk.history(SampleCounty.ID, each).stream().map(CaseEvent::fact))
          .hasSize(2)
          .filteredOn(CaseFact.Accepted.class::isInstance)
          .hasSize(1);
    }
  }

  /** The timers of a node that already has some. */
  private record Handed(CaseTimers real, List<Taken> taken) implements CaseTimers {
    @Override
    public List<Taken> take(Duration lease, Duration grace, int most) {
      return taken;
    }

    @Override
    public void giveBack(Taken each, Duration pause) {
      real.giveBack(each, pause);
    }

    @Override
    public List<Taken> waiting(int most) {
      return real.waiting(most);
    }
  }

  /** A store that goes away after so many writes or reads. */
  private static final class Shaky implements CaseStore {
    private final CaseStore real;
    private int writes = Integer.MAX_VALUE;
    private int reads = Integer.MAX_VALUE;

    Shaky(CaseStore real) {
      this.real = real;
    }

    @Override
    public List<CaseNumber> recordedSince(
        CountyId county, Instant since, Optional<CaseNumber> after, int most) {
      return real.recordedSince(county, since, after, most);
    }

    @Override
    public List<KeptEvent> history(CountyId county, CaseNumber number) {
      if (reads-- <= 0) {
        throw new StoreAway("gone", null);
      }
      return real.history(county, number);
    }

    @Override
    public Optional<KeptAnswer> answerTo(CountyId county, CommandKey key) {
      return real.answerTo(county, key);
    }

    @Override
    public Written open(
        CountyId county,
        CommandKey key,
        DivisionCode office,
        LocalDate day,
        IntFunction<Written> opening) {
      return real.open(county, key, office, day, opening);
    }

    @Override
    public void append(Written step) {
      if (writes-- <= 0) {
        throw new StoreAway("gone", null);
      }
      real.append(step);
    }

    @Override
    public Written append(
        CountyId county, CommandKey key, String series, IntFunction<Written> step) {
      return real.append(county, key, series, step);
    }

    @Override
    public void keep(KeptAnswer refusal) {
      real.keep(refusal);
    }

    @Override
    public CasePage list(CaseQuery query) {
      return real.list(query);
    }

    @Override
    public void probe() {
      real.probe();
    }
  }
}
