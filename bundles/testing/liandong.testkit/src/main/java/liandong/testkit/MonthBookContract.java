package liandong.testkit;

import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.KeptEvent;
import liandong.cases.MonthBook;
import liandong.cases.MonthBook.CaseKey;
import liandong.cases.MonthBook.Counted;
import liandong.cases.MonthBook.Uncounted;
import liandong.cases.MonthStatistics;
import liandong.cases.Role;
import liandong.cases.Tally;
import liandong.catalogue.ItemId;
import liandong.places.CountyId;
import liandong.places.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link MonthBook} keeps to, together with the store whose record it counts. */
public abstract class MonthBookContract {
  /** In China the last evening of May. */
  private static final Instant EVENING = Instant.parse("2018-05-31T10:00:00Z");

  private static final YearMonth MAY = YearMonth.of(2018, 5);
  private static final YearMonth JUNE = YearMonth.of(2018, 6);
  private static final ItemId LICENCE = SampleCounty.TWO_STEP_LICENCE;
  private static final int MANY = 1_000;

  private CaseStore store;
  private MonthBook book;
  private MonthStatistics statistics;

  /** An empty store. */
  protected abstract CaseStore store();

  /** The book beside {@link #store()}. */
  protected abstract MonthBook book();

  /** The figures of {@link #book()}. */
  protected abstract MonthStatistics statistics();

  @BeforeEach
  void emptyStore() {
    store = store();
    book = book();
    statistics = statistics();
  }

  // ---- what is still to be counted --------------------------------------------------------

  @Test
  void whatWasRecordedIsSeenUntilItIsInTheBook() {
    Written opened = open(EVENING, TOWN);
    assertThat(book.recent(EVENING, MANY)).containsExactly(new Uncounted(key(opened), 0));

    count(book.recent(EVENING, MANY));
    assertThat(book.recent(EVENING, MANY)).isEmpty();

    take(EVENING, opened, CaseStep.ACCEPT, TOWN);
    assertThat(book.recent(EVENING, MANY)).containsExactly(new Uncounted(key(opened), 1));
  }

  @Test
  void recentIsWhatWasRecordedSinceThen() {
    Written before = open(EVENING.minusSeconds(1), TOWN);
    Written after = open(EVENING, TOWN);

    assertThat(book.recent(EVENING, MANY)).extracting(Uncounted::of).containsExactly(key(after));
    assertThat(book.recent(EVENING.minusSeconds(1), 1))
        .extracting(Uncounted::of)
        .containsExactly(key(before));
  }

  @Test
  void stepThatCountsNowhereIsNotLookedFor() {
    Written opened = open(EVENING, TOWN);
    count(book.recent(EVENING, MANY));

    SampleSteps.on(store, EVENING)
        .take(opened, Commands.by(Role.CLERK, TOWN).assign(number(opened), "staff-b"));

    assertThat(book.recent(EVENING, MANY)).isEmpty();
  }

  @Test
  void walkShowsEveryCaseThatIsNotInTheBookWheneverItWasRecorded() {
    Set<CaseKey> all = new HashSet<>();
    for (int i = 0; i < 7; i++) {
      all.add(key(open(EVENING.minus(Duration.ofDays(i)), i % 2 == 0 ? TOWN : OTHER_TOWN)));
    }
    List<Uncounted> seen = walked(3);
    assertThat(seen).extracting(Uncounted::of).containsExactlyInAnyOrderElementsOf(all);
    assertThat(seen).allMatch(each -> each.done() == 0);

    count(seen.subList(0, 5));
    assertThat(walked(3)).hasSize(2);
    count(walked(3));
    assertThat(walked(3)).isEmpty();
  }

  // ---- the figures ------------------------------------------------------------------------

