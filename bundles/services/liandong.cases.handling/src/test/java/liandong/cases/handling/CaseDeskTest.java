package liandong.cases.handling;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.Application;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.Command;
import liandong.cases.Deadline;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseDeskTest {
  private static final CalendarBook CALENDARS = CalendarBook.of(WorkingCalendar.china());

  private final CaseStore store = new CaseStoreInMemory();
  private final MovableClock clock = new MovableClock(Instant.parse("2018-05-14T02:00:00Z"));
  private final CountyVersion one = SampleCounty.version("1.0.0");
  private CaseDesk desk = new CaseDesk(store, SampleCounty.counties(one), CALENDARS, clock);

  private final Commands agent = Commands.by(Role.AGENT, VILLAGE);
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE);

  @Test
  @Tag("CX-10")
  @Tag("MY-01")
  void caseWalksFromTheVillageToTheCountyAndBack() {
    CaseNumber number = done(agent.register(complete(LICENCE))).number();
    assertHolder(number, VILLAGE.value(), CaseState.REGISTERED);

    done(agent.handOver(number, TOWN));
    assertHolder(number, VILLAGE.value(), CaseState.REGISTERED);
    done(town.step(CaseStep.TAKE_OVER, number));
    assertHolder(number, TOWN.value(), CaseState.RECEIVED);
    done(town.accept(number));
    done(town.handOver(number, CENTRE));
    done(centre.step(CaseStep.TAKE_OVER, number));
    done(centre.step(CaseStep.REVIEW, number));
    done(centre.step(CaseStep.VERIFY, number));
    done(centre.grant(number));
    done(centre.handOver(number, TOWN));
    done(town.step(CaseStep.TAKE_OVER, number));
    done(town.handOver(number, VILLAGE));
    done(agent.step(CaseStep.TAKE_OVER, number));
    ServiceCase delivered = done(agent.step(CaseStep.DELIVER, number));

    assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
    assertThat(delivered.certificate()).contains("C-1");
    List<CaseEvent> events = desk.history(SampleCounty.ID, number);
    assertThat(events).hasSize(14);
    assertThat(events.stream().map(CaseEvent::fact))
        .filteredOn(CaseFact.TakenOver.class::isInstance)
        .hasSize(4);
  }

  @Test
  @Tag("CX-10")
  void townThatDeclinesLeavesTheCaseWithTheVillage() {
    CaseNumber number = done(agent.register(complete(LICENCE))).number();
    done(agent.handOver(number, TOWN));

    assertThat(refused(town.step(CaseStep.DECLINE, number))).isEqualTo(RefusalCode.REASON_NEEDED);
    ServiceCase declined =
        done(town.because("the village's seal is missing").step(CaseStep.DECLINE, number));

    assertThat(declined.custody().place()).isEqualTo(VILLAGE);
    assertThat(declined.custody().offeredTo()).isEmpty();
    assertThat(declined.state()).isEqualTo(CaseState.REGISTERED);
  }

  @Test
  void onlyTheReceiverTakesOverAndMeanwhileNobodyMovesTheCase() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();
    done(town.handOver(number, CENTRE));

    assertThat(refused(Commands.by(Role.CLERK, OTHER_TOWN).step(CaseStep.TAKE_OVER, number)))
        .isEqualTo(RefusalCode.NOT_THE_RECEIVER);
    assertThat(refused(town.accept(number))).isEqualTo(RefusalCode.HAND_OVER_PENDING);
    assertThat(refused(centre.accept(number))).isEqualTo(RefusalCode.NOT_THE_HOLDER);
    done(town.step(CaseStep.RECALL, number));
    done(town.accept(number));
  }

  @Test
  void caseGoesOnlyUpAndDownItsLine() {
    CaseNumber number = done(agent.register(complete(LICENCE))).number();

    assertThat(refused(agent.handOver(number, OTHER_TOWN))).isEqualTo(RefusalCode.NOT_IN_LINE);
    assertThat(refused(agent.handOver(number, VILLAGE))).isEqualTo(RefusalCode.NOT_IN_LINE);
  }

  @Test
  void promisedAndStatutoryDateAreRightToTheDay() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();

    CaseFact.Accepted clockOfTheCase = done(town.accept(number)).accepted().orElseThrow();

    assertThat(clockOfTheCase.promised().date()).isEqualTo("2018-05-28");
    assertThat(clockOfTheCase.statutory().orElseThrow().date()).isEqualTo("2018-06-11");
  }

  @Test
  void acceptanceOfAPaperCaseIsEnteredAfterwardsButNotBeforeItsReceiptOrInTheFuture() {
    Instant received = Instant.parse("2018-02-12T01:00:00Z");
    CaseNumber number =
        done(new Command.Submit(town.head(), complete(LICENCE), Optional.of(received))).number();

    assertThat(refused(acceptedOn(number, "2018-02-11"))).isEqualTo(RefusalCode.TIME_TOO_EARLY);
    assertThat(refused(acceptedOn(number, "2018-05-15"))).isEqualTo(RefusalCode.TIME_IN_FUTURE);
    ServiceCase accepted = done(acceptedOn(number, "2018-02-13"));

    assertThat(accepted.accepted().orElseThrow().promised().date()).isEqualTo("2018-03-05");
  }

  @Test
  void hearingToldInWritingStopsBothClocksAndMovesBothDates() {
    CaseNumber number = accepted();
    clock.forward(Duration.ofDays(7));
    ServiceCase still = done(centre.hearing(number, Optional.of(LocalDate.of(2018, 5, 21))));
    clock.forward(Duration.ofDays(7));
    ServiceCase goesOn = done(centre.step(CaseStep.RESUME, number));

    assertThat(still.state()).isEqualTo(CaseState.SUSPENDED);
    assertThat(still.promised()).isEmpty();
    // The review was due on 05-18, before the hearing: what was late stays late.
    assertThat(still.deadlines()).extracting(Deadline::kind).containsExactly(Deadline.Kind.STEP);
    assertThat(goesOn.state()).isEqualTo(CaseState.ACCEPTED);
    // Five working days, 05-22 through 05-28, are not counted.
    assertThat(goesOn.promised().orElseThrow().date()).isEqualTo("2018-06-04");
    assertThat(goesOn.statutory().orElseThrow().date()).isEqualTo("2018-06-19");
  }

  @Test
  void hearingThatNobodyWasToldOfStopsNothing() {
    CaseNumber number = accepted();

    ServiceCase still = done(centre.hearing(number, Optional.empty()));

    assertThat(still.state()).isEqualTo(CaseState.SUSPENDED);
    assertThat(still.promised().orElseThrow().date()).isEqualTo("2018-05-28");
    assertThat(still.deadlines())
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.STEP, Deadline.Kind.PROMISED, Deadline.Kind.STATUTORY);
  }

  @Test
  void clockStandsStillOnALegalGroundOnly() {
    CaseNumber number = accepted();

    assertThat(refused(new Command.Suspend(centre.head(), number, "busy", Optional.empty())))
        .isEqualTo(RefusalCode.NO_LEGAL_GROUND);
  }

  @Test
  @Tag("SF-17")
  void headExtendsALicenceOnceByTenDaysAtMostWithAReason() {
    CaseNumber number = accepted();
    Commands because = centre.because("the site could not be reached");

    assertThat(refused(centre.extend(number, 10))).isEqualTo(RefusalCode.REASON_NEEDED);
    assertThat(refused(Commands.by(Role.CLERK, CENTRE).because("…").extend(number, 10)))
        .isEqualTo(RefusalCode.HEAD_NEEDED);
    assertThat(refused(because.extend(number, 11))).isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
    ServiceCase extended = done(because.extend(number, 10));
    assertThat(refused(because.extend(number, 1))).isEqualTo(RefusalCode.EXTENDED_ALREADY);

    assertThat(extended.statutory().orElseThrow().date()).isEqualTo("2018-06-26");
    assertThat(extended.promised().orElseThrow().date()).isEqualTo("2018-06-11");
  }

  @Test
  void limitThatHasPassedIsNotExtendedAnyMore() {
    CaseNumber number = accepted();
    clock.forward(Duration.ofDays(29));

    assertThat(refused(centre.because("late").extend(number, 1)))
        .isEqualTo(RefusalCode.LIMIT_PASSED);
  }

  private CaseNumber accepted() {
    CaseNumber number = done(centre.submit(complete(LICENCE))).number();
    return done(centre.accept(number)).number();
  }

  @Test
  void officeIsHeldToItsNoticeWithinFiveWorkingDays() {
    ServiceCase received = done(town.submit(complete(LICENCE)));

    assertThat(received.deadlines())
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.NOTICE, Deadline.Kind.STEP);
    assertThat(received.deadlines().get(0).due().date()).isEqualTo("2018-05-21");
  }

  @Test
  @Tag("SF-14")
  void missingPapersAreToldOnceAndCompletely() {
    CaseNumber number = done(town.submit(SampleCounty.application(LICENCE, "m1"))).number();

    assertThat(refused(town.accept(number))).isEqualTo(RefusalCode.MATERIALS_MISSING);
    done(town.notify(number, "m2"));
    done(town.supplement(number, "m2"));

    assertThat(refused(town.notify(number, "m3"))).isEqualTo(RefusalCode.NOTICE_GIVEN);
    done(town.accept(number));
  }

  @Test
  void agentForwardsButNeverDecides() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();

    assertThat(refused(Commands.by(Role.AGENT, TOWN).accept(number)))
        .isEqualTo(RefusalCode.AGENT_ONLY_FORWARDS);
  }

  @Test
  void villagePointRegistersAndOfficesReceive() {
    assertThat(refused(agent.submit(complete(LICENCE)))).isEqualTo(RefusalCode.AGENT_REGISTERS);
    assertThat(refused(town.register(complete(LICENCE)))).isEqualTo(RefusalCode.AGENT_REGISTERS);
    assertThat(refused(centre.submit(complete(ON_THE_SPOT))))
        .isEqualTo(RefusalCode.NOT_RECEIVED_HERE);
  }

  @Test
  void townDoesNotDecideWhatTheCountyDecides() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();
    done(town.accept(number));

    assertThat(refused(town.step(CaseStep.REVIEW, number))).isEqualTo(RefusalCode.NOT_DECIDED_HERE);
  }

  @Test
  void ruleOfTheCountyRefusesWithItsSource() {
    Application forbidden =
        new Application(
            LICENCE,
            complete(LICENCE).applicant(),
            complete(LICENCE).materials(),
            Map.of("forbidden", "yes"));

    Answer.Refused no = (Answer.Refused) desk.handle(town.submit(forbidden));

    assertThat(no.refusal().code()).isEqualTo(RefusalCode.COUNTY_RULE);
    assertThat(no.refusal().source().orElseThrow().place()).isEqualTo("第一条");
  }

  @Test
  void sameKeyWithSameContentGetsTheFirstAnswerAlsoLater() {
    Command.Submit submit = town.submit(complete(LICENCE));
    Answer.Done first = (Answer.Done) desk.handle(submit);
    done(town.accept(first.after().number()));
    clock.forward(Duration.ofDays(3));

    assertThat(desk.handle(submit)).isEqualTo(first);
  }

  @Test
  void sameStepSentAgainGetsTheFirstAnswer() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();
    Command.Accept accept = town.accept(number);
    Answer first = desk.handle(accept);

    assertThat(desk.handle(accept)).isEqualTo(first);
    assertThat(desk.history(SampleCounty.ID, number)).hasSize(2);
  }

  @Test
  void refusalIsTheSameWhenSentAgainEvenIfItWouldBeAllowedNow() {
    CaseNumber number = done(town.submit(SampleCounty.application(LICENCE, "m1"))).number();
    Command.Accept tooSoon = town.accept(number);
    Answer no = desk.handle(tooSoon);
    done(town.supplement(number, "m2"));

    assertThat(no).isInstanceOf(Answer.Refused.class);
    assertThat(desk.handle(tooSoon)).isEqualTo(no);
    done(town.accept(number));
  }

  @Test
  void sameKeyWithOtherContentIsNamed() {
    Command.Submit submit = town.submit(complete(LICENCE));
    desk.handle(submit);
    Command.Submit other =
        new Command.Submit(submit.head(), complete(ON_THE_SPOT), Optional.empty());

    assertThat(refused(other)).isEqualTo(RefusalCode.KEY_REUSED);
  }

  @Test
  void unknownNumberItemPlaceAndPaperAreNamed() {
    assertThat(refused(town.accept(new CaseNumber("12345")))).isEqualTo(RefusalCode.UNKNOWN_CASE);
    assertThat(refused(town.submit(complete(new ItemId("no-such")))))
        .isEqualTo(RefusalCode.UNKNOWN_ITEM);
    assertThat(refused(Commands.by(Role.CLERK, new PlaceId("nowhere")).submit(complete(LICENCE))))
        .isEqualTo(RefusalCode.UNKNOWN_PLACE);
    assertThat(refused(town.submit(SampleCounty.application(LICENCE, "m1", "m2", "m9"))))
        .isEqualTo(RefusalCode.UNKNOWN_MATERIAL);
  }

  @Test
  void absenceOfTheCountyIsAwayAndNeverANo() {
    Command.Submit submit = town.submit(complete(LICENCE));
    CaseDesk without = new CaseDesk(store, SampleCounty.counties(), CALENDARS, clock);

    assertThat(without.handle(submit)).isInstanceOf(Answer.Away.class);
    assertThat(desk.handle(submit)).isInstanceOf(Answer.Done.class);
  }

  @Test
  void ruleOfTheCountyThatFailsIsAwayAndNeverANo() {
    CountyRules broken =
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            throw new IllegalStateException("a mistake in the county's code");
          }
        };
    CountyVersion failing = new CountyVersion(one.pin(), one.data(), broken);
    CaseDesk withIt = new CaseDesk(store, SampleCounty.counties(failing), CALENDARS, clock);
    Command.Submit submit = town.submit(complete(LICENCE));

    assertThat(withIt.handle(submit)).isInstanceOf(Answer.Away.class);
    assertThat(desk.handle(submit)).isInstanceOf(Answer.Done.class);
  }

  @Test
  void countyThatDoesNotAnswerInTimeIsAwayAndCountedAsAFailureOfItsVersion() {
    TrafficCount traffic = new TrafficCount();
    CaseDesk slow =
        new CaseDesk(
            store, SampleCounty.counties(one), CALENDARS, clock, traffic, new SilentCounty());
    Command.Submit submit = town.submit(complete(LICENCE));

    assertThat(slow.handle(submit))
        .isInstanceOfSatisfying(
            Answer.Away.class, away -> assertThat(away.retryAfter()).isEqualTo(SilentCounty.RETRY));
    assertThat(traffic.of(one.pin()).failures()).isEqualTo(1);
    assertThat(desk.handle(submit)).isInstanceOf(Answer.Done.class);
  }

  @Test
  void answerThatAKeyGotIsGivenAgainAlsoWhileTheCountyDoesNotAnswer() {
    Command.Submit submit = town.submit(complete(LICENCE));
    Answer before = desk.handle(submit);
    CaseDesk slow =
        new CaseDesk(
            store,
            SampleCounty.counties(one),
            CALENDARS,
            clock,
            new TrafficCount(),
            new SilentCounty());

    assertThat(slow.handle(submit)).isEqualTo(before);
  }

  @Test
  void openCaseKeepsItsVersionAndIsReadableWhileThatIsAway() {
    CaseNumber number = done(town.submit(complete(LICENCE))).number();
    CountyVersion two = SampleCounty.version("2.0.0");
    CaseDesk onlyNew = new CaseDesk(store, SampleCounty.counties(two), CALENDARS, clock);
    CaseDesk both = new CaseDesk(store, SampleCounty.counties(two, one), CALENDARS, clock);
    Command.Accept accept = town.accept(number);

    assertThat(onlyNew.handle(accept)).isInstanceOf(Answer.Away.class);
    assertThat(onlyNew.find(SampleCounty.ID, number).orElseThrow().item().name().zh())
        .isEqualTo("样例许可");
    ServiceCase accepted = ((Answer.Done) both.handle(accept)).after();
    ServiceCase fresh = ((Answer.Done) both.handle(town.submit(complete(LICENCE)))).after();

    assertThat(accepted.pin()).isEqualTo(one.pin());
    assertThat(fresh.pin()).isEqualTo(two.pin());
  }

  // ---- what the facts above are told with -------------------------------------------------

  private static Application complete(ItemId item) {
    return SampleCounty.application(item, "m1", "m2");
  }

  private Command.Accept acceptedOn(CaseNumber number, String day) {
    return new Command.Accept(town.head(), number, Optional.of(LocalDate.parse(day)));
  }

  private ServiceCase done(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  private RefusalCode refused(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).refusal().code();
  }

  private void assertHolder(CaseNumber number, String place, CaseState state) {
    ServiceCase found = desk.find(SampleCounty.ID, number).orElseThrow();
    assertThat(found.custody().place().value()).isEqualTo(place);
    assertThat(found.state()).isEqualTo(state);
  }
}
