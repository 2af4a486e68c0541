package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import liandong.cases.Answer;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Lifecycle;
import liandong.cases.Lifecycle.Transition;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.catalogue.ReviewFlow;
import liandong.places.PlaceId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
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

  private final CaseDesk desk =
      new CaseDesk(
          new CaseStoreInMemory(),
          SampleCounty.counties(SampleCounty.version("1.0.0")),
          Clock.fixed(Instant.parse("2018-05-14T02:00:00Z"), ZoneOffset.UTC));

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
    ServiceCase before = null;
    for (Transition step : pathTo(walk.row(), walk.flow())) {
      before = take(before, step, walk.flow());
    }

    ServiceCase after = take(before, walk.row(), walk.flow());

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
            at = take(at, each, flow);
          }
          at = take(at, arrival, flow);

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
        } else {
          assertThat(Lifecycle.stepsFrom(open, flow)).as("%s is final", open).isEmpty();
        }
      }
    }
    assertThat(reachable(ReviewFlow.FOUR_STEPS)).containsOnlyKeys(CaseState.values());
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
    // A suspended case goes back to where it was suspended, so that is where the way leads first.
    boolean resumes = row.step() == CaseStep.RESUME;
    Optional<CaseState> at = resumes ? Optional.of(row.to()) : row.from();
    while (at.isPresent()) {
      Transition arrival = arrivals.get(at.get());
      assertThat(arrival).as("a way to %s", at.get()).isNotNull();
      path.addFirst(arrival);
      at = arrival.from();
    }
    List<Transition> steps = new ArrayList<>(path);
    if (resumes) {
      steps.add(Lifecycle.find(row.to(), CaseStep.SUSPEND, flow).orElseThrow());
    }
    if (row.step() == CaseStep.TAKE_OVER
        || row.step() == CaseStep.DECLINE
        || row.step() == CaseStep.RECALL) {
      steps.add(Lifecycle.find(row.from().orElseThrow(), CaseStep.HAND_OVER, flow).orElseThrow());
    }
    return steps;
  }

  private ServiceCase take(ServiceCase before, Transition row, ReviewFlow flow) {
    Answer answer =
        before == null
            ? desk.handle(opening(row.step(), flow))
            : desk.handle(command(before, row.step(), before.custody().place()));
    assertThat(answer).as("%s", row).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  /** Four steps are decided at the county's centre, two at the town; papers come in there. */
  private static Command opening(CaseStep step, ReviewFlow flow) {
    ItemId item = flow == ReviewFlow.FOUR_STEPS ? SampleCounty.LICENCE : SampleCounty.ON_THE_SPOT;
    PlaceId office = flow == ReviewFlow.FOUR_STEPS ? SampleCounty.CENTRE : SampleCounty.TOWN;
    return step == CaseStep.REGISTER
        ? Commands.by(Role.AGENT, SampleCounty.VILLAGE)
            .register(SampleCounty.application(item, "m1", "m2"))
        : Commands.by(Role.CLERK, office).submit(SampleCounty.application(item, "m1", "m2"));
  }

  private static Command.Move command(ServiceCase current, CaseStep step, PlaceId holder) {
    CaseNumber number = current.number();
    PlaceId at =
        step == CaseStep.TAKE_OVER || step == CaseStep.DECLINE
            ? current.custody().offeredTo().orElse(holder)
            : holder;
    Commands by = Commands.by(Role.HEAD, at).because("because the test says so");
    return switch (step) {
      case NOTIFY -> by.notify(number, "m3");
      case SUPPLEMENT -> by.supplement(number, "m3");
      case HAND_OVER -> by.handOver(number, neighbour(at));
      case SUSPEND -> by.hearing(number, Optional.of(LocalDate.parse("2018-05-14")));
      case EXTEND -> by.extend(number, 5);
      default -> by.step(step, number);
    };
  }

  private static PlaceId neighbour(PlaceId place) {
    return place.equals(SampleCounty.TOWN) ? SampleCounty.CENTRE : SampleCounty.TOWN;
  }
}
