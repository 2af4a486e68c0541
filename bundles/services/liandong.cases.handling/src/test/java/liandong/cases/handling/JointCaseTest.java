package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.JOINT;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_STEP_JOINT;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Meeting;
import liandong.cases.PartState;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 联办: accepted at one window, answered by each department, decided by the lead. */
@Tag("JY-11")
class JointCaseTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands window =
      Commands.by(Role.HEAD, CENTRE).at("W02").because("the fire brigade says no");

  @Test
  @Tag("SF-23")
  void jointItemIsTakenAtTheParallelWindowOnly() {
    Commands other = Commands.by(Role.CLERK, CENTRE).at("W01");

    Refusal no = hall.refusal(other.submit(complete(JOINT)));
    assertThat(no.code()).isEqualTo(RefusalCode.PARALLEL_WINDOW_ONLY);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第三条");
    assertThat(hall.refused(Commands.by(Role.CLERK, CENTRE).submit(complete(JOINT))))
        .isEqualTo(RefusalCode.PARALLEL_WINDOW_ONLY);
    CaseNumber number = hall.done(window.submit(complete(JOINT))).number();

    assertThat(hall.refused(other.accept(number))).isEqualTo(RefusalCode.PARALLEL_WINDOW_ONLY);
    assertThat(hall.done(window.accept(number)).state()).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  @Tag("SF-23")
  void windowOfThatNameInAnotherHallIsNotTheParallelWindow() {
    // A town has no W02; naming it there opens nothing.
    CaseNumber number =
        hall.done(Commands.by(Role.AGENT, VILLAGE).register(complete(JOINT))).number();
    hall.done(Commands.by(Role.AGENT, VILLAGE).handOver(number, TOWN));
    Commands town = Commands.by(Role.HEAD, TOWN).at("W02");
    hall.done(town.step(CaseStep.TAKE_OVER, number));

    assertThat(hall.refused(town.accept(number))).isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    assertThat(hall.refused(town.submit(complete(JOINT)))).isEqualTo(RefusalCode.NOT_RECEIVED_HERE);
  }

  @Test
  void allClocksBeginWithTheOneAcceptance() {
    // 05-15 is the first day: seal 2, tax 3, promise 7, law 45 (06-18 is off).
    assertThat(hall.deadlines(accepted()))
        .containsEntry("PART:seal", "2018-05-16")
        .containsEntry("PART:tax", "2018-05-17")
        .containsEntry("PROMISED", "2018-05-23")
        .containsEntry("STATUTORY", "2018-07-17")
        .doesNotContainKey("PART:industry");
  }

  @Test
  void leadAnswersWithTheDecisionWhenAllOthersHaveAnswered() {
    CaseNumber number = verified();

    assertThat(hall.refused(window.opinion(number, "industry", true)))
        .isEqualTo(RefusalCode.LEAD_DECIDES);
    assertThat(hall.refused(window.opinion(number, "fire", true)))
        .isEqualTo(RefusalCode.UNKNOWN_PART);
    hall.done(window.opinion(number, "tax", true));
    assertThat(hall.refused(window.opinion(number, "tax", false)))
        .isEqualTo(RefusalCode.OPINION_GIVEN);
    assertThat(hall.refused(window.grant(number))).isEqualTo(RefusalCode.PARTS_OPEN);
    assertThat(hall.refused(window.step(CaseStep.DENY, number))).isEqualTo(RefusalCode.PARTS_OPEN);
    hall.done(window.opinion(number, "seal", true));

    assertThat(hall.deadlines(number)).doesNotContainKeys("PART:tax", "PART:seal");
    assertThat(hall.done(window.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void departmentAgainstLeavesOnlyTheDenial() {
    CaseNumber number = verified();
    Commands wordless = Commands.by(Role.CLERK, CENTRE);

    assertThat(hall.refused(wordless.opinion(number, "tax", false)))
        .isEqualTo(RefusalCode.REASON_NEEDED);
    hall.done(window.opinion(number, "tax", false));

    assertThat(hall.refused(window.grant(number))).isEqualTo(RefusalCode.PART_AGAINST);
    assertThat(hall.done(window.step(CaseStep.DENY, number)).state()).isEqualTo(CaseState.DENIED);
  }

  @Test
  void silentDepartmentAgreesOnTheDayAfterItsLastByTheCountysDocument() {
    CaseNumber number = verified();

    hall.eveningOf("2018-05-16");
    assertThat(open(number)).containsExactly("tax", "seal");
    hall.midnightOf("2018-05-17");
    assertThat(open(number)).containsExactly("tax");
    hall.eveningOf("2018-05-17");
    assertThat(open(number)).containsExactly("tax");
    hall.midnightOf("2018-05-18");

    assertThat(open(number)).isEmpty();
    CaseFact.PartDeemedAgreed fact = (CaseFact.PartDeemedAgreed) hall.lastFact(number);
    assertThat(fact.part()).isEqualTo("tax");
    assertThat(fact.by()).isEqualTo("2018-05-17");
    assertThat(fact.source().place()).isEqualTo("第四条");
    PartState.Opinion opinion = hall.find(number).parts().get(1).opinion().orElseThrow();
    assertThat(opinion.person()).isEqualTo("system");
    assertThat(opinion.deemed()).isPresent();
    hall.done(window.grant(number));
  }

  @Test
  void silenceIsTakenOnceAndTheOfficeItselfIsNeverSilent() {
    CaseNumber number = verified();
    int before = hall.events(number);

    hall.midnightOf("2018-05-18");
    hall.timers.tick();
    hall.midnightOf("2018-08-01");
    hall.timers.tick();

    assertThat(hall.events(number)).isEqualTo(before + 2);
    assertThat(hall.state(number)).isEqualTo(CaseState.VERIFIED);
  }

  @Test
  void departmentAnswersOnItsLastDayAndSilenceIsNotTaken() {
    CaseNumber number = verified();

    hall.at("2018-05-16T23:58").done(window.opinion(number, "seal", false));
    hall.midnightOf("2018-05-17");

    assertThat(hall.lastFact(number)).isInstanceOf(CaseFact.OpinionGiven.class);
  }

  @Test
  void silenceOfADepartmentCountsAlsoWhileABodyAboveHasTheCase() {
    CaseNumber number = accepted();
    hall.done(window.step(CaseStep.FORWARD, number));

    hall.at("2018-05-16T12:00").done(window.opinion(number, "seal", true));
    hall.midnightOf("2018-05-18");

    assertThat(open(number)).isEmpty();
    assertThat(hall.state(number)).isEqualTo(CaseState.FORWARDED);
  }

  @Test
  void surveyNamesWhoWasThereAndWhoWasNot() {
    CaseNumber number = accepted();

    assertThat(hall.refused(new Command.Survey(window.head(), number, List.of())))
        .isEqualTo(RefusalCode.SURVEY_EMPTY);
    assertThat(hall.refused(new Command.Survey(window.head(), number, List.of("fire"))))
        .isEqualTo(RefusalCode.UNKNOWN_PART);
    CaseFact fact = hall.fact(new Command.Survey(window.head(), number, List.of("tax")));

    assertThat(fact)
        .isEqualTo(
            new CaseFact.Surveyed(
                day("2018-05-14"), List.of("tax"), List.of("industry", "seal"), Optional.empty()));
    assertThat(open(number)).containsExactly("tax", "seal");
  }

  @Test
  @Tag("SF-24")
  void meetingNamesWhoWasCalledAndWhoStayedAway() {
    CaseNumber number = accepted();
    List<String> both = List.of("tax", "seal");

    assertThat(hall.refused(window.meet(number, both, List.of())))
        .isEqualTo(RefusalCode.MEETING_EMPTY);
    assertThat(hall.refused(window.meet(number, List.of("tax"), both)))
        .isEqualTo(RefusalCode.MEETING_EMPTY);
    assertThat(hall.refused(window.meet(number, List.of("fire"), List.of("fire"))))
        .isEqualTo(RefusalCode.UNKNOWN_PART);
    CaseFact.Met met = (CaseFact.Met) hall.fact(window.meet(number, both, List.of("seal")));

    assertThat(met.meeting()).isEqualTo(Meeting.JOINT_MEETING);
    assertThat(met.absent()).containsExactly("tax");
    // No document of the county says so of this item, so nobody agrees by staying away.
    assertThat(met.absence()).isEmpty();
    assertThat(open(number)).containsExactly("tax", "seal");
  }

  @Test
  @Tag("SF-24")
  void whoWasCalledAndStaysAwayAgreesWhereTheCountySaysSo() {
    CaseNumber number = acceptedInTwoSteps();

    hall.done(window.meet(number, List.of("tax"), List.of("tax")));
    assertThat(open(number)).containsExactly("tax", "seal");
    hall.done(window.meet(number, List.of("industry", "tax", "seal"), List.of("industry", "seal")));

    assertThat(open(number)).containsExactly("seal");
    PartState.Opinion tax = hall.find(number).parts().get(1).opinion().orElseThrow();
    assertThat(tax.agrees()).isTrue();
    assertThat(tax.deemed().orElseThrow().place()).isEqualTo("第七条");
    assertThat(hall.timers(number)).containsOnlyKeys("PART_CONSENT:seal");
  }

  @Test
  @Tag("SF-24")
  void whoStaysAwayFromTheSurveyAgreesTooAndWhoHasAnsweredKeepsItsAnswer() {
    CaseNumber number = acceptedInTwoSteps();
    hall.done(window.opinion(number, "tax", false));

    hall.done(new Command.Survey(window.head(), number, List.of("industry")));

    assertThat(open(number)).isEmpty();
    assertThat(hall.find(number).parts())
        .filteredOn(each -> !each.part().lead())
        .extracting(each -> each.opinion().orElseThrow().agrees())
        .containsExactly(false, true);
  }

  @Test
  @Tag("SF-24")
  void nobodyRefusesForWantOfThePaperOfOneThatWasSilent() {
    CaseNumber number = verified();
    assertThat(
            hall.fact(
                new Command.GiveOpinion(window.head(), number, "tax", true, Optional.of("seal"))))
        .isInstanceOf(CaseFact.OpinionGiven.class);
    CaseNumber other = verified();

    hall.midnightOf("2018-05-17");
    Refusal no =
        hall.refusal(
            new Command.GiveOpinion(window.head(), other, "tax", false, Optional.of("seal")));

    assertThat(no.code()).isEqualTo(RefusalCode.SILENT_PART_AGREED);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第四条");
    hall.done(window.opinion(other, "tax", false));
  }

  @Test
  void jointLicenceIsExtendedByFifteenDaysWithTheGovernmentsApproval() {
    CaseNumber number = accepted();

    assertThat(hall.refused(window.extend(number, 15))).isEqualTo(RefusalCode.APPROVAL_NEEDED);
    assertThat(hall.refused(extend(number, 16))).isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
    ServiceCase extended = hall.done(extend(number, 15));

    // 45 + 15 = 60 days: 07-17 and three weeks more.
    assertThat(extended.statutory().orElseThrow().date()).isEqualTo("2018-08-07");
    assertThat(extended.promised().orElseThrow().date()).isEqualTo("2018-06-13");
    assertThat(((CaseFact.Extended) hall.lastFact(number)).approval()).contains("样例府函〔2018〕1号");
  }

  @Test
  void clockThatStandsStillMovesTheDepartmentsDatesToo() {
    CaseNumber number = accepted();
    hall.on("2018-05-15").done(window.hearing(number, Optional.of(day("2018-05-15"))));

    assertThat(hall.deadlines(number)).doesNotContainKeys("PART:tax", "PART:seal", "PROMISED");
    assertThat(hall.timers(number)).isEmpty();
    hall.midnightOf("2018-05-22");
    assertThat(open(number)).containsExactly("tax", "seal");
    hall.on("2018-05-22").done(window.step(CaseStep.RESUME, number));

    // One day had run; 05-16 to 05-22 are not counted.
    assertThat(hall.deadlines(number))
        .containsEntry("PART:seal", "2018-05-23")
        .containsEntry("PART:tax", "2018-05-24")
        .containsEntry("PROMISED", "2018-05-30");
    hall.eveningOf("2018-05-23");
    assertThat(open(number)).containsExactly("tax", "seal");
    hall.midnightOf("2018-05-24");
    assertThat(open(number)).containsExactly("tax");
  }

  @Test
  void twoStepJointCaseIsDecidedAfterTheAcceptance() {
    CaseNumber number = hall.done(window.submit(complete(TWO_STEP_JOINT))).number();
    assertThat(hall.done(window.accept(number)).state()).isEqualTo(CaseState.REVIEWED);
    hall.done(window.opinion(number, "tax", true));
    hall.done(window.opinion(number, "seal", true));

    assertThat(hall.done(window.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void caseOfOneDepartmentHasNoOpinionsAndNoSurvey() {
    CaseNumber number = hall.done(window.submit(complete(LICENCE))).number();
    hall.done(window.accept(number));

    assertThat(hall.refused(window.opinion(number, "tax", true))).isEqualTo(RefusalCode.NOT_JOINT);
    assertThat(hall.refused(window.step(CaseStep.SURVEY, number))).isEqualTo(RefusalCode.NOT_JOINT);
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(window.submit(complete(JOINT))).number();
    return hall.done(window.accept(number)).number();
  }

  private CaseNumber acceptedInTwoSteps() {
    CaseNumber number = hall.done(window.submit(complete(TWO_STEP_JOINT))).number();
    return hall.done(window.accept(number)).number();
  }

  private CaseNumber verified() {
    CaseNumber number = accepted();
    hall.done(window.step(CaseStep.REVIEW, number));
    return hall.done(window.step(CaseStep.VERIFY, number)).number();
  }

  private Command.Extend extend(CaseNumber number, int days) {
    return new Command.Extend(window.head(), number, days, Optional.of("样例府函〔2018〕1号"));
  }

  private List<String> open(CaseNumber number) {
    return hall.find(number).parts().stream()
        .filter(PartState::isOpen)
        .map(each -> each.part().id())
        .toList();
  }
}
