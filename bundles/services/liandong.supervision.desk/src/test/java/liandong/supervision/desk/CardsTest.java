package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.CommandKey;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.county.SupervisionRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.supervision.CardColour;
import liandong.supervision.CardTrigger;
import liandong.supervision.Cards;
import liandong.supervision.CaseRecord;
import liandong.supervision.FileFact;
import liandong.supervision.FileKind;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.PolicyPin;
import liandong.supervision.Responsible;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionPolicy;
import liandong.supervision.SupervisionRefusalCode;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promised by 2018-05-28 and due by law on 2018-06-11, when accepted on 2018-05-14. */
class CardsTest {
  private final Office office = new Office("2018-05-14");

  @Test
  void caseTwoWorkingDaysBeforeItsLimitIsGreen() {
    office.accepted();
    office.tickOn("2018-05-24");

    assertThat(office.cards()).isEmpty();
  }

  @Test
  @Tag("CX-17")
  void oneWorkingDayBeforeTheLimitItIsReminded() {
    office.accepted();
    office.tickOn("2018-05-25");

    assertThat(office.cards()).containsExactly("REMIND.NEAR_LIMIT");
  }

  @Test
  @Tag("CX-17")
  void onTheLastDayTheCardIsYellowAndTheDayAfterRed() {
    CaseNumber number = office.accepted();
    office.tickOn("2018-05-28");
    assertThat(office.cards()).containsExactly("YELLOW.NEAR_LIMIT");

    office.tickOn("2018-05-29");
    assertThat(office.cards()).containsExactly("RED.OVERDUE", "YELLOW.NEAR_LIMIT");

    FileFact.CardGiven red = card("RED.OVERDUE");
    assertThat(red.number()).isEqualTo(number);
    assertThat(red.deadline().orElseThrow().kind()).isEqualTo(Deadline.Kind.PROMISED);
    assertThat(red.deadline().orElseThrow().on()).isEqualTo("2018-05-28");
    assertThat(red.rules()).isEqualTo(office.county.pin());
    assertThat(red.policy()).isEqualTo(new PolicyPin("liandong.standard", "1"));
    assertThat(red.owner()).isEqualTo(new Owner(TOWN, "staff-clerk"));
    assertThat(red.sentence().zh()).contains(number.value(), "承诺时限", "2018-05-28");
    assertThat(red.sentence().en()).contains(number.value(), "promised limit", "2018-05-28");
  }

