package liandong.testkit;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.KeyTaken;
import liandong.cases.CaseStore.StaleCase;
import liandong.cases.CaseStore.Written;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Decide;
import liandong.cases.KeptAnswer;
import liandong.cases.KeptEvent;
import liandong.cases.LegalTime;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemType;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.CountyId;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CaseStore} keeps to. A store's own test extends this and says {@link #store()}.
 */
public abstract class CaseStoreContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final LocalDate DAY = LegalTime.dayOf(NOON);
  private static final Now NOW = new Now(NOON, WorkingCalendar.china());

  private final CountyVersion county = SampleCounty.version("1.0.0");
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final Commands agent = Commands.by(Role.AGENT, VILLAGE);
  private CaseStore store;

  /** An empty store. */
  protected abstract CaseStore store();

  @BeforeEach
  void emptyStore() {
    store = store();
  }

  @Test
  void openedCaseIsReadBackAsItWasWritten() {
    Written opened = open(TOWN);

    ServiceCase found = ServiceCase.replay(store.history(SampleCounty.ID, number(opened)));

    assertThat(found).isEqualTo(opened.after());
    assertThat(found.state()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  void everyStepIsReadBackInItsOrder() {
    Written opened = open(TOWN);
    Written accepted = append(opened.after(), town.accept(number(opened)));
    Written withdrawn = append(accepted.after(), town.step(CaseStep.WITHDRAW, number(opened)));

    assertThat(store.history(SampleCounty.ID, number(opened)))
        .containsExactly(opened.kept(), accepted.kept(), withdrawn.kept());
    assertThat(ServiceCase.replay(store.history(SampleCounty.ID, number(opened))))
        .isEqualTo(withdrawn.after());
  }

  @Test
  void whatFollowsOnAKnownEventIsReadAlone() {
    Written opened = open(TOWN);
    Written accepted = append(opened.after(), town.accept(number(opened)));
    Written withdrawn = append(accepted.after(), town.step(CaseStep.WITHDRAW, number(opened)));

    assertThat(following(opened, 1, opened.kept()))
        .contains(List.of(accepted.kept(), withdrawn.kept()));
    assertThat(following(opened, 3, withdrawn.kept())).contains(List.of());
    assertThat(opened.after().replayOn(following(opened, 1, opened.kept()).orElseThrow()))
        .isEqualTo(withdrawn.after());
  }

  @Test
  void eventThatIsNotInTheRecordIsFollowedByNothingKnown() {
    Written opened = open(TOWN);
    Written other = open(TOWN);

    assertThat(following(opened, 1, other.kept())).isEmpty();
    assertThat(following(opened, 2, opened.kept())).isEmpty();
    assertThat(store.following(SampleCounty.ID, new CaseNumber("00000"), 1, opened.kept()))
        .isEmpty();
  }

  private Optional<List<KeptEvent>> following(Written of, int seq, KeptEvent known) {
    return store.following(SampleCounty.ID, number(of), seq, known);
  }

  @Test
  void unknownNumberHasNoHistory() {
    assertThat(store.history(SampleCounty.ID, new CaseNumber("00000"))).isEmpty();
  }

  @Test
  void anotherCountyDoesNotSeeTheCase() {
    Written opened = open(TOWN);
    CountyId other = new CountyId("other");

    assertThat(store.history(other, number(opened))).isEmpty();
    assertThat(store.answerTo(other, opened.event().key())).isEmpty();
    assertThat(list(other, Set.of(), Optional.empty())).isEmpty();
  }

  @Test
  void serialsCountFromOnePerOfficeAndDay() {
    List<Integer> serials = new ArrayList<>();
    open(TOWN, DAY, serials);
    open(TOWN, DAY, serials);
    open(OTHER_TOWN, DAY, serials);
    open(TOWN, DAY.plusDays(1), serials);

    assertThat(serials).containsExactly(1, 2, 1, 1);
  }

  @Test
  void serialOfAnOpeningThatFailsIsUsedByTheNext() {
    List<Integer> serials = new ArrayList<>();
    open(TOWN, DAY, serials);
    assertThatThrownBy(
            () ->
                store.open(
                    SampleCounty.ID,
                    town.head().key(),
                    office(TOWN),
                    DAY,
                    serial -> {
                      throw new IllegalStateException("the county's numbering failed");
                    }))
        .hasMessageContaining("numbering failed");
    open(TOWN, DAY, serials);

    assertThat(serials).containsExactly(1, 2);
  }

  @Test
  void serialsHaveNoGapsWhenManyWindowsOpenAtOnce() throws Exception {
    List<Integer> serials = Collections.synchronizedList(new ArrayList<>());

    atOnce(40, i -> open(TOWN, DAY, serials));

    assertThat(serials)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void ofTwoStepsTakenAtOnceOneIsStaleAndLeavesNothing() {
    Written opened = open(TOWN);
    Command.Move accept = town.accept(number(opened));
    Written first = append(opened.after(), accept);
    Command.Move withdraw = town.step(CaseStep.WITHDRAW, number(opened));
    Written second = next(opened.after(), withdraw);

    assertThatThrownBy(() -> store.append(second)).isInstanceOf(StaleCase.class);
    assertThat(store.history(SampleCounty.ID, number(opened)))
        .containsExactly(opened.kept(), first.kept());
    assertThat(store.answerTo(SampleCounty.ID, withdraw.head().key())).isEmpty();
  }

  @Test
  void ofManyStepsTakenAtOnceExactlyOneWins() throws Exception {
    Written opened = open(TOWN);
    List<Written> steps =
        IntStream.range(0, 16)
            .mapToObj(i -> next(opened.after(), town.accept(number(opened))))
            .toList();
    List<Written> won = Collections.synchronizedList(new ArrayList<>());

    atOnce(
        16,
        i -> {
          try {
            store.append(steps.get(i));
            won.add(steps.get(i));
          } catch (StaleCase lost) {
            // Fifteen of sixteen end here.
          }
          return null;
        });

    assertThat(won).hasSize(1);
    assertThat(store.history(SampleCounty.ID, number(opened)))
        .containsExactly(opened.kept(), won.get(0).kept());
  }

  @Test
  void keyIsTakenOnceAndTheSecondUseLeavesNothing() {
    Written opened = open(TOWN);
    CommandHead used = town.head("used-once");
    append(opened.after(), new Command.Accept(used, number(opened), Optional.empty()));
    Written other = open(TOWN);
    Written again = next(other.after(), new Command.Accept(used, number(other), Optional.empty()));

    assertThatThrownBy(() -> store.append(again)).isInstanceOf(KeyTaken.class);
    assertThat(store.history(SampleCounty.ID, number(other))).containsExactly(other.kept());
  }

  @Test
  void keyOfAnOpeningIsTakenOnceAndTheSerialIsNotLost() {
    List<Integer> serials = new ArrayList<>();
    Command.Submit submit = town.submit(SampleCounty.application(LICENCE, "m1", "m2"));
    open(submit, TOWN, DAY, serials);

    assertThatThrownBy(() -> open(submit, TOWN, DAY, serials)).isInstanceOf(KeyTaken.class);
    open(TOWN, DAY, serials);

    assertThat(serials).startsWith(1).endsWith(2);
  }

  @Test
  void openingWhoseKeyIsInUseAsksForNoNumber() {
    Written opened = open(TOWN);

    assertThatThrownBy(
            () ->
                store.open(
                    SampleCounty.ID,
                    opened.event().key(),
                    office(TOWN),
                    DAY,
                    serial -> {
                      throw new IllegalStateException("asked for the number " + serial);
                    }))
        .isInstanceOf(KeyTaken.class);
  }

  @Test
  void keyThatIsRefusedAndUsedAtOnceHasOneAnswer() throws Exception {
    Set<Object> answers = Collections.synchronizedSet(new HashSet<>());
    List<Command.Submit> commands =
        IntStream.range(0, 24)
            .mapToObj(i -> town.submit(SampleCounty.application(LICENCE, "m1", "m2")))
            .toList();
    Refusal no = Refusal.of(RefusalCode.UNKNOWN_CASE, "1");

    atOnce(
        2 * commands.size(),
        i -> {
          Command.Submit command = commands.get(i / 2);
          try {
            if (i % 2 == 0) {
              store.keep(KeptAnswer.refused(command, no));
              answers.add(KeptAnswer.refused(command, no));
            } else {
              answers.add(open(command, TOWN, DAY, new ArrayList<>()).answer());
            }
          } catch (KeyTaken theOtherWasFaster) {
            // Each of the two ends here for some of the keys.
          }
          return command;
        });

    assertThat(answers).hasSize(commands.size());
    assertThat(commands)
        .allSatisfy(
            command ->
                assertThat(answers)
                    .contains(store.answerTo(SampleCounty.ID, command.head().key()).orElseThrow()));
  }

  @Test
  void keyThatIsRefusedAndTakesAStepAtOnceHasOneAnswer() throws Exception {
    List<Written> steps =
        IntStream.range(0, 24)
            .mapToObj(i -> open(TOWN))
            .map(opened -> next(opened.after(), town.accept(number(opened))))
            .toList();
    Refusal no = Refusal.of(RefusalCode.UNKNOWN_CASE, "1");

    atOnce(
        2 * steps.size(),
        i -> {
          Written step = steps.get(i / 2);
          KeptAnswer done = step.answer();
          try {
            if (i % 2 == 0) {
              store.append(step);
            } else {
              store.keep(
                  new KeptAnswer(
                      done.county(),
                      done.key(),
                      done.content(),
                      Optional.empty(),
                      0,
                      Optional.of(no)));
            }
          } catch (KeyTaken theOtherWasFaster) {
            // Each of the two ends here for some of the keys.
          }
          return step;
        });

    for (Written step : steps) {
      KeptAnswer kept = store.answerTo(SampleCounty.ID, step.event().key()).orElseThrow();
      // What was refused is not in the record, what is in the record was not refused.
      assertThat(store.history(SampleCounty.ID, number(step)))
          .hasSize(kept.refusal().isPresent() ? 1 : 2);
      assertThat(kept.content()).isEqualTo(step.answer().content());
    }
  }

  @Test
  void serialsHaveNoGapsWhenOpeningsFailInBetween() throws Exception {
    List<Integer> used = Collections.synchronizedList(new ArrayList<>());
    Command.Submit sentOften = town.submit(SampleCounty.application(LICENCE, "m1", "m2"));

    atOnce(
        96,
        i -> {
          List<Integer> serials = new ArrayList<>();
          try {
            if (i % 3 == 0) {
              store.open(
                  SampleCounty.ID,
                  town.head().key(),
                  office(TOWN),
                  DAY,
                  serial -> {
                    throw new IllegalArgumentException("the county's numbering failed");
                  });
            } else if (i % 3 == 1) {
              open(sentOften, TOWN, DAY, serials);
            } else {
              open(TOWN, DAY, serials);
            }
            used.addAll(serials);
          } catch (IllegalArgumentException | KeyTaken failed) {
            // Their numbers are used by others.
          }
          return i;
        });

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 33).boxed().toList());
  }

  @Test
  void seriesCountsFromOneAndEachByItself() {
    List<Integer> serials = new ArrayList<>();
    numbered(open(TOWN), "licences-2018", serials);
    numbered(open(TOWN), "licences-2018", serials);
    numbered(open(TOWN), "licences-2019", serials);

    assertThat(serials).containsExactly(1, 2, 1);
  }

  @Test
  void numberedStepIsReadBackAsItWasWritten() {
    Written opened = open(TOWN);
    Written accepted = numbered(opened, "licences-2018", new ArrayList<>());

    assertThat(store.history(SampleCounty.ID, number(opened)))
        .containsExactly(opened.kept(), accepted.kept());
    assertThat(store.answerTo(SampleCounty.ID, accepted.event().key())).contains(accepted.answer());
  }

  @Test
  void seriesOfAnotherCountyCountsByItself() {
    Written opened = open(TOWN);
    numbered(open(TOWN), "licences-2018", new ArrayList<>());
    List<Integer> serials = new ArrayList<>();
    Written step = next(opened.after(), town.accept(number(opened)));

    store.append(
        new CountyId("other"),
        step.event().key(),
        "licences-2018",
        serial -> {
          serials.add(serial);
          return step;
        });

    assertThat(serials).containsExactly(1);
  }

  @Test
  void numberOfAStepThatWasStaleIsUsedByTheNext() {
    Written opened = open(TOWN);
    Written late = next(opened.after(), town.step(CaseStep.WITHDRAW, number(opened)));
    append(opened.after(), town.accept(number(opened)));
    List<Integer> serials = new ArrayList<>();

    assertThatThrownBy(() -> numberedAs(late, "licences-2018", serials))
        .isInstanceOf(StaleCase.class);
    numbered(open(TOWN), "licences-2018", serials);

    assertThat(serials).containsExactly(1, 1);
    assertThat(store.answerTo(SampleCounty.ID, late.event().key())).isEmpty();
  }

  @Test
  void numberOfAStepWhoseKeyIsInUseIsUsedByTheNext() {
    CommandHead used = town.head("numbered-once");
    Written first = open(TOWN);
    append(first.after(), new Command.Accept(used, number(first), Optional.empty()));
    Written other = open(TOWN);
    Written again = next(other.after(), new Command.Accept(used, number(other), Optional.empty()));
    List<Integer> serials = new ArrayList<>();

    assertThatThrownBy(() -> numberedAs(again, "licences-2018", serials))
        .isInstanceOf(KeyTaken.class);
    numbered(open(TOWN), "licences-2018", serials);

    assertThat(serials).endsWith(1);
    assertThat(store.history(SampleCounty.ID, number(other))).containsExactly(other.kept());
  }

  @Test
  void seriesHasNoGapsWhenManyDecideAtOnceAndSomeFail() throws Exception {
    List<Integer> used = Collections.synchronizedList(new ArrayList<>());
    List<Written> steps =
        IntStream.range(0, 48)
            .mapToObj(i -> open(TOWN))
            .map(opened -> next(opened.after(), town.accept(number(opened))))
            .toList();
    for (int i = 0; i < steps.size(); i += 3) {
      store.append(steps.get(i));
    }

    atOnce(
        steps.size(),
        i -> {
          List<Integer> serials = new ArrayList<>();
          try {
            numberedAs(steps.get(i), "licences-2018", serials);
            // A lost lock is tried again, so the last one counts.
            used.add(serials.get(serials.size() - 1));
          } catch (StaleCase | KeyTaken failed) {
            // A third of them were there already.
          }
          return i;
        });

    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
  }

  @Test
  void answerIsKeptWithTheCaseAndWithTheRefusal() {
    Written opened = open(TOWN);
    Command.Move refused = town.step(CaseStep.DELIVER, number(opened));
    Refusal refusal =
        Refusal.of(RefusalCode.NO_HAND_OVER, number(opened))
            .because(Source.of("某法", "Some Law", "第一条"));
    store.keep(KeptAnswer.refused(refused, refusal));

    assertThat(store.answerTo(SampleCounty.ID, opened.event().key())).contains(opened.answer());
    assertThat(store.answerTo(SampleCounty.ID, refused.head().key()))
        .contains(KeptAnswer.refused(refused, refusal));
    assertThatThrownBy(() -> store.keep(KeptAnswer.refused(refused, refusal)))
        .isInstanceOf(KeyTaken.class);
  }

  @Test
  void listBeginsWithWhatIsDueFirstAndEndsWithWhatIsNotDue() {
    Written early = accepted(open(TOWN));
    Written received = open(TOWN);
    Written closed = open(TOWN);
    append(closed.after(), town.step(CaseStep.WITHDRAW, number(closed)));

    // Notice falls due after 5 working days, the promise after 10; nothing is due on the closed
    // one.
    assertThat(list(SampleCounty.ID, Set.of(), Optional.empty()))
        .containsExactly(number(received), number(early), number(closed));
  }

  @Test
  void listIsNarrowedByStateAndHolder() {
    Written here = open(TOWN);
    Written there = open(OTHER_TOWN);
    Written accepted = accepted(open(TOWN));

    assertThat(list(SampleCounty.ID, Set.of(CaseState.RECEIVED), Optional.empty()))
        .containsExactlyInAnyOrder(number(here), number(there));
    assertThat(list(SampleCounty.ID, Set.of(), Optional.of(TOWN)))
        .containsExactlyInAnyOrder(number(here), number(accepted));
    assertThat(list(SampleCounty.ID, Set.of(CaseState.ACCEPTED), Optional.of(OTHER_TOWN)))
        .isEmpty();
  }

  @Test
  void pagesShowEveryCaseOnce() {
    Set<CaseNumber> all =
        IntStream.range(0, 23)
            .mapToObj(
                i -> {
                  Written opened = open(TOWN);
                  Written last = i % 3 == 0 ? accepted(opened) : opened;
                  if (i % 5 == 0) {
                    append(last.after(), town.step(CaseStep.WITHDRAW, number(last)));
                  }
                  return number(opened);
                })
            .collect(Collectors.toSet());

    List<CaseNumber> seen =
        pages(after -> new CaseQuery(SampleCounty.ID, Set.of(), Optional.empty(), after, 4));

    assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void listOfAPersonShowsWhatTheyHold() {
    Written mine = open(TOWN);
    Written given = open(TOWN);
    append(given.after(), town.assign(number(given), "staff-b"));
    String me = mine.event().actor().person();

    assertThat(pages(each -> listOf(Optional.of(me), Optional.empty(), each)))
        .containsExactly(number(mine));
    assertThat(pages(each -> listOf(Optional.of("staff-b"), Optional.empty(), each)))
        .containsExactly(number(given));
  }

  @Test
  void ledgerShowsWhatItsVillageTookInWhereverItIs() {
    Written kept = register();
    Written handedOn = register();
    Written offered = append(handedOn.after(), agent.handOver(number(handedOn), TOWN));
    Written taken = append(offered.after(), town.step(CaseStep.TAKE_OVER, number(handedOn)));
    open(TOWN);

    assertThat(taken.after().custody().place()).isEqualTo(TOWN);
    assertThat(pages(each -> listOf(Optional.empty(), Optional.of(VILLAGE), each)))
        .containsExactlyInAnyOrder(number(kept), number(handedOn));
    assertThat(pages(each -> listOf(Optional.empty(), Optional.of(TOWN), each))).isEmpty();
    assertThat(store.list(listOf(Optional.empty(), Optional.of(VILLAGE), Optional.empty())).lines())
        .allMatch(line -> line.agent().equals(Optional.of("staff-agent")))
        .allMatch(line -> line.holder().equals(VILLAGE) || line.person().equals("staff-clerk"));
  }

  @Test
  void pagesOfAPersonAndOfALedgerShowEveryCaseOnce() {
    Set<CaseNumber> all =
        IntStream.range(0, 9).mapToObj(i -> number(register())).collect(Collectors.toSet());
    open(TOWN);

    assertThat(pages(each -> listOf(Optional.of("staff-agent"), Optional.empty(), each)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(pages(each -> listOf(Optional.of("staff-agent"), Optional.of(VILLAGE), each)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void listOfWhatIsOverdueShowsWhatIsDueBeforeThatDayAndNothingClosed() {
    Written waiting = open(TOWN);
    Written accepted = accepted(open(TOWN));
    Written closed = open(TOWN);
    append(closed.after(), town.step(CaseStep.WITHDRAW, number(closed)));
    LocalDate stepBy = waiting.after().stepBy().orElseThrow().date();
    LocalDate acceptedBy = accepted.after().stepBy().orElseThrow().date();
    CaseQuery all = listOf(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(numbers(all.dueBefore(stepBy))).isEmpty();
    assertThat(numbers(all.dueBefore(stepBy.plusDays(1)))).contains(number(waiting));
    assertThat(numbers(all.dueBefore(acceptedBy.plusYears(1))))
        .containsExactlyInAnyOrder(number(waiting), number(accepted));
    assertThat(
            pages(
                after ->
                    new CaseQuery(
                            SampleCounty.ID,
                            Set.of(),
                            Optional.of(TOWN),
                            Optional.empty(),
                            Optional.empty(),
                            after,
                            1)
                        .dueBefore(acceptedBy.plusYears(1))))
        .containsExactlyInAnyOrder(number(waiting), number(accepted));
  }

  @Test
  void lineOfAListSaysWhatIsInTheCase() {
    Written opened = open(TOWN);
    Written offered = append(opened.after(), town.handOver(number(opened), CENTRE));

    CasePage page =
        store.list(
            new CaseQuery(SampleCounty.ID, Set.of(), Optional.empty(), Optional.empty(), 10));

    assertThat(page.next()).isEmpty();
    assertThat(page.lines())
        .containsExactly(
            new CasePage.Line(
                number(opened),
                LICENCE,
                opened.after().item().name(),
                CaseState.RECEIVED,
                TOWN,
                opened.event().actor().person(),
                Optional.of(CENTRE),
                opened.event().at(),
                Optional.of(offered.after().answerBy().orElseThrow().date()),
                Optional.empty()));
  }

  @Test
  void caseThatGoesOverToAnotherLawIsListedAsThatLawNamesItsItem() {
    Written accepted = accepted(open(TOWN));
    CountyVersion next = renamed(county, new Bilingual("样例许可（新）", "Sample licence, new"));
    Command.ChangeLaw change =
        new Command.ChangeLaw(
            Commands.by(Role.OPERATOR, TOWN).because("the law says so").head(),
            number(accepted),
            next.pin());
    Outcome.Allowed allowed = (Outcome.Allowed) Decide.move(accepted.after(), change, next, NOW);
    Written moved = Written.next(accepted.after(), accepted.kept(), change, allowed.fact(), NOON);

    store.append(moved);

    CasePage page =
        store.list(
            new CaseQuery(SampleCounty.ID, Set.of(), Optional.empty(), Optional.empty(), 10));
    assertThat(page.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.itemName().zh()).isEqualTo("样例许可（新）");
              assertThat(line.state()).isEqualTo(CaseState.ACCEPTED);
            });
    ServiceCase read = ServiceCase.replay(store.history(SampleCounty.ID, number(accepted)));
    assertThat(read).isEqualTo(moved.after());
    assertThat(read.pin()).isEqualTo(next.pin());
  }

  private static CountyVersion renamed(CountyVersion before, Bilingual name) {
    return new CountyVersion(
        new RulePin(SampleCounty.ID, "1.1.0", Sha256.of("sample 1.1.0")),
        before
            .data()
            .withCatalogue(
                new Catalogue(
                    before.data().catalogue().allVersions().stream()
                        .map(each -> each.draft().named(name).done())
                        .toList())),
        before.rules());
  }

  @Test
  void casesInWhichSomethingWasRecordedAreFoundPageByPage() {
    List<CaseNumber> all =
        IntStream.range(0, 7).mapToObj(i -> number(open(TOWN))).sorted(BY_TEXT).toList();

    List<CaseNumber> first = store.recordedSince(SampleCounty.ID, NOON, Optional.empty(), 4);
    List<CaseNumber> rest =
        store.recordedSince(SampleCounty.ID, NOON, Optional.of(first.get(3)), 4);

    assertThat(first).isEqualTo(all.subList(0, 4));
    assertThat(rest).isEqualTo(all.subList(4, 7));
    assertThat(store.recordedSince(SampleCounty.ID, NOON.plusMillis(1), Optional.empty(), 4))
        .isEmpty();
    assertThat(store.recordedSince(new CountyId("other"), NOON, Optional.empty(), 4)).isEmpty();
  }

  @Test
  void probeLeavesNothing() {
    store.probe();

    assertThat(list(SampleCounty.ID, Set.of(), Optional.empty())).isEmpty();
  }

  private static final Comparator<CaseNumber> BY_TEXT = Comparator.comparing(CaseNumber::value);

  // ---- what the facts above are told with -------------------------------------------------

  private List<CaseNumber> list(CountyId of, Set<CaseState> states, Optional<PlaceId> place) {
    return store.list(new CaseQuery(of, states, place, Optional.empty(), 100)).lines().stream()
        .map(CasePage.Line::number)
        .toList();
  }

  private List<CaseNumber> numbers(CaseQuery query) {
    return store.list(query).lines().stream().map(CasePage.Line::number).toList();
  }

  /** All pages, one after the other. */
  private List<CaseNumber> pages(Function<Optional<CasePage.Key>, CaseQuery> query) {
    List<CaseNumber> seen = new ArrayList<>();
    Optional<CasePage.Key> after = Optional.empty();
    do {
      CasePage page = store.list(query.apply(after));
      page.lines().forEach(line -> seen.add(line.number()));
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  private static CaseQuery listOf(
      Optional<String> person, Optional<PlaceId> ledger, Optional<CasePage.Key> after) {
    return new CaseQuery(SampleCounty.ID, Set.of(), Optional.empty(), person, ledger, after, 4);
  }

  /** A case in the village's ledger. */
  private Written register() {
    return SampleSteps.on(store, NOON)
        .open(agent.register(SampleCounty.application(LICENCE, "m1", "m2")));
  }

  private Written open(PlaceId place) {
    return open(place, DAY, new ArrayList<>());
  }

  private Written open(PlaceId place, LocalDate day, List<Integer> serials) {
    return open(
        Commands.by(Role.CLERK, place).submit(SampleCounty.application(LICENCE, "m1", "m2")),
        place,
        day,
        serials);
  }

  private Written open(Command.Submit submit, PlaceId place, LocalDate day, List<Integer> serials) {
    Outcome.Allowed allowed = (Outcome.Allowed) Decide.open(submit, county, NOW);
    return store.open(
        SampleCounty.ID,
        submit.head().key(),
        office(place),
        day,
        serial -> {
          serials.add(serial);
          return Written.opening(
              submit,
              allowed.fact(),
              county.pin(),
              CaseNumber.of(day, office(place), ItemType.LICENCE, serial),
              NOON);
        });
  }

  /** The acceptance, as if it carried a number of that series. */
  private Written numbered(Written opened, String series, List<Integer> serials) {
    return numberedAs(next(opened.after(), town.accept(number(opened))), series, serials);
  }

  private Written numberedAs(Written step, String series, List<Integer> serials) {
    return store.append(
        SampleCounty.ID,
        step.event().key(),
        series,
        serial -> {
          serials.add(serial);
          return step;
        });
  }

  private Written accepted(Written opened) {
    return append(opened.after(), town.accept(number(opened)));
  }

  private Written append(ServiceCase current, Command.Move move) {
    Written step = next(current, move);
    store.append(step);
    return step;
  }

  private Written next(ServiceCase current, Command.Move move) {
    Outcome outcome = Decide.move(current, move, county, NOW);
    assertThat(outcome).isInstanceOf(Outcome.Allowed.class);
    KeptEvent last = store.history(SampleCounty.ID, current.number()).get(current.seq() - 1);
    return Written.next(current, last, move, ((Outcome.Allowed) outcome).fact(), NOON);
  }

  private static DivisionCode office(PlaceId place) {
    return new DivisionCode(place.value());
  }

  private static CaseNumber number(Written step) {
    return step.event().number();
  }

  private static void atOnce(int times, IntFunction<Object> what) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Object>> calls =
          IntStream.range(0, times).<Callable<Object>>mapToObj(i -> () -> what.apply(i)).toList();
      for (Future<Object> each : pool.invokeAll(calls)) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
