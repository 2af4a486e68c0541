package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.CaseTimers.Taken;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.CommandKey;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.law.CountyVersion;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** What the law does by itself, done by a machine that may die or be late. */
class TimerDeskTest {
  private static final Duration LEASE = Duration.ofSeconds(60);

  private final Hall hall = new Hall("2018-05-14");
  private final Commands town = Commands.by(Role.CLERK, TOWN);

  @Test
  void stepIsTheSystemsAndSaysSo() {
    CaseNumber number = received();
    hall.midnightOf("2018-05-22");

    CaseEvent event = hall.desk.history(SampleCounty.ID, number).get(1);
    assertThat(event.actor()).isEqualTo(new Actor("system", Role.SYSTEM, TOWN, Optional.empty()));
    assertThat(event.channel()).isEqualTo(Channel.TIMER);
    assertThat(event.at()).isEqualTo("2018-05-21T16:00:00Z");
    assertThat(((CaseFact.Accepted) event.fact()).deemed()).isPresent();
  }

  @Test
  void looksAgainChangeNothing() {
    CaseNumber number = received();
    hall.midnightOf("2018-05-22");
    hall.timers.tick();
    hall.on("2018-05-23").timers.tick();

    assertThat(hall.events(number)).isEqualTo(2);
    assertThat(hall.store.waiting(10)).isEmpty();
  }

  @Test
  void timerOfADeadNodeIsDoneByAnotherAfterTheLease() {
    CaseNumber number = received();
    hall.at("2018-05-22T00:00");
    assertThat(hall.store.take(LEASE, Duration.ZERO, 10)).hasSize(1);

    hall.timers.tick();
    hall.clock.forward(LEASE.minusMillis(1));
    hall.timers.tick();
    assertThat(hall.state(number)).isEqualTo(CaseState.RECEIVED);
    hall.clock.forward(Duration.ofMillis(1));
    hall.timers.tick();

    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    assertThat(hall.events(number)).isEqualTo(2);
  }

  @Test
  void nodeThatWakesUpAfterAnotherDidItsWorkDoesNothing() {
    CaseNumber number = received();
    hall.at("2018-05-22T00:00");
    Taken slow = hall.store.take(LEASE, Duration.ZERO, 10).get(0);
    hall.clock.forward(LEASE);
    hall.timers.tick();

    Answer sameAgain = hall.desk.handle(elapse(slow, slow.key()));
    Answer other = hall.desk.handle(elapse(slow, new CommandKey("timer", "another")));

    assertThat(((Answer.Done) sameAgain).event().seq()).isEqualTo(2);
    assertThat(((Answer.Refused) other).refusal().code()).isEqualTo(RefusalCode.WRONG_STATE);
    assertThat(hall.events(number)).isEqualTo(2);
  }

  @Test
  void timerIsNotDoneBeforeItsTimeWhateverTheCommandSays() {
    CaseNumber number = received();
    Taken early = hall.store.waiting(1).get(0);
    hall.at("2018-05-21T23:59").timers.tick();

    assertThat(hall.events(number)).isEqualTo(1);
    assertThat(early.timer().at()).isEqualTo("2018-05-21T16:00:00Z");
  }

  @Test
  void caseEnteredFromPaperHasTheGraceToBeCompleted() {
    TimerDesk patient =
        new TimerDesk(hall.store, hall.store, hall.desk, hall.calendars, Duration.ofMinutes(5));
    CaseNumber completed = fromPaper();
    CaseNumber left = fromPaper();

    patient.tick();
    hall.clock.forward(Duration.ofSeconds(299));
    patient.tick();
    assertThat(hall.state(left)).isEqualTo(CaseState.RECEIVED);
    hall.done(town.notify(completed, "m3"));
    hall.clock.forward(Duration.ofSeconds(1));
    patient.tick();

    assertThat(hall.state(completed)).isEqualTo(CaseState.AWAITING_CORRECTION);
    assertThat(hall.find(left).accepted().orElseThrow().acceptedOn()).isEqualTo("2018-04-27");
  }

  @Test
  void lawGoesOnWhileTheCountysVersionIsAway() {
    CaseNumber number = received();
    CaseDesk without =
        new CaseDesk(hall.store, SampleCounty.counties(), hall.calendars, hall.clock);
    hall.at("2018-05-22T00:00");

    new TimerDesk(hall.store, hall.store, without, hall.calendars, Duration.ZERO).tick();

    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    assertThat(without.handle(town.step(CaseStep.WITHDRAW, number)))
        .isInstanceOf(Answer.Away.class);
  }

  @Test
  void lawGoesOnAndPersonsWaitWhileTheCountysCodeFails() {
    CaseNumber number = received();
    CountyVersion one = SampleCounty.version("1.0.0");
    CountyRules broken =
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            throw new IllegalStateException("a mistake in the county's code");
          }
        };
    CountyVersion failing = new CountyVersion(one.pin(), one.data(), broken);
    CaseDesk withIt =
        new CaseDesk(hall.store, SampleCounty.counties(failing), hall.calendars, hall.clock);
    assertThat(withIt.handle(town.accept(number))).isInstanceOf(Answer.Away.class);
    hall.at("2018-05-22T00:00");

    new TimerDesk(hall.store, hall.store, withIt, hall.calendars, Duration.ZERO).tick();

    assertThat(hall.find(number).accepted().orElseThrow().acceptedOn()).isEqualTo("2018-05-14");
  }

  @Test
  void moreTimersThanOneLookTakesAreDoneByTheNext() {
    List<CaseNumber> many = Stream.generate(this::received).limit(120).toList();
    hall.at("2018-05-22T00:00");

    hall.timers.tick();
    assertThat(many).filteredOn(each -> hall.events(each) == 2).hasSize(50);
    hall.timers.tick();
    hall.timers.tick();

    assertThat(many).allMatch(each -> hall.events(each) == 2);
  }

  @Test
  void timerOfACaseThatMovedOnIsGoneWithThatStep() {
    CaseNumber number = received();
    hall.done(town.accept(number));

    hall.midnightOf("2018-05-22");

    assertThat(hall.store.waiting(10)).isEmpty();
    assertThat(hall.events(number)).isEqualTo(2);
    assertThat(hall.find(number).accepted().orElseThrow().deemed()).isEmpty();
  }

  @Test
  void deemedAcceptanceGoesToWhoeverHoldsTheCaseThen() {
    CaseNumber number = received();
    hall.done(town.handOver(number, CENTRE));
    hall.midnightOf("2018-05-22");

    // The offer is still open, and the law does not wait for its answer.
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    assertThat(hall.find(number).custody().offeredTo()).contains(CENTRE);
    assertThat(hall.deadlines(number)).containsKey("HAND_OVER");
  }

  private Command elapse(Taken taken, CommandKey key) {
    return new Command.Elapse(
        new CommandHead(
            key,
            taken.county(),
            new Actor("system", Role.SYSTEM, TOWN, Optional.empty()),
            Channel.TIMER,
            Optional.empty()),
        taken.number(),
        taken.timer());
  }

  private CaseNumber received() {
    return hall.done(town.submit(complete(LICENCE))).number();
  }

  private CaseNumber fromPaper() {
    return hall.done(
            new Command.Submit(
                town.head(), complete(LICENCE), Optional.of(Instant.parse("2018-04-27T02:00:00Z"))))
        .number();
  }
}
