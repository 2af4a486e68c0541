package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.BrokenChain;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Figure;
import liandong.cases.Figures;
import liandong.cases.FinishCode;
import liandong.cases.KeptEvent;
import liandong.cases.LegalTime;
import liandong.cases.Lifecycle;
import liandong.cases.Rerun;
import liandong.cases.Role;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.cases.Tally;
import liandong.catalogue.ItemId;
import liandong.county.law.CountyVersion;
import liandong.evidence.Sha256;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever is tried with a case, by whom, where and when, and whatever the timers do in between:
 * what always holds. Most tries are refused; that is the point.
 */
class RandomHistoriesTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();
  private static final List<ItemId> ITEMS =
      List.of(
          SampleCounty.LICENCE,
          SampleCounty.JOINT,
          SampleCounty.TWO_STEP_LICENCE,
          SampleCounty.TWO_STEP_JOINT,
          SampleCounty.TWO_PERSONS,
          SampleCounty.ON_THE_SPOT);
  private static final CountyVersion LAW = NextVersion.BEFORE;
  private static final CountyVersion NEXT = NextVersion.ofLicence(NextVersion::sevenDays);
  private static final List<PlaceId> PLACES =
      List.of(
          SampleCounty.CENTRE, SampleCounty.TOWN, SampleCounty.OTHER_TOWN, SampleCounty.VILLAGE);

  /**
   * One try.
   *
   * @param step the how-manieth step, of all there are if {@code wild}, else of the possible ones
   * @param hours that pass before it
   */
  private record Try(
      boolean wild, int step, int role, int place, int person, int detail, int hours) {}

  private record History(ItemId item, boolean village, LocalDate day, List<Try> tries) {}

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<Try> tries =
        Combinators.combine(
                Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                Arbitraries.integers().between(0, 99),
                Arbitraries.frequency(
                    Tuple.of(6, Role.HEAD.ordinal()),
                    Tuple.of(2, Role.CLERK.ordinal()),
                    Tuple.of(1, Role.AGENT.ordinal()),
                    Tuple.of(1, Role.APPLICANT.ordinal())),
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 99),
                Arbitraries.frequency(
                    Tuple.of(5, 0), Tuple.of(3, 24), Tuple.of(2, 60), Tuple.of(1, 400)))
            .as(Try::new);
    return Combinators.combine(
            Arbitraries.of(ITEMS),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 2500),
            tries.list().ofMinSize(1).ofMaxSize(40))
        .as(
            (item, village, day, all) ->
                new History(item, village, LocalDate.of(2018, 1, 2).plusDays(day), all));
  }

  @Property(tries = 500)
  void everyHistoryKeepsWhatAlwaysHolds(@ForAll("histories") History history) {
    Play play = new Play(history);
    play.all();

    List<CaseEvent> events = play.desk.history(SampleCounty.ID, play.number);
    assertThat(play.desk.find(SampleCounty.ID, play.number)).contains(play.now);
    papersAreAskedForOnce(events);
    onlyOfficesDecide(events);
    clocksAreThoseOfWalkingDayByDay(play.now, events);
    assertThat(acceptances(events)).isLessThanOrEqualTo(1);
    figuresAreThoseOfItsFacts(play.store.history(SampleCounty.ID, play.number), events, play.now);
    recordIsWhatItsLawMakesOfIt(play);
  }

  private static void recordIsWhatItsLawMakesOfIt(Play play) {
    List<KeptEvent> record = play.store.history(SampleCounty.ID, play.number);
    Map<RulePin, CountyVersion> laws = Map.of(LAW.pin(), LAW, NEXT.pin(), NEXT);
    Rerun rerun = new Rerun(CalendarBook.of(CALENDAR));
    assertThat(rerun.replay(record, laws)).allMatch(Rerun.Step::isAsRecorded);
    List<Rerun.Step> course = rerun.course(record, LAW, laws);
    assertThat(course).hasSameSizeAs(record);
    if (Rerun.pins(record).size() == 1) {
      assertThat(course).allMatch(Rerun.Step::isAsRecorded);
      assertThat(course.get(course.size() - 1).after()).contains(play.now);
    }
  }

  @Property(tries = 150)
  void chainBreaksWhereverItIsTouched(
      @ForAll("histories") History history, @ForAll int where, @ForAll int how) {
    Play play = new Play(history);
    play.all();
    List<KeptEvent> kept = play.store.history(SampleCounty.ID, play.number);

    int at = Math.floorMod(where, kept.size());
    assertThatThrownBy(() -> ServiceCase.replay(tampered(kept, at, how)))
        .isInstanceOfAny(BrokenChain.class, IllegalArgumentException.class);
  }

  private static List<KeptEvent> tampered(List<KeptEvent> kept, int at, int how) {
    List<KeptEvent> touched = new ArrayList<>(kept);
    KeptEvent event = kept.get(at);
    int choice = Math.floorMod(how, 4);
    if (choice == 3 && at < kept.size() - 1) {
      // A digest that fits the new text: the next event still names the old one.
      String text = event.text().replace("\"sample\"", "\"simple\"");
      touched.set(at, new KeptEvent(text, Sha256.of(text)));
    } else if (choice == 0 || choice == 3 || kept.size() == 1) {
      touched.set(
          at, new KeptEvent(event.text().replace("\"sample\"", "\"simple\""), event.hash()));
    } else if (choice == 1) {
      int other = at == 0 ? 1 : at - 1;
      touched.set(at, kept.get(other));
      touched.set(other, event);
    } else {
      touched.set(at, new KeptEvent(event.text(), Sha256.of(event.text() + "x")));
    }
    return touched;
  }

  // ---- what always holds ------------------------------------------------------------------

  private static void papersAreAskedForOnce(List<CaseEvent> events) {
    List<String> asked = new ArrayList<>();
    for (CaseEvent event : events) {
      if (event.fact() instanceof CaseFact.Notified told) {
        boolean first = asked.isEmpty();
        for (String paper : told.missing()) {
          assertThat(first || asked.contains(paper) || told.faults().contains(paper))
              .as("%s of the second notice is on the first, or a fault on record", paper)
              .isTrue();
        }
        asked.addAll(told.missing());
      }
    }
  }

  private static void onlyOfficesDecide(List<CaseEvent> events) {
    for (CaseEvent event : events) {
      if (event.fact() instanceof CaseFact.Granted || event.fact() instanceof CaseFact.Denied) {
        assertThat(event.actor().role()).isIn(Role.CLERK, Role.EXAMINER, Role.HEAD);
        assertThat(event.actor().place()).isNotEqualTo(SampleCounty.VILLAGE);
      }
    }
  }

  private static long acceptances(List<CaseEvent> events) {
    return events.stream().filter(each -> each.fact() instanceof CaseFact.Accepted).count();
  }

  /** Counted at once or in two pieces, and as somebody would count who only reads the facts. */
  private static void figuresAreThoseOfItsFacts(
      List<KeptEvent> kept, List<CaseEvent> events, ServiceCase now) {
    List<Tally.Entry> all = Tally.of(kept, 0, CALENDAR);
    int half = kept.size() / 2;
    List<Tally.Entry> pieces = new ArrayList<>(Tally.of(kept.subList(0, half), 0, CALENDAR));
    pieces.addAll(Tally.of(kept, half, CALENDAR));
    assertThat(pieces).isEqualTo(all);

    Figures sum = all.stream().map(Tally.Entry::figures).reduce(Figures.NONE, Figures::plus);
    assertThat(sum.of(Figure.REGISTERED)).isEqualTo(facts(events, CaseFact.Registered.class));
    assertThat(sum.of(Figure.RECEIVED)).isEqualTo(now.receivedAt().isPresent() ? 1 : 0);
    assertThat(sum.of(Figure.ACCEPTED)).isEqualTo(facts(events, CaseFact.Accepted.class));
    assertThat(sum.of(Figure.ACCEPTANCE_REFUSED))
        .isEqualTo(facts(events, CaseFact.AcceptanceRefused.class));
    assertThat(sum.of(Figure.RETURNED)).isEqualTo(facts(events, CaseFact.Returned.class));
    assertThat(sum.of(Figure.GRANTED))
        .isEqualTo(
            facts(events, CaseFact.Granted.class) + facts(events, CaseFact.DeemedGranted.class));
    assertThat(sum.of(Figure.DENIED)).isEqualTo(facts(events, CaseFact.Denied.class));
    assertThat(sum.of(Figure.IN_TIME) + sum.of(Figure.LATE))
        .isEqualTo(sum.of(Figure.GRANTED) + sum.of(Figure.DENIED));
    now.finish().ifPresent(end -> assertThat(sum.of(Figure.closed(end.code()))).isEqualTo(1));
    long closed =
        Stream.of(FinishCode.values()).mapToLong(code -> sum.of(Figure.closed(code))).sum();
    assertThat(closed).isEqualTo(now.finish().isPresent() ? 1 : 0);
    boolean mistake = facts(events, CaseFact.Deleted.class) > 0;
    boolean served = now.decidedAt().isPresent() || (now.finish().isPresent() && !mistake);
    assertThat(sum.of(Figure.SERVED)).isEqualTo(served ? 1 : 0);
    assertThat(sum.of(Figure.WORKING_DAYS)).isEqualTo(worked(now, events));
    onlyWhatIsLookedForCounts(kept, events);
  }

  private static long facts(List<CaseEvent> events, Class<? extends CaseFact> kind) {
    return events.stream().filter(each -> kind.isInstance(each.fact())).count();
  }

  /** Day by day from the acceptance to the decision. */
  private static long worked(ServiceCase now, List<CaseEvent> events) {
    if (now.accepted().isEmpty() || now.decidedAt().isEmpty()) {
      return 0;
    }
    LocalDate decided = LegalTime.dayOf(now.decidedAt().get());
    return now.accepted()
        .get()
        .acceptedOn()
        .plusDays(1)
        .datesUntil(decided.plusDays(1))
        .filter(day -> CALENDAR.isWorkingDay(day) && !excluded(day, events))
        .count();
  }

  /** A follower that looks at the kinds of facts alone misses nothing. */
  private static void onlyWhatIsLookedForCounts(List<KeptEvent> kept, List<CaseEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      if (!Tally.COUNTED.contains(events.get(i).fact().getClass())) {
        assertThat(Tally.of(kept.subList(0, i + 1), i, CALENDAR)).isEmpty();
      }
    }
  }

  /** The slow and obvious way: each day after the acceptance counts, or there is a reason. */
  private static void clocksAreThoseOfWalkingDayByDay(ServiceCase now, List<CaseEvent> events) {
    if (now.accepted().isEmpty()) {
      return;
    }
    int extended = 0;
    for (CaseEvent event : events) {
      extended += event.fact() instanceof CaseFact.Extended more ? more.days() : 0;
    }
    LocalDate from = now.accepted().get().acceptedOn();
    assertThat(now.promised().map(due -> due.date()))
        .isEqualTo(walk(from, now.item().limits().promised().amount() + extended, events));
    if (now.item().statutoryLimit().isPresent()) {
      assertThat(now.statutory().map(due -> due.date()))
          .isEqualTo(walk(from, now.item().statutoryLimit().get().amount() + extended, events));
    }
  }

  private static Optional<LocalDate> walk(LocalDate from, int amount, List<CaseEvent> events) {
    int counted = 0;
    LocalDate day = from;
    while (counted < amount) {
      day = day.plusDays(1);
      if (day.isAfter(from.plusYears(6))) {
        return Optional.empty();
      }
      counted += CALENDAR.isWorkingDay(day) && !excluded(day, events) ? 1 : 0;
    }
    return Optional.of(day);
  }

  private static boolean excluded(LocalDate day, List<CaseEvent> events) {
    boolean excluded = false;
    Optional<LocalDate> stillSince = Optional.empty();
    for (CaseEvent event : events) {
      if (event.fact() instanceof CaseFact.Suspended stopped) {
        stillSince = stopped.toldOn().map(told -> told.isAfter(stopped.on()) ? told : stopped.on());
      } else if (event.fact() instanceof CaseFact.Resumed goesOn) {
        excluded |= stillSince.filter(day::isAfter).isPresent() && !day.isAfter(goesOn.on());
        stillSince = Optional.empty();
      }
    }
    return excluded || stillSince.filter(day::isAfter).isPresent();
  }

  // ---- playing ----------------------------------------------------------------------------

  /** One history, played. */
  private static final class Play {
    private final History history;
    private final MovableClock clock;
    private final CaseStoreInMemory store;
    private final CaseDesk desk;
    private final TimerDesk timers;
    private final CaseNumber number;
    private ServiceCase now;

    Play(History history) {
      this.history = history;
      this.clock = new MovableClock(Instant.EPOCH);
      clock.set(history.day());
      this.store = new CaseStoreInMemory(clock);
      CalendarBook book = CalendarBook.of(CALENDAR);
      this.desk = new CaseDesk(store, SampleCounty.counties(LAW, NEXT), book, clock);
      this.timers = new TimerDesk(store, store, desk, book, Duration.ZERO);
      this.now = opened();
      this.number = now.number();
    }

    private ServiceCase opened() {
      PlaceId office =
          LAW.item(history.item()).orElseThrow().access().receivedAt().contains(Level.COUNTY)
              ? SampleCounty.CENTRE
              : SampleCounty.TOWN;
      Command.Opening opening =
          history.village()
              ? Commands.by(Role.AGENT, SampleCounty.VILLAGE)
                  .register(SampleCounty.application(history.item(), "m1"))
              : Commands.by(Role.CLERK, office)
                  .at("W02")
                  .submit(SampleCounty.application(history.item(), "m1"));
      return ((Answer.Done) desk.handle(opening)).after();
    }

    void all() {
      for (Try each : history.tries()) {
        clock.forward(Duration.ofHours(each.hours()));
        byItself();
        attempt(each);
        assertOwned();
        assertThat(ServiceCase.replay(store.history(SampleCounty.ID, number))).isEqualTo(now);
      }
    }

    /** What the timers do, each a legal transition like any other. */
    private void byItself() {
      // What is accepted late by law may be late in more than that.
      timers.tick();
      timers.tick();
      List<CaseEvent> events = desk.history(SampleCounty.ID, number);
      now = desk.find(SampleCounty.ID, number).orElseThrow();
      assertThat(now.timers())
          .as("a timer that is over has become a step")
          .noneMatch(each -> !each.at().isAfter(clock.instant()));
      assertThat(events).hasSize(now.seq());
    }

    private void attempt(Try each) {
      CaseStep step = step(each);
      Answer answer = desk.handle(command(step, each));
      if (answer instanceof Answer.Done done) {
        assertThat(Lifecycle.find(now.state(), step, now.item().flow()))
            .as("%s from %s is in the table", step, now.state())
            .isPresent();
        assertThat(done.after().seq()).isEqualTo(now.seq() + 1);
        now = done.after();
      } else {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused) answer).refusal().sentence().zh()).isNotBlank();
        assertThat(((Answer.Refused) answer).refusal().remedy().zh()).isNotBlank();
      }
    }

    private CaseStep step(Try each) {
      List<CaseStep> possible = now.possibleSteps();
      if (each.wild() || possible.isEmpty()) {
        List<CaseStep> all =
            List.of(CaseStep.values()).stream()
                .filter(step -> !step.isBySystem())
                .filter(step -> step != CaseStep.REGISTER && step != CaseStep.SUBMIT)
                .toList();
        return all.get(each.step() % all.size());
      }
      // The exits are many; without this nearly every history would be short.
      List<CaseStep> staying =
          possible.stream()
              .filter(
                  step ->
                      each.step() % 10 == 0
                          || (step != CaseStep.VOID
                              && step != CaseStep.DELETE
                              && step != CaseStep.RETURN
                              && step != CaseStep.WITHDRAW
                              && step != CaseStep.REFUSE_ACCEPTANCE))
              .toList();
      List<CaseStep> from = staying.isEmpty() ? possible : staying;
      return from.get(each.step() % from.size());
    }

    private Command.Move command(CaseStep step, Try each) {
      PlaceId at =
          each.place() < PLACES.size()
              ? PLACES.get(each.place())
              : now.custody()
                  .offeredTo()
                  .filter(to -> each.place() > 6)
                  .orElse(now.custody().place());
      Commands by =
          Commands.by(Role.values()[each.role()], at)
              .as("staff-" + each.person())
              .at("W02")
              .because("a reason");
      boolean odd = each.detail() % 2 == 1;
      LocalDate today = LegalTime.dayOf(clock.instant());
      return switch (step) {
        case NOTIFY ->
            odd
                ? by.notifyWithFault(number, paper(each))
                : by.notify(number, Optional.of(1 + each.detail() % 20), paper(each));
        case SUPPLEMENT -> by.supplement(number, "m2", paper(each));
        case HAND_OVER -> by.handOver(number, PLACES.get(each.detail() % PLACES.size()));
        case SUSPEND -> by.hearing(number, odd ? Optional.of(today) : Optional.empty());
        case EXTEND ->
            new Command.Extend(by.head(), number, 1 + each.detail() % 16, Optional.of("批复1号"));
        case CALL_HEARING -> by.callHearing(number, today.plusDays(each.detail() % 40));
        case OPINION -> by.opinion(number, odd ? "tax" : "seal", each.detail() % 7 != 0);
        case CHANGE_LAW ->
            new Command.ChangeLaw(
                odd ? Commands.by(Role.OPERATOR, at).because("the law says so").head() : by.head(),
                number,
                now.pin().equals(LAW.pin()) ? NEXT.pin() : LAW.pin());
        default -> by.step(step, number);
      };
    }

    private static String paper(Try each) {
      return List.of("m3", "m1", "m4", "m3").get(each.detail() % 4);
    }

    private void assertOwned() {
      assertThat(now.custody().place()).isNotNull();
      assertThat(now.custody().person()).isNotBlank();
      if (!now.state().isOpen()) {
        assertThat(now.custody().offeredTo()).isEmpty();
        assertThat(now.deadlines()).isEmpty();
        assertThat(now.finish()).isPresent();
      } else {
        assertThat(now.possibleSteps()).as("a way on from %s", now.state()).isNotEmpty();
      }
    }
  }
}
