package liandong.cases.tally;

import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.CaseStore.Written;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.MonthBook;
import liandong.cases.MonthStatistics;
import liandong.cases.Role;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MonthBookInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final YearMonth MAY = YearMonth.of(2018, 5);

  private final MovableClock clock = new MovableClock(NOON);
  private final CaseStoreInMemory store = new CaseStoreInMemory(clock);
  private final MonthBookInMemory book = new MonthBookInMemory(store);
  private final Counting counting = counting(book, 10_000);

  @Test
  void whatIsRecordedIsCountedByTheNextLook() {
    Written opened = open();
    counting.tick();
    assertThat(may()).isEqualTo(counts(Map.of(Figure.RECEIVED, 1L)));

    forward(Duration.ofHours(1));
    steps().take(opened, Commands.by(Role.CLERK, TOWN).accept(opened.event().number()));
    counting.tick();
    assertThat(may()).isEqualTo(counts(Map.of(Figure.RECEIVED, 1L, Figure.ACCEPTED, 1L)));
  }

  @Test
  void whatWasThereBeforeIsCountedPieceByPiece() {
    IntStream.range(0, 2_500).forEach(i -> open());
    forward(Duration.ofDays(3));
    Counting slow = counting(book, 1_000);

    slow.tick();
    assertThat(may().of(Figure.RECEIVED)).isEqualTo(1_000);
    slow.tick();
    slow.tick();
    assertThat(may().of(Figure.RECEIVED)).isEqualTo(2_500);
  }

  @Test
  void manyStepsSinceTheLastLookAreAllCountedByTheNext() {
    counting.tick();
    IntStream.range(0, 450).forEach(i -> open());
    counting.tick();

    assertThat(may().of(Figure.RECEIVED)).isEqualTo(450);
  }

  @Test
  void stepThatReachesTheDiskLateIsFoundByTheWalkOfTheNextDay() {
    counting.tick();
    forward(Duration.ofHours(2));
    counting.tick();
    // Its moment lies before the last look and its margin: its node hung on the way to the disk.
    SampleSteps.on(store, NOON.plus(Duration.ofMinutes(30))).licence(TOWN);
    counting.tick();
    assertThat(may()).isEqualTo(Figures.NONE);

    forward(Duration.ofDays(1));
    counting.tick();
    assertThat(may().of(Figure.RECEIVED)).isEqualTo(1);
  }

  @Test
  void databaseThatGoesAwayInTheMiddleLosesNothing() {
    IntStream.range(0, 5).forEach(i -> open());
    Flaky flaky = new Flaky(book);
    Counting interrupted = counting(flaky, 10_000);

    flaky.away = true;
    interrupted.tick();
    assertThat(may()).isEqualTo(Figures.NONE);
    flaky.away = false;
    interrupted.tick();
    assertThat(may().of(Figure.RECEIVED)).isEqualTo(5);
  }

  @Test
  void twoNodesAndARestartCountEachEventOnce() {
    Written opened = open();
    Counting other = counting(book, 10_000);
    counting.tick();
    other.tick();
    forward(Duration.ofHours(1));
    steps()
        .take(
            opened, Commands.by(Role.HEAD, TOWN).step(CaseStep.WITHDRAW, opened.event().number()));
    other.tick();
    counting.tick();
    counting(book, 10_000).tick();

    assertThat(may())
        .isEqualTo(
            counts(Map.of(Figure.RECEIVED, 1L, Figure.SERVED, 1L, Figure.CLOSED_VOIDED, 1L)));
  }

  @Test
  void stopEndsTheWalkAfterWhatIsBegun() {
    IntStream.range(0, 1_500).forEach(i -> open());
    forward(Duration.ofDays(3));
    new Counting(book, store, CalendarBook.of(WorkingCalendar.china()), clock, 10_000, () -> true)
        .tick();

    assertThat(may()).isEqualTo(Figures.NONE);
  }

  // ---- what the facts above are told with -------------------------------------------------

  /** A book that cannot be written while it is away. */
  private static final class Flaky implements MonthBook {
    private final MonthBook behind;
    private boolean away;

    Flaky(MonthBook behind) {
      this.behind = behind;
    }

    @Override
    public List<Uncounted> recent(Instant since, int most) {
      return behind.recent(since, most);
    }

    @Override
    public Page walk(Optional<CaseKey> after, int most) {
      return behind.walk(after, most);
    }

    @Override
    public int write(List<Counted> cases) {
      if (away) {
        throw new StoreAway("away", null);
      }
      return behind.write(new ArrayList<>(cases));
    }
  }

  private Counting counting(MonthBook of, int walkedAtOnce) {
    return new Counting(
        of, store, CalendarBook.of(WorkingCalendar.china()), clock, walkedAtOnce, () -> false);
  }

  private Written open() {
    return steps().licence(TOWN);
  }

  private SampleSteps steps() {
    return SampleSteps.on(store, clock.instant());
  }

  private void forward(Duration time) {
    clock.forward(time);
  }

  private Figures may() {
    MonthStatistics statistics = book;
    return statistics.of(SampleCounty.ID, MAY, MAY).whole();
  }

  private static Figures counts(Map<Figure, Long> counts) {
    return new Figures(counts);
  }
}
