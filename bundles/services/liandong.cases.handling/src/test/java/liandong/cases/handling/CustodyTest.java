package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Custody;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has the case: always one place, also while it is on offer to another. */
@Tag("CX-10")
class CustodyTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands agent = Commands.by(Role.AGENT, VILLAGE).because("not ours");
  private final Commands town = Commands.by(Role.CLERK, TOWN).because("not ours");
  private final Commands centre = Commands.by(Role.HEAD, CENTRE);

  @Test
  void agentHandsOverWithinTwoWorkingDays() {
    CaseNumber number = registered();
    assertThat(hall.deadlines(number)).containsExactly(Map.entry("AGENCY", "2018-05-16"));

    hall.on("2018-09-30");
    assertThat(hall.deadlines(registered())).containsExactly(Map.entry("AGENCY", "2018-10-09"));
  }

  @Test
  void offerIsAnsweredOnTheNextWorkingDay() {
    CaseNumber number = registered();

    hall.done(agent.handOver(number, TOWN));

    assertThat(hall.deadlines(number)).containsExactly(Map.entry("HAND_OVER", "2018-05-15"));
    // The Friday before the make-up Saturday 09-29.
    hall.on("2018-09-28");
    CaseNumber friday = registered();
    hall.done(agent.handOver(friday, TOWN));
    assertThat(hall.deadlines(friday)).containsExactly(Map.entry("HAND_OVER", "2018-09-29"));
  }

  @Test
  void unansweredOfferStaysADeadlineAndTheCaseStaysWithItsHolder() {
    CaseNumber number = registered();
    hall.done(agent.handOver(number, TOWN));

    hall.midnightOf("2018-06-01");

    assertThat(hall.deadlines(number)).containsExactly(Map.entry("HAND_OVER", "2018-05-15"));
    assertThat(hall.find(number).custody())
        .isEqualTo(new Custody(VILLAGE, "staff-agent", Optional.of(TOWN)));
  }

  @Test
  void declinedOrRecalledEntryHasTheTimeThatItHadBefore() {
    CaseNumber declined = registered();
    CaseNumber recalled = registered();
    hall.on("2018-05-16").done(agent.handOver(declined, TOWN));
    hall.done(agent.handOver(recalled, TOWN));
    hall.on("2018-05-17").done(town.step(CaseStep.DECLINE, declined));
    hall.done(agent.step(CaseStep.RECALL, recalled));

    for (CaseNumber each : List.of(declined, recalled)) {
      assertThat(hall.deadlines(each)).containsExactly(Map.entry("AGENCY", "2018-05-16"));
      assertThat(hall.find(each).custody().place()).isEqualTo(VILLAGE);
      assertThat(hall.find(each).custody().offeredTo()).isEmpty();
    }
  }

  @Test
  void earlyOfferThatIsDeclinedDoesNotShortenTheAgentsTime() {
    CaseNumber number = registered();
    hall.done(agent.handOver(number, TOWN));
    hall.done(town.step(CaseStep.DECLINE, number));

    assertThat(hall.deadlines(number)).containsExactly(Map.entry("AGENCY", "2018-05-16"));
  }

  @Test
  void firstOfficeThatTakesItHasItsFiveDaysFromThen() {
    CaseNumber number = registered();
    hall.on("2018-05-15").done(agent.handOver(number, TOWN));
    hall.on("2018-05-16").done(town.step(CaseStep.TAKE_OVER, number));

    assertThat(hall.deadlines(number))
        .containsEntry("NOTICE", "2018-05-23")
        .containsEntry("STEP", "2018-05-17")
        .doesNotContainKeys("HAND_OVER", "AGENCY");
    hall.done(town.handOver(number, CENTRE));
    hall.on("2018-05-17").done(centre.step(CaseStep.TAKE_OVER, number));
    assertThat(hall.deadlines(number)).containsEntry("NOTICE", "2018-05-23");
  }

  @Test
  void onlyTheHolderMovesTheCase() {
    CaseNumber number = received();
    Commands other = Commands.by(Role.HEAD, OTHER_TOWN).because("we are many");

    for (CaseStep step :
        List.of(
            CaseStep.ACCEPT,
            CaseStep.RETURN,
            CaseStep.VOID,
            CaseStep.DELETE,
            CaseStep.ASSIGN,
            CaseStep.REFUSE_ACCEPTANCE)) {
      assertThat(hall.refused(other.step(step, number)))
          .as("%s", step)
          .isEqualTo(RefusalCode.NOT_THE_HOLDER);
    }
    assertThat(hall.refused(other.notify(number, "m3"))).isEqualTo(RefusalCode.NOT_THE_HOLDER);
    assertThat(hall.refused(other.handOver(number, CENTRE))).isEqualTo(RefusalCode.NOT_THE_HOLDER);
  }

  @Test
  void onlyTheReceiverTakesOrDeclinesAndOnlyTheHolderRecalls() {
    CaseNumber number = received();
    assertThat(hall.refused(centre.step(CaseStep.TAKE_OVER, number)))
        .isEqualTo(RefusalCode.NO_HAND_OVER);
    assertThat(hall.refused(town.step(CaseStep.RECALL, number)))
        .isEqualTo(RefusalCode.NO_HAND_OVER);
    hall.done(town.handOver(number, CENTRE));

    assertThat(hall.refused(town.step(CaseStep.TAKE_OVER, number)))
        .isEqualTo(RefusalCode.NOT_THE_RECEIVER);
    assertThat(hall.refused(town.step(CaseStep.DECLINE, number)))
        .isEqualTo(RefusalCode.NOT_THE_RECEIVER);
    assertThat(hall.refused(centre.step(CaseStep.RECALL, number)))
        .isEqualTo(RefusalCode.NOT_THE_HOLDER);
    assertThat(hall.refused(town.handOver(number, VILLAGE)))
        .isEqualTo(RefusalCode.HAND_OVER_PENDING);
    hall.done(centre.step(CaseStep.TAKE_OVER, number));
    assertThat(hall.refused(town.accept(number))).isEqualTo(RefusalCode.NOT_THE_HOLDER);
  }

  @Test
  @Tag("CX-16")
  void absentPersonsCaseGoesToAnotherOfTheSamePlaceAndNoClockStops() {
    CaseNumber number = received();
    Map<String, String> before = hall.deadlines(number);

    ServiceCase assigned = hall.done(town.assign(number, "staff-b"));

    assertThat(assigned.custody()).isEqualTo(new Custody(TOWN, "staff-b", Optional.empty()));
    assertThat(hall.deadlines(number)).isEqualTo(before);
    assertThat(hall.lastFact(number)).isEqualTo(new CaseFact.Assigned("staff-clerk", "staff-b"));
    hall.done(town.handOver(number, CENTRE));
    assertThat(hall.done(town.assign(number, "staff-c")).custody())
        .isEqualTo(new Custody(TOWN, "staff-c", Optional.of(CENTRE)));
  }

  @Test
  void agentNeverDecides() {
    CaseNumber number = received();
    Commands there = Commands.by(Role.AGENT, TOWN).because("I would like to");

    for (CaseStep step :
        List.of(
            CaseStep.ACCEPT,
            CaseStep.RETURN,
            CaseStep.REFUSE_ACCEPTANCE,
            CaseStep.VOID,
            CaseStep.DELETE)) {
      assertThat(hall.refused(there.step(step, number)))
          .as("%s", step)
          .isEqualTo(RefusalCode.AGENT_ONLY_FORWARDS);
    }
    assertThat(hall.refused(there.notify(number, "m3"))).isEqualTo(RefusalCode.AGENT_ONLY_FORWARDS);
  }

  @Test
  void agentGivesPapersBackWhileNoOfficeHasSeenThem() {
    CaseNumber number = registered();

    assertThat(hall.done(agent.step(CaseStep.RETURN, number)).state())
        .isEqualTo(CaseState.RETURNED);
  }

  @Test
  void applicantSupplementsAndWithdrawsAndDoesNothingElse() {
    CaseNumber number = received();
    Commands applicant = Commands.by(Role.APPLICANT, TOWN).because("it is mine");

    for (CaseStep step :
        List.of(CaseStep.ACCEPT, CaseStep.RETURN, CaseStep.DELETE, CaseStep.ASSIGN)) {
      assertThat(hall.refused(applicant.step(step, number)))
          .as("%s", step)
          .isEqualTo(RefusalCode.OFFICE_ONLY);
    }
    hall.done(applicant.supplement(number, "m3"));
    assertThat(hall.done(applicant.step(CaseStep.WITHDRAW, number)).state())
        .isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  void applicantWithdrawsAlsoWhileThePapersTravel() {
    CaseNumber number = received();
    hall.done(town.handOver(number, CENTRE));

    ServiceCase gone =
        hall.done(Commands.by(Role.APPLICANT, OTHER_TOWN).step(CaseStep.WITHDRAW, number));

    assertThat(gone.custody().offeredTo()).isEmpty();
    assertThat(gone.deadlines()).isEmpty();
  }

  @Test
  void whatIsPossibleOnOfferIsSaidAndNothingElse() {
    CaseNumber number = received();
    hall.done(town.handOver(number, CENTRE));

    assertThat(hall.find(number).possibleSteps())
        .containsExactlyInAnyOrder(
            CaseStep.SUPPLEMENT,
            CaseStep.WITHDRAW,
            CaseStep.TAKE_OVER,
            CaseStep.DECLINE,
            CaseStep.RECALL,
            CaseStep.APPOINT,
            CaseStep.ASSIGN);
    hall.done(town.supplement(number, "m3"));
    hall.done(town.assign(number, "staff-b"));
    hall.done(town.step(CaseStep.RECALL, number));
  }

  @Test
  void systemTakesNoStepThatComesThroughADoor() {
    CaseNumber number = received();
    Commands system = Commands.by(Role.SYSTEM, TOWN).as("system").because("a forged role");

    for (CaseStep step :
        List.of(CaseStep.ACCEPT, CaseStep.RETURN, CaseStep.WITHDRAW, CaseStep.ASSIGN)) {
      assertThat(hall.refused(system.step(step, number)))
          .as("%s", step)
          .isEqualTo(RefusalCode.OFFICE_ONLY);
    }
    assertThat(hall.refused(system.submit(complete(LICENCE)))).isEqualTo(RefusalCode.OFFICE_ONLY);
  }

  private CaseNumber registered() {
    return hall.done(agent.register(complete(LICENCE))).number();
  }

  private CaseNumber received() {
    return hall.done(town.submit(complete(LICENCE))).number();
  }

  @Test
  void whatWasDeliveredInAVillageIsFiledAwayByTheOfficeAboveIt() {
    Commands agent = Commands.by(Role.AGENT, VILLAGE);
    CaseNumber number = hall.done(agent.register(complete(LICENCE))).number();
    hall.done(agent.because("the applicant left").step(CaseStep.WITHDRAW, number));

    assertThat(hall.refused(Commands.by(Role.CLERK, OTHER_TOWN).step(CaseStep.ARCHIVE, number)))
        .isEqualTo(RefusalCode.NOT_THE_HOLDER);
    hall.done(Commands.by(Role.CLERK, TOWN).step(CaseStep.ARCHIVE, number));
  }

  @Test
  void nothingIsMadeVoidWhileItIsOnOffer() {
    Commands head = Commands.by(Role.HEAD, TOWN).because("entered twice");
    CaseNumber number = hall.done(Commands.by(Role.CLERK, TOWN).submit(complete(LICENCE))).number();
    hall.done(head.handOver(number, CENTRE));

    assertThat(hall.refused(head.step(CaseStep.VOID, number)))
        .isEqualTo(RefusalCode.HAND_OVER_PENDING);
    assertThat(hall.refused(head.step(CaseStep.DELETE, number)))
        .isEqualTo(RefusalCode.HAND_OVER_PENDING);
  }
}
