package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liandong.calendar.CalendarBook;
import liandong.calendar.Ground;
import liandong.calendar.HolidayNotice;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.Application;
import liandong.cases.ApplicationKind;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.CaseTimer;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Lifecycle;
import liandong.cases.Lifecycle.Transition;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.catalogue.ReviewFlow;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;
import liandong.places.PlaceId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the lifecycle's table, walked on a real case; and for every state, every step that
 * is not in the table, refused. The walks are found from the table itself, so a row that nobody can
 * reach fails here.
 */
class LifecycleTest {
  private record Walk(Transition row, ReviewFlow flow) {
    @Override
    public String toString() {
      return flow + " " + row;
    }
  }

  private static final CountyVersion NEXT = SampleCounty.version("1.1.0");

  private final MovableClock clock = new MovableClock(Instant.parse("2018-05-14T02:00:00Z"));
  private final ChangingCalendar calendar = new ChangingCalendar();
  private final CaseDesk desk =
      new CaseDesk(
          new CaseStoreInMemory(),
          SampleCounty.counties(SampleCounty.version("1.0.0"), NEXT),
          calendar,
          clock);

  static Stream<Walk> everyRow() {
    return Stream.of(ReviewFlow.values())
        .flatMap(
            flow ->
                Lifecycle.transitions().stream()
                    .filter(row -> row.flows().contains(flow))
                    .map(row -> new Walk(row, flow)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyRow")
  void everyRowOfTheTableCanBeWalked(Walk walk) {
    ItemId item = item(walk.flow(), walk.row().step().isForJointCases());
    ServiceCase before = null;
    for (Transition step : pathTo(walk.row(), walk.flow())) {
      before = take(before, step, item);
    }

    ServiceCase after = take(before, walk.row(), item);

    assertThat(after.state()).isEqualTo(walk.row().to());
    assertThat(after.custody().place()).isNotNull();
  }

  @Test
  void stepsOutsideTheTableAreRefused() {
    for (ReviewFlow flow : ReviewFlow.values()) {
      for (Transition arrival : reachable(flow).values()) {
        for (CaseStep step : CaseStep.values()) {
          if (step == CaseStep.REGISTER
              || step == CaseStep.SUBMIT
              || Lifecycle.find(arrival.to(), step, flow).isPresent()) {
            continue;
          }
          ServiceCase at = null;
          for (Transition each : pathTo(arrival, flow)) {
            at = take(at, each, item(flow, false));
          }
          at = take(at, arrival, item(flow, false));

          Answer answer = desk.handle(command(at, step, SampleCounty.TOWN));

          assertThat(answer).as("%s in %s", step, arrival.to()).isInstanceOf(Answer.Refused.class);
        }
      }
    }
  }

  @Test
  void everyStateIsReachedAndFromEveryOpenOneACaseCanBeClosed() {
    for (ReviewFlow flow : ReviewFlow.values()) {
      Set<CaseState> reached = reachable(flow).keySet();
      assertThat(reached).contains(CaseState.DELIVERED, CaseState.WITHDRAWN, CaseState.RETURNED);
      for (CaseState open : reached) {
        if (open.isOpen()) {
          assertThat(Lifecycle.stepsFrom(open, flow)).as("way out of %s", open).isNotEmpty();
        } else if (open != CaseState.ARCHIVED) {
          assertThat(Lifecycle.stepsFrom(open, flow))
              .as("%s is closed and can be filed away", open)
              .containsExactly(CaseStep.ARCHIVE);
        }
      }
    }
    assertThat(reachable(ReviewFlow.FOUR_STEPS)).containsOnlyKeys(CaseState.values());
    assertThat(Lifecycle.stepsFrom(CaseState.ARCHIVED, ReviewFlow.FOUR_STEPS)).isEmpty();
  }

  // ---- walking ----------------------------------------------------------------------------

  /** For each state that can be reached, the row by which it is reached first. */
  private static Map<CaseState, Transition> reachable(ReviewFlow flow) {
    Map<CaseState, Transition> arrivals = new HashMap<>();
    Deque<CaseState> open = new ArrayDeque<>();
    for (Transition row : Lifecycle.transitions()) {
      if (row.from().isEmpty() && arrivals.putIfAbsent(row.to(), row) == null) {
        open.add(row.to());
      }
    }
    while (!open.isEmpty()) {
      CaseState from = open.remove();
      for (Transition row : Lifecycle.transitions()) {
        if (row.from().equals(Optional.of(from))
            && row.flows().contains(flow)
            && row.step() != CaseStep.TAKE_OVER
            && arrivals.putIfAbsent(row.to(), row) == null) {
          open.add(row.to());
        }
      }
    }
    return arrivals;
  }

  /** The shortest way to where {@code row} begins, with the offer that a hand-over answers. */
  private static List<Transition> pathTo(Transition row, ReviewFlow flow) {
    Deque<Transition> path = new ArrayDeque<>();
    Map<CaseState, Transition> arrivals = reachable(flow);
    // A case goes back to where it was held, so that is where the way leads first.
    boolean goesBack = row.step() == CaseStep.RESUME || row.step() == CaseStep.FORWARD_BACK;
    Optional<CaseState> at = goesBack ? Optional.of(row.to()) : row.from();
    while (at.isPresent()) {
      Transition arrival = arrivals.get(at.get());
      assertThat(arrival).as("a way to %s", at.get()).isNotNull();
      path.addFirst(arrival);
      at = arrival.from();
    }
    List<Transition> steps = new ArrayList<>(path);
    if (goesBack) {
      CaseStep held = row.step() == CaseStep.RESUME ? CaseStep.SUSPEND : CaseStep.FORWARD;
      steps.add(Lifecycle.find(row.to(), held, flow).orElseThrow());
    }
    before(row.step())
        .forEach(
            first ->
                steps.add(Lifecycle.find(row.from().orElseThrow(), first, flow).orElseThrow()));
    return steps;
  }

  /** The steps without which that one has nothing to answer. */
  private static List<CaseStep> before(CaseStep step) {
    return switch (step) {
      case TAKE_OVER, DECLINE, RECALL -> List.of(CaseStep.HAND_OVER);
      case ASK_HEARING -> List.of(CaseStep.TELL_HEARING);
      case CALL_HEARING -> List.of(CaseStep.TELL_HEARING, CaseStep.ASK_HEARING);
      case HOLD_HEARING ->
          List.of(CaseStep.TELL_HEARING, CaseStep.ASK_HEARING, CaseStep.CALL_HEARING);
      default -> List.of();
    };
  }

  private ServiceCase take(ServiceCase before, Transition row, ItemId item) {
    if (row.step() == CaseStep.HOLD_HEARING) {
      clock.set(Instant.parse("2018-05-23T02:00:00Z"));
    }
    if (row.step() == CaseStep.RECKON) {
      calendar.closeTheOffices();
    }
    Answer answer =
        before == null
            ? desk.handle(opening(row.step(), item))
            : desk.handle(command(before, row.step(), before.custody().place()));
    assertThat(answer).as("%s", row).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  /** Four steps are decided at the county's centre, two at the town; papers come in there. */
  private static ItemId item(ReviewFlow flow, boolean joint) {
    if (joint) {
      return flow == ReviewFlow.FOUR_STEPS ? SampleCounty.JOINT : SampleCounty.TWO_STEP_JOINT;
    }
    return flow == ReviewFlow.FOUR_STEPS ? SampleCounty.LICENCE : SampleCounty.TWO_STEP_LICENCE;
  }

  /** To renew a licence, so that the law can renew it in silence. */
  private static Command opening(CaseStep step, ItemId item) {
    Application plain = SampleCounty.application(item, "m1", "m2");
    Application renewal =
        new Application(
            item,
            plain.applicant(),
            plain.materials(),
            plain.form(),
            Optional.of(ApplicationKind.RENEWAL),
            Optional.of(LocalDate.parse("2018-08-31")),
            Optional.empty(),
            Optional.empty());
    PlaceId office =
        item.equals(SampleCounty.TWO_STEP_LICENCE) ? SampleCounty.TOWN : SampleCounty.CENTRE;
    return step == CaseStep.REGISTER
        ? Commands.by(Role.AGENT, SampleCounty.VILLAGE).register(renewal)
        : Commands.by(Role.CLERK, office).at("W02").submit(renewal);
  }

  private static Command.Move command(ServiceCase current, CaseStep step, PlaceId holder) {
    CaseNumber number = current.number();
    PlaceId at =
        step == CaseStep.TAKE_OVER || step == CaseStep.DECLINE
            ? current.custody().offeredTo().orElse(holder)
            : holder;
    Commands by = Commands.by(Role.HEAD, at).at("W02").because("because the test says so");
    return switch (step) {
      case NOTIFY -> by.notify(number, Optional.of(10), "m3");
      case SUPPLEMENT -> by.supplement(number, "m3");
      case HAND_OVER -> by.handOver(number, neighbour(at));
      case SUSPEND -> by.hearing(number, Optional.empty());
      case EXTEND -> by.extend(number, 5);
      case GRANT -> new Command.Grant(by.head(), number, Optional.empty());
      case CALL_HEARING -> by.callHearing(number, LocalDate.parse("2018-05-23"));
      case RECKON ->
          new Command.Reckon(
              bySystem(by),
              number,
              new Ground(Bilingual.same("notice"), Source.of("通知", "Notice", "")));
      case CHANGE_LAW ->
          new Command.ChangeLaw(
              Commands.by(Role.OPERATOR, at).because("the law says so").head(), number, NEXT.pin());
      case DEEM_ACCEPTED, LAPSE, DEEM_GRANTED, DEEM_PART ->
          new Command.Elapse(bySystem(by), number, timer(current, step));
      default -> by.step(step, number);
    };
  }

  private static CommandHead bySystem(Commands by) {
    CommandHead head = by.head();
    return new CommandHead(
        head.key(),
        head.county(),
        new Actor("system", Role.SYSTEM, head.actor().place(), Optional.empty()),
        Channel.TIMER,
        Optional.empty());
  }

  /** The timer that becomes {@code step}, or one that this case has not set. */
  private static CaseTimer timer(ServiceCase current, CaseStep step) {
    return current.timers().stream()
        .filter(each -> each.kind().step() == step)
        .findFirst()
        .orElse(
            new CaseTimer(
                Arrays.stream(CaseTimer.Kind.values())
                    .filter(kind -> kind.step() == step)
                    .findFirst()
                    .orElseThrow(),
                Optional.empty(),
                Instant.EPOCH));
  }

  private static PlaceId neighbour(PlaceId place) {
    return place.equals(SampleCounty.TOWN) ? SampleCounty.CENTRE : SampleCounty.TOWN;
  }

  /** A calendar that a notice changes in the middle. */
  private static final class ChangingCalendar implements CalendarBook {
    private WorkingCalendar current = WorkingCalendar.china();

    /** No office works from 2018-05-15 to 2018-09-30. */
    void closeTheOffices() {
      HolidayTable china = HolidayTable.china();
      Map<LocalDate, HolidayTable.NamedDay> days = new HashMap<>(china.days());
      LocalDate.parse("2018-05-15")
          .datesUntil(LocalDate.parse("2018-10-01"))
          .forEach(
              day ->
                  days.put(
                      day, new HolidayTable.NamedDay(false, "停工", Source.of("通知", "Notice", ""))));
      current =
          new WorkingCalendar(
              new HolidayTable(
                  china.firstYear(), china.lastYear(), days, Sha256.of("closed for the summer")));
    }

    @Override
    public WorkingCalendar current() {
      return current;
    }

    @Override
    public Optional<WorkingCalendar> edition(Sha256 edition) {
      return Optional.of(current).filter(each -> each.edition().equals(edition));
    }

    @Override
    public WorkingCalendar inForce(Instant moment) {
      return current();
    }

    @Override
    public List<KeptNotice> notices() {
      return List.of();
    }

    @Override
    public WorkingCalendar add(HolidayNotice notice, String by) {
      throw new IllegalStateException("this calendar is changed by the test");
    }
  }
}