  @Test
  void ticksThatRepeatGiveNoSecondCard() {
    office.accepted();
    for (int i = 0; i < 3; i++) {
      office.tickOn("2018-05-29");
      office.watch(office.yardsticks).tick();
    }

    assertThat(office.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  void applicationNeitherToldNorAcceptedInFiveDaysGivesARedCardTheDayAfter() {
    office.submitted();
    office.tickOn("2018-05-21");
    assertThat(office.cards()).containsExactly("YELLOW.NEAR_LIMIT");

    office.tickOn("2018-05-22");
    assertThat(office.cards()).containsExactly("RED.NOT_ACCEPTED", "YELLOW.NEAR_LIMIT");
  }

  @Test
  void serviceOnTheSpotIsNotWarnedOnItsOwnDay() {
    CaseNumber number =
        office.done(office.town.submit(SampleCounty.application(ON_THE_SPOT, "m1", "m2"))).number();
    office.done(office.town.accept(number));
    office.tick();
    assertThat(office.cards()).isEmpty();

    office.tickOn("2018-05-15");
    assertThat(office.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  void limitInHoursIsOverOnTheSameDay() {
    Office hours = new Office("2018-05-14", Office.inHours());
    CaseNumber number =
        hours.done(hours.town.submit(SampleCounty.application(ON_THE_SPOT, "m1", "m2"))).number();
    hours.done(hours.town.accept(number));
    hours.clock.forward(Duration.ofHours(1));
    hours.tick();
    assertThat(hours.cards()).isEmpty();

    hours.clock.forward(Duration.ofHours(8));
    hours.tick();
    assertThat(hours.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  void caseThatWasClosedLateHasItsCardEvenIfNobodyLookedMeanwhile() {
    CaseNumber number = office.verified();
    office.to("2018-05-30");
    office.done(office.centre.grant(number));
    office.tick();

    assertThat(office.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  void caseThatIsDecidedOnItsLastDayHasNoCard() {
    CaseNumber number = office.verified();
    office.to("2018-05-28");
    office.done(office.centre.grant(number));
    office.tick();

    assertThat(office.cards()).isEmpty();
  }

  @Test
  void receiptAndAcceptanceThatWereEnteredLaterAreNotOnline() {
    office.to("2018-05-16");
    CaseNumber today = office.submitted();
    office.done(office.town.accept(today));
    office.tick();
    assertThat(office.cards()).isEmpty();

    CaseNumber before =
        office
            .done(
                new Command.Submit(
                    office.town.head(),
                    Office.complete(),
                    Optional.of(office.clock.instant().minusSeconds(86_400))))
            .number();
    office.done(
        new Command.Accept(office.town.head(), before, Optional.of(LocalDate.parse("2018-05-15"))));
    office.tick();

    assertThat(office.cards()).containsExactly("YELLOW.OFFLINE", "YELLOW.OFFLINE");
  }

  @Test
  void refusalWithItsReasonIsInOrderAndWithoutOneGivesARedCard() {
    CaseNumber number = office.returned(office.town, Office.complete());
    CaseRecord reasoned = office.record(number);
    assertThat(Cards.forEvent(reasoned, 2, office.measure())).isEmpty();

    assertThat(Cards.forEvent(withoutReason(reasoned), 2, office.measure()))
        .extracting(FileFact.CardGiven::subject)
        .containsExactly("RED.NO_REASON");
  }

  private static CaseRecord withoutReason(CaseRecord record) {
    List<CaseEvent> events = new ArrayList<>(record.events());
    CaseEvent last = events.remove(events.size() - 1);
    events.add(
        new CaseEvent(
            last.county(),
            last.number(),
            last.seq(),
            last.at(),
            last.actor(),
            last.channel(),
            last.key(),
            Optional.empty(),
            last.pin(),
            last.fact(),
            last.previous()));
    return new CaseRecord(events);
  }

  @Test
  void caseThatGoesUpAfterItsStepWasDueIsForwardedLate() {
    CaseNumber intime = office.submitted();
    CaseNumber late = office.submitted();
    office.to("2018-05-15");
    office.done(office.town.handOver(intime, CENTRE));
    office.to("2018-05-16");
    office.done(office.town.handOver(late, CENTRE));
    office.tick();

    assertThat(office.lines(all().about(intime)))
        .noneMatch(line -> line.subject().contains("LATE_FORWARDING"));
    assertThat(office.lines(all().about(late)))
        .anyMatch(line -> line.subject().equals("YELLOW.LATE_FORWARDING"));
  }

  @Test
  void villageThatKeepsItsEntryLongerThanTwoWorkingDaysForwardsLate() {
    Commands agent = Commands.by(Role.AGENT, VILLAGE);
    office.done(agent.register(Office.complete()));
    office.tickOn("2018-05-16");
    assertThat(office.cardsAlsoForSteps()).isEmpty();

    office.tickOn("2018-05-17");
    assertThat(office.cardsAlsoForSteps()).containsExactly("YELLOW.LATE_FORWARDING");
    assertThat(card("YELLOW.LATE_FORWARDING").owner()).isEqualTo(new Owner(VILLAGE, "staff-agent"));
  }

  @Test
  void caseThatGoesToTheBodyAboveIsLateAfterTheTimeOfItsReview() {
    CaseNumber number = office.accepted();
    CaseRecord record = office.record(number);
    LocalDate by = LocalDate.parse("2018-05-16");

    assertThat(forwarded(record, by)).isEmpty();
    assertThat(forwarded(record, by.plusDays(1))).containsExactly("YELLOW.LATE_FORWARDING");
  }

  /** By the body of art. 43, to be passed up by 2018-05-16. */
  private List<String> forwarded(CaseRecord record, LocalDate on) {
    ServiceCase current = record.current();
    DueDate by =
        new DueDate(
            LocalDate.parse("2018-05-14"),
            Limit.workingDays(2),
            LocalDate.parse("2018-05-16"),
            false);
    List<CaseEvent> events = new ArrayList<>(record.events());
    CaseEvent last = events.get(events.size() - 1);
    events.add(
        new CaseEvent(
            last.county(),
            last.number(),
            last.seq() + 1,
            on.atTime(10, 0).atZone(LegalTime.ZONE).toInstant(),
            last.actor(),
            last.channel(),
            new CommandKey("test", "up"),
            Optional.empty(),
            last.pin(),
            new CaseFact.ForwardedUp("province", on, by, Optional.empty(), Optional.empty()),
            current.head()));
    return Cards.forEvent(new CaseRecord(events), events.size(), office.measure()).stream()
        .map(FileFact.CardGiven::subject)
        .toList();
  }

  @Test
  void stepThatIsOverGivesAYellowCardThoughTheWholeIsNot() {
    office.accepted();
    office.tickOn("2018-05-18");
    assertThat(office.cardsAlsoForSteps()).isEmpty();

    office.tickOn("2018-05-21");
    assertThat(office.cardsAlsoForSteps()).containsExactly("YELLOW.STEP_OVERDUE");
    assertThat(card("YELLOW.STEP_OVERDUE").deadline().orElseThrow().on()).isEqualTo("2018-05-18");
  }

  @Test
  void offerThatIsNotAnsweredIsTheReceiversMatter() {
    Office named = new Office("2018-05-14", new PersonsOfTheCentre());
    named.done(named.town.handOver(named.accepted(), CENTRE));
    named.tickOn("2018-05-15");
    assertThat(named.cardsAlsoForSteps()).isEmpty();

    named.tickOn("2018-05-16");
    assertThat(named.files(FileKind.CARD))
        .singleElement()
        .satisfies(card -> assertThat(card.owner()).isEqualTo(new Owner(CENTRE, "deputy-1")));
  }

  private static final class PersonsOfTheCentre implements SupervisionRule {
    @Override
    public Source source() {
      return new ThreeDaysAhead().source();
    }

    @Override
    public SupervisionPolicy policy(SupervisionPolicy standard) {
      return standard.withResponsible(
          CENTRE, new Responsible(Optional.of("head-1"), Optional.of("deputy-1")));
    }
  }

  @Test
  void goingDownIsNoForwarding() {
    CaseNumber number = office.verified();
    office.to("2018-05-29");
    office.done(office.centre.handOver(number, TOWN));
    office.tick();

    assertThat(office.cards()).containsExactly("RED.OVERDUE");
  }

  @Test
  @Tag("SF-14")
  void secondNoticeForTheSamePaperIsNoFaultAndForAnotherOneIs() {
    CaseNumber same = noticed();
    office.done(office.town.notify(same, "m2"));
    office.tick();
    assertThat(office.cards()).isEmpty();

    CaseNumber other = noticed();
    office.done(office.town.because("overlooked").notifyWithFault(other, "m2", "m3"));
    office.tick();

    assertThat(office.cards()).containsExactly("YELLOW.SECOND_NOTICE");
    assertThat(card("YELLOW.SECOND_NOTICE").number()).isEqualTo(other);
  }

  private CaseNumber noticed() {
    CaseNumber number =
        office
            .done(office.town.submit(SampleCounty.application(SampleCounty.LICENCE, "m1")))
            .number();
    office.done(office.town.notify(number, "m2"));
    office.done(office.town.supplement(number, "m1"));
    return number;
  }

  @Test
  void headGivesACardForAnIllegalFeeAndNobodyElseDoes() {
    CaseNumber number = office.accepted();

    assertThat(office.refuses(fee(number, Role.CLERK, CardTrigger.ILLEGAL_FEE)))
        .isEqualTo(SupervisionRefusalCode.HEAD_NEEDED);
    assertThat(office.refuses(fee(number, Role.HEAD, CardTrigger.OVERDUE)))
        .isEqualTo(SupervisionRefusalCode.NOT_A_SUPERVISORS_CARD);
    SupervisionFile card = office.does(fee(number, Role.HEAD, CardTrigger.ILLEGAL_FEE));

    assertThat(card.line().subject()).isEqualTo("RED.ILLEGAL_FEE");
    assertThat(card.owner()).isEqualTo(new Owner(TOWN, "staff-clerk"));
  }

  private static SupervisionCommand fee(CaseNumber number, Role role, CardTrigger trigger) {
    return new SupervisionCommand.GiveCard(
        Office.head("supervisor-1", role, CENTRE),
        number,
        trigger,
        CardColour.RED,
        Office.words("took 20 yuan without a receipt"));
  }

  @Test
  void movedLimitWarnsAnew() {
    CaseNumber number = office.verified();
    office.tickOn("2018-05-25");
    assertThat(office.cards()).hasSize(1);

    office.done(office.centre.because("the survey takes longer").extend(number, 5));
    office.tickOn("2018-05-28");
    assertThat(office.cards()).hasSize(1);
    office.tickOn("2018-06-01");

    assertThat(office.cards()).containsExactly("REMIND.NEAR_LIMIT", "REMIND.NEAR_LIMIT");
  }

  @Test
  void countyReadsItsOwnThresholds() {
    Office early = new Office("2018-05-14", new ThreeDaysAhead());
    early.accepted();
    early.tickOn("2018-05-22");
    assertThat(early.cards()).isEmpty();
    early.tickOn("2018-05-23");
    assertThat(early.cards()).containsExactly("REMIND.NEAR_LIMIT");
    early.tickOn("2018-05-25");

    assertThat(early.cards()).containsExactly("REMIND.NEAR_LIMIT", "YELLOW.NEAR_LIMIT");
    assertThat(early.files(FileKind.CARD))
        .extracting(file -> ((FileFact.CardGiven) file.opening()).policy())
        .containsOnly(new PolicyPin("sample.cards", "2"));
  }

  private static final class ThreeDaysAhead implements SupervisionRule {
    @Override
    public Source source() {
      return new Source(
          new Bilingual("样例县电子监察办法", "Supervision of Sample County"),
          "第三条",
          new Bilingual("提前三日预警", "reminded three days ahead"));
    }

    @Override
    public SupervisionPolicy policy(SupervisionPolicy standard) {
      return standard.as(new PolicyPin("sample.cards", "2"), source(), 3, 1);
    }
  }

  // ---- appeals ----------------------------------------------------------------------------

  @Test
  void cardIsAppealedDecidedByAnotherAndStaysOnRecordAsWithdrawn() {
    SupervisionFile card = redCard();
    assertThat(card.state().isOpen()).isFalse();

    SupervisionFile appealed =
        office.does(appeal(card, "staff-clerk", "the applicant asked to wait"));
    assertThat(appealed.state()).isEqualTo(FileState.APPEALED);
    assertThat(appealed.owner()).isEqualTo(new Owner(CENTRE, "supervision"));
    assertThat(appealed.due()).contains(LocalDate.parse("2018-06-05"));

    assertThat(office.refuses(decide(card, "staff-clerk")))
        .isEqualTo(SupervisionRefusalCode.YOUR_OWN_MATTER);
    SupervisionFile decided = office.does(decide(card, "supervisor-1"));

    assertThat(decided.state()).isEqualTo(FileState.WITHDRAWN);
    assertThat(decided.opening()).isEqualTo(card.opening());
    assertThat(decided.entries()).hasSize(3);
    office.tick();
    assertThat(office.cards()).contains("RED.OVERDUE");
  }

  @Test
  void onlyWhoGotTheCardAppealsAndOnlyInTime() {
    SupervisionFile card = redCard();

    assertThat(office.refuses(appeal(card, "somebody", "why not")))
        .isEqualTo(SupervisionRefusalCode.NOT_THE_OWNER);
    office.to("2018-06-06");
    assertThat(office.refuses(appeal(card, "staff-clerk", "too late")))
        .isEqualTo(SupervisionRefusalCode.APPEAL_TOO_LATE);
    office.to("2018-06-05");
    office.does(appeal(card, "staff-clerk", "on the last day"));
  }

  private SupervisionFile redCard() {
    office.accepted();
    office.tickOn("2018-05-29");
    return office.files(FileKind.CARD).get(0);
  }

  private static SupervisionCommand appeal(SupervisionFile card, String person, String why) {
    return new SupervisionCommand.Appeal(
        Office.head(person, Role.CLERK, TOWN), card.id(), Office.words(why));
  }

  private static SupervisionCommand decide(SupervisionFile card, String person) {
    return new SupervisionCommand.DecideAppeal(
        Office.head(person, Role.HEAD, CENTRE), card.id(), false, Office.words("it is so"));
  }

  private FileFact.CardGiven card(String subject) {
    return (FileFact.CardGiven)
        office.file(office.lines(all().with(subject)).get(0).id()).opening();
  }

  private static FileQuery all() {
    return FileQuery.of(SampleCounty.ID, FileQuery.statesOf(FileKind.CARD));
  }

  @Test
  void stepOfAWithdrawnCaseNeedsNobody() {
    CaseNumber number = office.accepted();
    office.done(office.town.step(CaseStep.WITHDRAW, number));
    office.tickOn("2018-05-29");

    assertThat(office.cards()).isEmpty();
  }

  @Test
  void whatWasAcceptedOnPaperInTimeAndEnteredLaterWasNotAcceptedLate() {
    Command.Submit submit =
        new Command.Submit(
            office.town.head(),
            Office.complete(),
            Optional.of(Instant.parse("2018-05-02T02:00:00Z")));
    CaseNumber number = office.done(submit).number();
    office.tickOn("2018-05-14");
    assertThat(office.cards()).containsExactly("YELLOW.OFFLINE");

    office.done(
        new Command.Accept(office.town.head(), number, Optional.of(LocalDate.parse("2018-05-03"))));
    office.tickOn("2018-05-14");

    assertThat(office.cards()).doesNotContain("RED.NOT_ACCEPTED");
  }
}