  @Test
  void everyEventStandsInTheMonthInWhichItHappenedAndAtThePlaceWhereItWasDone() {
    Written opened = open(EVENING, TOWN);
    // In China it is June by then.
    Instant night = EVENING.plus(Duration.ofHours(7));
    Written accepted = take(night, opened, CaseStep.ACCEPT, TOWN);
    Written granted = take(night, accepted, CaseStep.GRANT, TOWN);
    take(night, granted, CaseStep.DELIVER, TOWN);
    count(book.recent(EVENING, MANY));

    MonthStatistics.Report may = statistics.of(SampleCounty.ID, MAY, MAY);
    assertThat(may.whole()).isEqualTo(figures(Map.of(Figure.RECEIVED, 1L)));
    assertThat(may.items()).containsOnlyKeys(LICENCE);
    assertThat(may.places()).containsOnlyKeys(TOWN);

    MonthStatistics.Report june = statistics.of(SampleCounty.ID, JUNE, JUNE);
    assertThat(june.whole())
        .isEqualTo(
            figures(
                Map.of(
                    Figure.ACCEPTED,
                    1L,
                    Figure.GRANTED,
                    1L,
                    Figure.IN_TIME,
                    1L,
                    Figure.SERVED,
                    1L,
                    Figure.CLOSED_CERTIFICATE,
                    1L)));
    assertThat(statistics.of(SampleCounty.ID, MAY, JUNE).whole())
        .isEqualTo(may.whole().plus(june.whole()));
    assertThat(statistics.of(SampleCounty.ID, JUNE.plusMonths(1), JUNE.plusYears(1)).whole())
        .isEqualTo(Figures.NONE);
  }

  @Test
  void otherCountyHasNothingOfThis() {
    open(EVENING, TOWN);
    count(book.recent(EVENING, MANY));

    assertThat(statistics.of(new CountyId("other"), MAY, MAY).whole()).isEqualTo(Figures.NONE);
  }

  @Test
  void decisionAfterThePromisedDayIsLateAndHasItsWorkingDays() {
    Written accepted = take(EVENING, open(EVENING, TOWN), CaseStep.ACCEPT, TOWN);
    // Friday 1 June 2018 and the ten working days that follow; the 18th is Dragon Boat Festival.
    Instant late = Instant.parse("2018-06-15T02:00:00Z");
    take(late, accepted, CaseStep.DENY, TOWN);
    count(book.recent(EVENING, MANY));

    Figures june = statistics.of(SampleCounty.ID, JUNE, JUNE).whole();
    assertThat(june.of(Figure.WORKING_DAYS)).isEqualTo(11);
    assertThat(june.of(Figure.DENIED)).isEqualTo(1);
    assertThat(june.of(Figure.LATE) + june.of(Figure.IN_TIME)).isEqualTo(1);
    assertThat(june.of(Figure.LATE) == 1)
        .isEqualTo(
            accepted.after().promised().orElseThrow().date().toString().compareTo("2018-06-15")
                < 0);
  }

  // ---- exactly once -----------------------------------------------------------------------

  @Test
  void whatIsCountedTwiceIsWrittenOnce() {
    Written opened = open(EVENING, TOWN);
    List<Counted> first = counted(book.recent(EVENING, MANY));
    take(EVENING, opened, CaseStep.ACCEPT, TOWN);
    List<Counted> second = counted(book.recent(EVENING, MANY));

    assertThat(book.write(first)).isEqualTo(1);
    assertThat(book.write(first)).isZero();
    assertThat(book.write(second)).isZero();
    assertThat(statistics.of(SampleCounty.ID, MAY, MAY).whole())
        .isEqualTo(figures(Map.of(Figure.RECEIVED, 1L)));

    count(book.recent(EVENING, MANY));
    assertThat(statistics.of(SampleCounty.ID, MAY, MAY).whole())
        .isEqualTo(figures(Map.of(Figure.RECEIVED, 1L, Figure.ACCEPTED, 1L)));
  }

  @Test
  void manyWhoCountAtOnceCountEachEventOnce() throws Exception {
    List<Written> opened = IntStream.range(0, 12).mapToObj(i -> open(EVENING, TOWN)).toList();
    count(book.recent(EVENING, 4));
    opened.forEach(each -> take(EVENING, each, CaseStep.ACCEPT, TOWN));

    Callable<Object> follower =
        () -> {
          for (int i = 0; i < 200 && !book.recent(EVENING, MANY).isEmpty(); i++) {
            count(book.recent(EVENING, 1 + i % 5));
          }
          return book;
        };
    atOnce(List.of(follower, follower, follower, follower));

    assertThat(book.recent(EVENING, MANY)).isEmpty();
    assertThat(statistics.of(SampleCounty.ID, MAY, MAY).whole())
        .isEqualTo(figures(Map.of(Figure.RECEIVED, 12L, Figure.ACCEPTED, 12L)));
  }

