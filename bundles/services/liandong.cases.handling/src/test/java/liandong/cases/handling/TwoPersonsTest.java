package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static liandong.testkit.SampleCounty.TWO_STEP_LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a county's document says so, nobody accepts and signs the same case. */
@Tag("SF-02")
@Tag("SF-03")
class TwoPersonsTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands one = Commands.by(Role.CLERK, TOWN).as("li").because("see the file");
  private final Commands two = Commands.by(Role.HEAD, TOWN).as("wang").because("see the file");

  @Test
  void twoStepsAreTakenByTwoPersons() {
    CaseNumber number = accepted();

    Refusal no = hall.refusal(one.grant(number));
    assertThat(no.code()).isEqualTo(RefusalCode.SAME_PERSON);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第五条");
    assertThat(hall.refused(one.step(CaseStep.DENY, number))).isEqualTo(RefusalCode.SAME_PERSON);
    assertThat(hall.done(two.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void twoHumanStepsAreEnough() {
    CaseNumber number = accepted();

    assertThat(hall.refused(two.step(CaseStep.REVIEW, number))).isEqualTo(RefusalCode.WRONG_STATE);
    assertThat(hall.refused(two.step(CaseStep.VERIFY, number))).isEqualTo(RefusalCode.WRONG_STATE);
    hall.done(two.grant(number));

    assertThat(hall.events(number)).isEqualTo(3);
  }

  @Test
  void whoOnlyTookThePapersMaySign() {
    CaseNumber number = hall.done(one.submit(complete(TWO_PERSONS))).number();
    hall.done(two.accept(number));

    assertThat(hall.done(one.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void higherRoleDoesNotMakeOnePersonTwo() {
    CaseNumber number = accepted();

    assertThat(hall.refused(Commands.by(Role.HEAD, TOWN).as("li").grant(number)))
        .isEqualTo(RefusalCode.SAME_PERSON);
  }

  @Test
  void whereNoDocumentSaysSoOnePersonDoesItAll() {
    CaseNumber number = hall.done(one.submit(complete(TWO_STEP_LICENCE))).number();
    hall.done(one.accept(number));

    assertThat(hall.done(one.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void fourStepsAreFourForTheCountysLicence() {
    Commands centre = Commands.by(Role.EXAMINER, CENTRE).as("zhao");
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    assertThat(hall.refused(centre.grant(number))).isEqualTo(RefusalCode.WRONG_STATE);
    hall.done(centre.accept(number));
    assertThat(hall.refused(centre.grant(number))).isEqualTo(RefusalCode.WRONG_STATE);
    hall.done(centre.step(CaseStep.REVIEW, number));
    assertThat(hall.refused(centre.grant(number))).isEqualTo(RefusalCode.WRONG_STATE);
    hall.done(centre.step(CaseStep.VERIFY, number));

    assertThat(hall.done(centre.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(one.submit(complete(TWO_PERSONS))).number();
    return hall.done(one.accept(number)).number();
  }
}
