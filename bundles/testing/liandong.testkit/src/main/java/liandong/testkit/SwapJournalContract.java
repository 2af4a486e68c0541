package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import liandong.cases.RulePin;
import liandong.county.swap.Swap;
import liandong.county.swap.SwapJournal;
import liandong.county.swap.SwapJournal.Active;
import liandong.county.swap.SwapJournal.Stale;
import liandong.county.swap.SwapKind;
import liandong.county.swap.SwapState;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import org.junit.jupiter.api.Test;

/** What every journal of swaps keeps to. */
public abstract class SwapJournalContract {
  private static final CountyId OTHER = new CountyId("other");
  private static final RulePin ONE = pin(SampleCounty.ID, "1.0.0");
  private static final RulePin TWO = pin(SampleCounty.ID, "2.0.0");
  private static final Bilingual WHY = new Bilingual("原因", "the reason");

  /** An empty journal. */
  protected abstract SwapJournal journal();

  @Test
  void countyThatIsMetForTheFirstTimeIsActiveAtOnce() {
    SwapJournal journal = journal();
    assertThat(journal.active()).isEmpty();

    Swap first = journal.begin(draft(SwapKind.FIRST, ONE, SwapState.COMMITTED), 0);

    assertThat(first.no()).isEqualTo(1);
    assertThat(first.from()).isEmpty();
    assertThat(journal.active()).containsOnlyKeys(SampleCounty.ID);
    assertThat(journal.active().get(SampleCounty.ID)).isEqualTo(new Active(Optional.of(ONE), 1));
    assertThat(journal.history(SampleCounty.ID, 10)).containsExactly(first);
    assertThat(journal.open()).isEmpty();
  }

  @Test
  void newVersionIsActiveFromTheSwitchOnAndNotBefore() {
    SwapJournal journal = withOne();

    Swap prepared = journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);
    assertThat(active(journal)).contains(ONE);
    assertThat(prepared.from()).contains(ONE);

    Swap switched = journal.advance(prepared, SwapState.SWITCHED, WHY);
    assertThat(active(journal)).contains(TWO);
    assertThat(journal.open()).containsExactly(switched);

