package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static liandong.testkit.SampleCounty.TWO_STEP_LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each step has its own limit: 1, 4, 3 and 2 days of the ten that are promised. */
class StepLimitTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).because("see the file");
  private final Commands town = Commands.by(Role.HEAD, TOWN).because("see the file");

  @Test
  void eachStepBeginsWhenTheOneBeforeItWasTaken() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    assertStep(number, "2018-05-15");
    hall.on("2018-05-16").done(centre.accept(number));
    assertStep(number, "2018-05-22");
    hall.on("2018-05-17").done(centre.step(CaseStep.REVIEW, number));
    assertStep(number, "2018-05-22");
    hall.on("2018-05-23").done(centre.step(CaseStep.VERIFY, number));
    assertStep(number, "2018-05-25");
    hall.done(centre.grant(number));

    assertThat(hall.deadlines(number)).doesNotContainKey("STEP");
  }

  @Test
  void stepOverNationalDay() {
    hall.on("2018-09-28");
    CaseNumber number = accepted();

    // 09-29 and 09-30 are worked, then 10-08 and 10-09.
    assertStep(number, "2018-10-09");
  }

  @Test
  void twoStepsHaveTwoLimits() {
    CaseNumber number = hall.done(town.submit(complete(TWO_STEP_LICENCE))).number();
    assertStep(number, "2018-05-16");
    hall.done(town.accept(number));
    assertStep(number, "2018-05-24");
    CaseNumber promised = hall.done(town.submit(complete(TWO_PERSONS))).number();
    assertStep(promised, "2018-05-15");
    hall.done(town.accept(promised));
    assertStep(promised, "2018-05-18");
  }

  @Test
  @Tag("MY-09")
  @Tag("CX-13")
  void whatIsDoneOnTheSpotIsDueOnTheSameDay() {
    CaseNumber number = hall.done(town.submit(complete(ON_THE_SPOT))).number();
    assertStep(number, "2018-05-14");
    hall.done(town.accept(number));

    assertStep(number, "2018-05-14");
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-05-14");
  }

  @Test
  void clockThatStandsStillMovesTheStepThatIsDue() {
    CaseNumber number = accepted();
    hall.on("2018-05-16").done(centre.hearing(number, Optional.of(day("2018-05-16"))));
    assertThat(hall.deadlines(number)).doesNotContainKey("STEP");

    hall.on("2018-05-23").done(centre.step(CaseStep.RESUME, number));

    // 05-15 and 16 ran; 17 to 23 did not; 24 and 25 are left.
    assertStep(number, "2018-05-25");
    hall.done(centre.step(CaseStep.REVIEW, number));
    assertStep(number, "2018-05-28");
  }

  @Test
  void timeThatStoodStillBeforeAStepIsNotTheSteps() {
    CaseNumber number = accepted();
    hall.done(centre.hearing(number, Optional.of(day("2018-05-14"))));
    hall.on("2018-05-16").done(centre.step(CaseStep.RESUME, number));
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.on("2018-05-17").done(centre.hearing(number, Optional.of(day("2018-05-17"))));
    hall.on("2018-05-22").done(centre.step(CaseStep.RESUME, number));

    // Three days from 05-16: 17 ran, 18 to 22 did not, so 23 and 24.
    assertStep(number, "2018-05-24");
  }

  @Test
  void extensionBelongsToTheStepThatIsDue() {
    CaseNumber number = accepted();

    hall.on("2018-05-15").done(centre.extend(number, 5));
    assertStep(number, "2018-05-25");
    hall.done(centre.step(CaseStep.REVIEW, number));

    assertStep(number, "2018-05-18");
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-06-04");
  }

  @Test
  void stepThatWasLateBeforeTheClockStoodStillStaysLate() {
    CaseNumber number = accepted();

    hall.on("2018-05-21").done(centre.hearing(number, Optional.of(day("2018-05-21"))));
    assertStep(number, "2018-05-18");
    hall.on("2018-05-28").done(centre.step(CaseStep.RESUME, number));

    assertStep(number, "2018-05-18");
  }

  @Test
  void stepGoesOnWithTheSameDateAfterItWasForwarded() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.FORWARD, number));
    assertThat(hall.deadlines(number)).doesNotContainKey("STEP");
    hall.on("2018-05-25").done(centre.step(CaseStep.FORWARD_BACK, number));

    assertStep(number, "2018-05-18");
  }

  @Test
  @Tag("SF-17")
  void headOfTheOfficeThatDecidesExtendsAndNoOther() {
    CaseNumber number = hall.done(town.submit(complete(LICENCE))).number();
    hall.done(town.accept(number));

    assertThat(hall.refused(town.extend(number, 5))).isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    hall.done(town.handOver(number, CENTRE));
    hall.done(centre.step(CaseStep.TAKE_OVER, number));
    hall.done(centre.extend(number, 5));
  }

  @Test
  @Tag("SF-17")
  void limitIsExtendedOnItsLastDayAndNotAfter() {
    CaseNumber inTime = accepted();
    CaseNumber late = accepted();

    hall.on("2018-06-11").done(centre.extend(inTime, 10));
    hall.on("2018-06-12");

    assertThat(hall.refused(centre.extend(late, 10))).isEqualTo(RefusalCode.LIMIT_PASSED);
    assertThat(hall.deadlines(inTime)).containsEntry("STATUTORY", "2018-06-26");
  }

  private void assertStep(CaseNumber number, String day) {
    assertThat(hall.deadlines(number)).containsEntry("STEP", day);
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    return hall.done(centre.accept(number)).number();
  }
}
