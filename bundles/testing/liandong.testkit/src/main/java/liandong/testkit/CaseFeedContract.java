package liandong.testkit;

import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liandong.cases.CaseFeed;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseFeed.Unread;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Role;
import liandong.evidence.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CaseFeed} keeps to, together with the store whose record it follows. */
public abstract class CaseFeedContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
  private static final int MANY = 1_000;

  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private CaseStore store;
  private CaseFeed feed;
  private SampleSteps steps;

  /** An empty store. */
  protected abstract CaseStore store();

  /** The feed of {@link #store()}. */
  protected abstract CaseFeed feed();

  @BeforeEach
  void emptyStore() {
    store = store();
    steps = SampleSteps.on(store, NOON);
    feed = feed();
  }

  // ---- following the record ---------------------------------------------------------------

  @Test
  void newCaseIsUnreadFromItsFirstEvent() {
    Written opened = steps.licence(TOWN);
    assertThat(feed.unread(MANY)).containsExactly(unread(opened, 1, 1));

    accept(opened);
    assertThat(feed.unread(MANY)).containsExactly(unread(opened, 1, 2));
  }

  @Test
  void whatWasTickedOffIsNotSeenAgain() {
    Written opened = steps.licence(TOWN);
    feed.tickOff(unread(opened, 1, 1));
    assertThat(feed.unread(MANY)).isEmpty();

    accept(opened);
    assertThat(feed.unread(MANY)).containsExactly(unread(opened, 2, 2));
  }

  @Test
  void eventThatCameWhileTheOthersWereReadStaysUnread() {
    Written opened = steps.licence(TOWN);
    Unread read = feed.unread(MANY).get(0);
    accept(opened);

    feed.tickOff(read);

    assertThat(feed.unread(MANY)).containsExactly(unread(opened, 2, 2));
  }

  @Test
  void markNeverGoesBack() {
    Written opened = steps.licence(TOWN);
    Written accepted = accept(opened);
    feed.tickOff(unread(opened, 1, 2));

    feed.tickOff(unread(opened, 1, 1));
    assertThat(feed.unread(MANY)).isEmpty();

    steps.take(accepted, town.step(CaseStep.WITHDRAW, number(opened)));
    feed.tickOff(unread(opened, 1, 1));
    assertThat(feed.unread(MANY)).containsExactly(unread(opened, 3, 3));
  }

  @Test
  void eventThatIsWrittenWhileItsCaseIsTickedOffIsNotLost() throws Exception {
    List<Written> opened = IntStream.range(0, 20).mapToObj(i -> steps.licence(TOWN)).toList();
    List<Callable<Object>> calls = new ArrayList<>();
    for (Written each : opened) {
      calls.add(() -> accept(each));
      calls.add(
          () -> {
            feed.tickOff(unread(each, 1, 1));
            return each;
          });
    }

    atOnce(calls);

    assertThat(feed.unread(MANY))
        .containsExactlyInAnyOrderElementsOf(
            opened.stream().map(each -> unread(each, 2, 2)).toList());
  }

  @Test
  void followerThatTicksOffSeesEveryCaseOnce() {
    List<CaseNumber> all =
        Stream.of(TOWN, OTHER_TOWN, TOWN, OTHER_TOWN, TOWN)
            .map(place -> number(steps.licence(place)))
            .toList();

    List<CaseNumber> seen = new ArrayList<>();
    List<Unread> some = feed.unread(2);
    while (!some.isEmpty()) {
      assertThat(some).hasSizeLessThanOrEqualTo(2);
      some.forEach(each -> seen.add(each.number()));
      some.forEach(feed::tickOff);
      some = feed.unread(2);
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void tickingOffAnUnknownCaseDoesNothing() {
    feed.tickOff(new Unread(SampleCounty.ID, new CaseNumber("00000"), 1, 1));

    assertThat(feed.unread(MANY)).isEmpty();
  }

  // ---- deadlines --------------------------------------------------------------------------

  @Test
  void pagesShowEveryCaseOnceByItsNearestDeadline() {
    List<Written> last = everyKind();

    List<Due> seen = new ArrayList<>();
    List<Due> page = feed.dueBy(FAR, Optional.empty(), 4);
    while (!page.isEmpty()) {
      seen.addAll(page);
      page = feed.dueBy(FAR, Optional.of(page.get(page.size() - 1)), 4);
    }

    assertThat(seen)
        .containsExactlyElementsOf(
            last.stream().map(CaseFeedContract::due).sorted(NEAREST).toList());
  }

  @Test
  void whatIsDueLaterIsNotShown() {
    Due step = due(steps.licence(TOWN));

    assertThat(step.on()).isEqualTo("2018-05-15");
    assertThat(feed.dueBy(step.on().minusDays(1), Optional.empty(), MANY)).isEmpty();
    assertThat(feed.dueBy(step.on(), Optional.empty(), MANY)).containsExactly(step);
  }

  @Test
  void dateMovesWithTheStepThatMeetsTheDeadline() {
    Written opened = steps.licence(TOWN);
    Written accepted = accept(opened);
    assertThat(feed.dueBy(FAR, Optional.empty(), MANY)).containsExactly(due(accepted));

    steps.take(accepted, town.step(CaseStep.WITHDRAW, number(opened)));
    assertThat(feed.dueBy(FAR, Optional.empty(), MANY)).isEmpty();
  }

  @Test
  void walkMeetsEveryCaseInWhichADeadlineRuns() {
    List<CaseNumber> open = new ArrayList<>();
    everyKind().forEach(each -> open.add(number(each)));
    Written over = steps.licence(TOWN);
    steps.take(over, town.step(CaseStep.WITHDRAW, number(over)));

    assertThat(walked(MANY, () -> {})).containsExactlyElementsOf(open.stream().sorted().toList());
    assertThat(walked(2, () -> {})).containsExactlyElementsOf(open.stream().sorted().toList());
  }

  @Test
  void caseThatMovesDuringTheWalkIsMetOnce() {
    Written first = steps.licence(TOWN);
    Written second = steps.licence(TOWN);

    List<CaseNumber> walked = walked(1, () -> accept(second));

    assertThat(walked).containsExactlyInAnyOrder(number(first), number(second));
  }

  /**
   * @param meanwhile done after the first page
   */
  private List<CaseNumber> walked(int most, Runnable meanwhile) {
    CaseFeed.Page page = feed.running(Optional.empty(), most);
    List<CaseNumber> walked = new ArrayList<>();
    page.cases().forEach(each -> walked.add(each.number()));
    meanwhile.run();
    while (page.next().isPresent()) {
      page = feed.running(page.next(), most);
      page.cases().forEach(each -> walked.add(each.number()));
    }
    return walked;
  }

  /** Three days with a case that waits, one that was accepted, and one of several departments. */
  private List<Written> everyKind() {
    List<Written> last = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      SampleSteps then = SampleSteps.on(store, NOON.plus(Duration.ofDays(day)));
      last.add(then.licence(TOWN));
      Written accepted = then.licence(TOWN);
      last.add(then.take(accepted, town.accept(number(accepted))));
      last.add(then.acceptedJoint());
    }
    return last;
  }

  // ---- the calendar -----------------------------------------------------------------------

  @Test
  void calendarByWhichTheDatesWereReckonedIsKept() {
    assertThat(feed.reckonedBy()).isEmpty();

    feed.reckonedBy(Sha256.of("2026"));
    feed.reckonedBy(Sha256.of("2027"));

    assertThat(feed.reckonedBy()).contains(Sha256.of("2027"));
  }

  @Test
  void nodesThatReckonForTheFirstTimeAtOnceAgree() throws Exception {
    Callable<Object> mark =
        () -> {
          feed.reckonedBy(Sha256.of("2026"));
          return feed;
        };

    atOnce(List.of(mark, mark, mark, mark));

    assertThat(feed.reckonedBy()).contains(Sha256.of("2026"));
  }

  // ---- what the facts above are told with -------------------------------------------------

  private static final Comparator<Due> NEAREST =
      Comparator.comparing(Due::on).thenComparing(Due::number);

  private static Due due(Written last) {
    return last.after().deadlines().stream()
        .map(each -> new Due(SampleCounty.ID, number(last), each.due().date()))
        .min(NEAREST)
        .orElseThrow();
  }

  private Written accept(Written opened) {
    return steps.take(opened, town.accept(number(opened)));
  }

  private static Unread unread(Written step, int from, int through) {
    return new Unread(SampleCounty.ID, number(step), from, through);
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
