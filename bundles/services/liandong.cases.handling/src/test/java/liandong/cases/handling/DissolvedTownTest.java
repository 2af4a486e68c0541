package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Test;

/** On the last day of June the town becomes part of the other town. */
class DissolvedTownTest {
  private final Hall hall = Sample.hall("2018-06-29", Sample.at(Sample.townMerged("2018-06-30")));
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final Commands heir = Commands.by(Role.CLERK, OTHER_TOWN);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE);
  private final Commands agent = Commands.by(Role.AGENT, VILLAGE);

  @Test
  void newApplicationIsTakenOnTheLastDayAndSentToTheSuccessorOnTheNext() {
    hall.on("2018-06-30").done(town.submit(complete(ON_THE_SPOT)));

    Refusal no = hall.on("2018-07-01").refusal(town.submit(complete(ON_THE_SPOT)));

    assertThat(no.code()).isEqualTo(RefusalCode.PLACE_NOT_OPEN);
    assertThat(no.remedy().zh()).isEqualTo("请到：乙镇便民服务中心");
    assertThat(no.remedy().en()).isEqualTo("go to: Yi Town Centre");
    hall.done(heir.submit(complete(ON_THE_SPOT)));
  }

  @Test
  void openCaseKeepsTheCodeOfItsDayAndIsFinishedByTheSuccessor() {
    CaseNumber number = hall.done(town.submit(complete(ON_THE_SPOT))).number();

    hall.on("2018-07-02");
    hall.done(heir.accept(number));
    ServiceCase granted = hall.done(heir.grant(number));

    assertThat(granted.state()).isEqualTo(CaseState.GRANTED);
    assertThat(number.value()).contains(TOWN.value());
    assertThat(granted.custody().place()).isEqualTo(TOWN);
  }

  @Test
  void successorTakesOverWhatTheDissolvedTownStillHas() {
    CaseNumber number = hall.done(town.submit(complete(LICENCE))).number();

    hall.on("2018-07-02");
    hall.done(heir.handOver(number, OTHER_TOWN));
    hall.done(heir.step(CaseStep.TAKE_OVER, number));

    assertThat(hall.find(number).custody().place()).isEqualTo(OTHER_TOWN);
    hall.done(heir.handOver(number, CENTRE));
    hall.done(centre.step(CaseStep.TAKE_OVER, number));
  }

  @Test
  void whileTheTownIsThereNobodyElseActsForIt() {
    CaseNumber number = hall.done(town.submit(complete(ON_THE_SPOT))).number();

    assertThat(hall.on("2018-06-30").refused(heir.accept(number)))
        .isEqualTo(RefusalCode.NOT_THE_HOLDER);
  }

  @Test
  void villageHandsOverToTheTownAboveItOnThatDay() {
    CaseNumber before = hall.done(agent.register(complete(LICENCE))).number();
    CaseNumber after = hall.done(agent.register(complete(LICENCE))).number();
    assertThat(hall.on("2018-06-30").refused(agent.handOver(before, OTHER_TOWN)))
        .isEqualTo(RefusalCode.NOT_IN_LINE);
    hall.done(agent.handOver(before, TOWN));

    hall.on("2018-07-02");
    assertThat(hall.refused(agent.handOver(after, TOWN))).isEqualTo(RefusalCode.PLACE_NOT_OPEN);
    hall.done(agent.handOver(after, OTHER_TOWN));
    // What was on offer to the dissolved town is answered by who goes on for it.
    hall.done(heir.step(CaseStep.TAKE_OVER, before));
    assertThat(hall.find(before).custody().place()).isEqualTo(OTHER_TOWN);
  }
}