  /** Cases of all kinds move in a random order, and are looked at at random moments. */
  @Test
  void figuresAreThoseOfCountingAllRecordsFromScratch() {
    for (long seed = 1; seed <= 3; seed++) {
      emptyStore();
      Random random = new Random(seed);
      List<Walk> walks = new ArrayList<>();
      Instant moment = EVENING;
      for (int i = 0; i < 120; i++) {
        moment = moment.plus(Duration.ofHours(random.nextInt(30)));
        if (walks.isEmpty() || random.nextInt(4) == 0) {
          walks.add(Walk.begin(this, moment, random));
        } else {
          walks.get(random.nextInt(walks.size())).step(this, moment);
        }
        if (random.nextInt(6) == 0) {
          count(book.recent(moment.minus(Duration.ofDays(1)), 3));
        }
      }
      count(walked(7));

      List<CaseNumber> all = walks.stream().map(walk -> number(walk.last)).toList();
      MonthStatistics.Report report = statistics.of(SampleCounty.ID, MAY, MAY.plusYears(5));
      assertThat(report.items()).as("seed %d", seed).isEqualTo(scratch(all, Tally.Entry::item));
      assertThat(report.places()).as("seed %d", seed).isEqualTo(scratch(all, Tally.Entry::place));
      assertThat(walked(50)).isEmpty();
    }
  }

  private <K> Map<K, Figures> scratch(List<CaseNumber> all, Function<Tally.Entry, K> what) {
    Map<K, Figures> sums = new HashMap<>();
    for (CaseNumber each : all) {
      Tally.of(store.history(SampleCounty.ID, each), 0, WorkingCalendar.china())
          .forEach(entry -> sums.merge(what.apply(entry), entry.figures(), Figures::plus));
    }
    return sums;
  }

  /** A case on one of the ways that a case can go. */
  private static final class Walk {
    private static final List<List<CaseStep>> WAYS =
        List.of(
            List.of(CaseStep.ACCEPT, CaseStep.GRANT, CaseStep.DELIVER, CaseStep.ARCHIVE),
            List.of(CaseStep.ACCEPT, CaseStep.DENY, CaseStep.DELIVER),
            List.of(CaseStep.ACCEPT, CaseStep.GRANT, CaseStep.VOID),
            List.of(CaseStep.ACCEPT, CaseStep.WITHDRAW),
            List.of(CaseStep.RETURN),
            List.of(CaseStep.REFUSE_ACCEPTANCE),
            List.of(CaseStep.DELETE));

    private final PlaceId place;
    private final List<CaseStep> way;
    private Written last;
    private int taken;

    private Walk(PlaceId place, List<CaseStep> way, Written opened) {
      this.place = place;
      this.way = way;
      this.last = opened;
    }

    static Walk begin(MonthBookContract test, Instant moment, Random random) {
      PlaceId place = random.nextBoolean() ? TOWN : OTHER_TOWN;
      Walk walk = new Walk(place, WAYS.get(random.nextInt(WAYS.size())), test.open(moment, place));
      if (walk.way.size() == 1) {
        // The time for it is soon over.
        walk.step(test, moment);
      }
      return walk;
    }

    void step(MonthBookContract test, Instant moment) {
      if (taken < way.size()) {
        last = test.take(moment, last, way.get(taken++), place);
      }
    }
  }

  // ---- what the facts above are told with -------------------------------------------------

  private Written open(Instant moment, PlaceId place) {
    return SampleSteps.on(store, moment)
        .open(Commands.by(Role.CLERK, place).submit(SampleCounty.application(LICENCE, "m1", "m2")));
  }

  private Written take(Instant moment, Written before, CaseStep step, PlaceId place) {
    return SampleSteps.on(store, moment)
        .take(before, Commands.by(Role.HEAD, place).because("a reason").step(step, number(before)));
  }

  private void count(List<Uncounted> cases) {
    book.write(counted(cases));
  }

  private List<Counted> counted(List<Uncounted> cases) {
    return cases.stream()
        .map(
            each -> {
              List<KeptEvent> history = store.history(each.of().county(), each.of().number());
              return new Counted(
                  each, history.size(), Tally.of(history, each.done(), WorkingCalendar.china()));
            })
        .toList();
  }

  private List<Uncounted> walked(int size) {
    List<Uncounted> seen = new ArrayList<>();
    Optional<CaseKey> after = Optional.empty();
    do {
      MonthBook.Page page = book.walk(after, size);
      seen.addAll(page.uncounted());
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  private static Figures figures(Map<Figure, Long> counts) {
    return new Figures(counts);
  }

  private static CaseKey key(Written step) {
    return new CaseKey(SampleCounty.ID, number(step));
  }

  private static CaseNumber number(Written step) {
    return step.event().number();
  }

  private static void atOnce(List<Callable<Object>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<Object> each : pool.invokeAll(calls)) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