    Swap committed = journal.advance(switched, SwapState.COMMITTED, WHY);
    assertThat(active(journal)).contains(TWO);
    assertThat(journal.open()).isEmpty();
    assertThat(journal.history(SampleCounty.ID, 1)).containsExactly(committed);
    assertThat(committed.sentence()).isEqualTo(WHY);
  }

  @Test
  void rollBackMakesTheOldVersionActiveInTheSameMoment() {
    SwapJournal journal = withOne();
    Swap switched = switched(journal);

    journal.advance(switched, SwapState.ROLLED_BACK, WHY);

    assertThat(active(journal)).contains(ONE);
    assertThat(journal.active().get(SampleCounty.ID).revision()).isEqualTo(3);
  }

  @Test
  void refusalChangesNothingAndLetsTheNextOneBegin() {
    SwapJournal journal = withOne();
    Swap prepared = journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);

    journal.advance(prepared, SwapState.REFUSED, WHY);

    assertThat(journal.active().get(SampleCounty.ID)).isEqualTo(new Active(Optional.of(ONE), 1));
    assertThat(journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1).no()).isEqualTo(3);
  }

  @Test
  void ofOneCountyOneSwapIsUnderWayAndAnotherCountyIsFree() {
    SwapJournal journal = withOne();
    journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);

    assertThatThrownBy(() -> journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("#2");
    assertThatThrownBy(() -> journal.begin(draft(SwapKind.BY_HAND, TWO, SwapState.COMMITTED), 1))
        .isInstanceOf(Stale.class);
    journal.begin(draft(SwapKind.FIRST, pin(OTHER, "1.0.0"), SwapState.COMMITTED), 0);
    assertThat(journal.active()).containsOnlyKeys(SampleCounty.ID, OTHER);
  }

  @Test
  void whoReadAnOlderVersionDoesNotBegin() {
    SwapJournal journal = withOne();
    journal.advance(switched(journal), SwapState.COMMITTED, WHY);

    assertThatThrownBy(() -> journal.begin(draft(SwapKind.ROLL_BACK, ONE, SwapState.PREPARED), 1))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> journal.begin(draft(SwapKind.FIRST, ONE, SwapState.COMMITTED), 0))
        .isInstanceOf(Stale.class);
  }

  @Test
  void swapThatWentOnMeanwhileDoesNotGoOnTwice() {
    SwapJournal journal = withOne();
    Swap switched = switched(journal);
    journal.advance(switched, SwapState.ROLLED_BACK, WHY);

    assertThatThrownBy(() -> journal.advance(switched, SwapState.COMMITTED, WHY))
        .isInstanceOf(Stale.class);
    assertThat(active(journal)).contains(ONE);
  }

  @Test
  void stepThatTheTableDoesNotKnowIsAMistake() {
    SwapJournal journal = withOne();
    Swap prepared = journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);

    assertThatThrownBy(() -> journal.advance(prepared, SwapState.COMMITTED, WHY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scheduledOneWaitsBesideOthersAndBeginsFromWhatIsActiveThen() {
    SwapJournal journal = withOne();
    RulePin three = pin(SampleCounty.ID, "3.0.0");
    Swap waiting =
        journal.begin(
            new Swap.Draft(
                SwapKind.APPLY,
                three,
                SwapState.SCHEDULED,
                "an operator",
                "",
                "",
                Optional.of(LocalDate.of(2027, 1, 1)),
                "a node",
                WHY),
            1);
    journal.advance(switched(journal), SwapState.COMMITTED, WHY);
    assertThat(journal.open()).containsExactly(waiting);
    assertThat(journal.open().get(0).effective()).contains(LocalDate.of(2027, 1, 1));

    Swap begun = journal.advance(waiting, SwapState.PREPARED, WHY);

    assertThat(begun.from()).contains(TWO);
    assertThat(active(journal)).contains(TWO);
    assertThatThrownBy(() -> journal.begin(draft(SwapKind.APPLY, ONE, SwapState.PREPARED), 2))
        .isInstanceOf(Stale.class);
  }

  @Test
  void retirementIsALineAndRemovalOfTheActiveVersionLeavesNone() {
    SwapJournal journal = withOne();
    journal.advance(switched(journal), SwapState.COMMITTED, WHY);

    journal.begin(draft(SwapKind.RETIRE, ONE, SwapState.COMMITTED), 2);
    assertThat(active(journal)).contains(TWO);

    journal.begin(draft(SwapKind.REMOVE, TWO, SwapState.COMMITTED), 2);
    assertThat(active(journal)).isEmpty();
    assertThat(journal.active().get(SampleCounty.ID).revision()).isEqualTo(3);
    journal.begin(draft(SwapKind.FIRST, ONE, SwapState.COMMITTED), 3);
    assertThat(active(journal)).contains(ONE);
  }

  @Test
  void silentIsWhoSaidNothingForSoLong() {
    SwapJournal journal = withOne();
    Swap prepared = journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);

    assertThat(journal.silent(Duration.ofHours(1))).isEmpty();
    journal.beat(prepared);
    assertThat(journal.silent(Duration.ofHours(-1))).containsExactly(prepared);
    assertThat(journal.open()).containsExactly(prepared);
  }

  @Test
  void ofManyWhoBeginAtOnceOneDoes() throws Exception {
    SwapJournal journal = withOne();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> begin =
          () -> {
            try {
              journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1);
              return true;
            } catch (Stale tooLate) {
              return false;
            }
          };
      List<Future<Boolean>> all =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> begin).toList());
      int begun = 0;
      for (Future<Boolean> each : all) {
        begun += each.get() ? 1 : 0;
      }
      assertThat(begun).isEqualTo(1);
      assertThat(journal.open()).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  /** What retires or was refused beside it is no reason to turn a swap away. */
  @Test
  void whoEntersWhatChangesNoActiveVersionDisturbsNobody() throws Exception {
    SwapJournal journal = withOne();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Swap> retire =
          () -> journal.begin(draft(SwapKind.RETIRE, TWO, SwapState.COMMITTED), 1);
      List<Future<Swap>> all =
          threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> retire).toList());
      Set<Integer> numbers = new HashSet<>();
      for (Future<Swap> each : all) {
        numbers.add(each.get().no());
      }
      assertThat(numbers).hasSize(24);
      assertThat(journal.active().get(SampleCounty.ID)).isEqualTo(new Active(Optional.of(ONE), 1));
    } finally {
      threads.shutdown();
    }
  }

  private SwapJournal withOne() {
    SwapJournal journal = journal();
    journal.begin(draft(SwapKind.FIRST, ONE, SwapState.COMMITTED), 0);
    return journal;
  }

  private static Swap switched(SwapJournal journal) {
    return journal.advance(
        journal.begin(draft(SwapKind.APPLY, TWO, SwapState.PREPARED), 1), SwapState.SWITCHED, WHY);
  }

  private static Optional<RulePin> active(SwapJournal journal) {
    return journal.active().get(SampleCounty.ID).pin();
  }

  private static Swap.Draft draft(SwapKind kind, RulePin to, SwapState state) {
    return new Swap.Draft(kind, to, state, "an operator", "", "", Optional.empty(), "a node", WHY);
  }

  private static RulePin pin(CountyId county, String version) {
    return new RulePin(county, version, Sha256.of(county + version));
  }
}
