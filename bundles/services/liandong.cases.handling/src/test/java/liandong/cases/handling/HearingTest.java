package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Hearing;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** 行政许可法 arts. 46 to 48: five days to ask, twenty to hold, seven to call. */
class HearingTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands centre = Commands.by(Role.CLERK, CENTRE).because("no road to the site");

  @Test
  void hearingIsAskedForWithinFiveWorkingDays() {
    CaseNumber inTime = told();
    CaseNumber late = told();
    assertThat(hearing(inTime).requestBy().date()).isEqualTo("2018-05-21");

    hall.on("2018-05-21").done(ask(inTime));
    Refusal no = hall.on("2018-05-22").refusal(ask(late));

    assertThat(no.code()).isEqualTo(RefusalCode.HEARING_TOO_LATE);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第四十七条");
  }

  @Test
  void fiveDaysToAskSkipTheSpringFestival() {
    // Monday 02-12: 13, 14, then Thursday 22, Friday 23 and the worked Saturday 24.
    hall.on("2018-02-12");

    assertThat(hearing(told()).requestBy().date()).isEqualTo("2018-02-24");
  }

  @Test
  void whileItCanBeAskedForNobodyDecides() {
    CaseNumber number = told();

    hall.on("2018-05-21");
    assertThat(hall.refused(centre.grant(number))).isEqualTo(RefusalCode.HEARING_OPEN);
    assertThat(hall.refused(deny(number))).isEqualTo(RefusalCode.HEARING_OPEN);
    hall.on("2018-05-22");

    assertThat(hall.done(deny(number)).state()).isEqualTo(CaseState.DENIED);
  }

  @Test
  void whoWaivesItLetsTheOfficeDecideAtOnce() {
    CaseNumber number = told();

    hall.done(waive(number));

    assertThat(hall.refused(ask(number))).isEqualTo(RefusalCode.NO_HEARING_OPEN);
    assertThat(hall.done(centre.grant(number)).state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void whileItIsToBeHeldNobodyDecidesAndTheDayIsADeadline() {
    CaseNumber number = told();
    hall.on("2018-05-15").done(ask(number));

    // Twenty working days after 05-15, without 06-18.
    assertThat(hall.deadlines(number)).containsEntry("HEARING", "2018-06-12");
    hall.on("2018-07-02");
    assertThat(hall.refused(centre.grant(number))).isEqualTo(RefusalCode.HEARING_PENDING);
    assertThat(hall.refused(deny(number))).isEqualTo(RefusalCode.HEARING_PENDING);
  }

  @Test
  void whoAskedMayStillWaive() {
    CaseNumber number = told();
    hall.done(ask(number));

    hall.done(waive(number));

    assertThat(hall.deadlines(number)).doesNotContainKey("HEARING");
    hall.done(centre.grant(number));
  }

  @Test
  void whoAskedAlreadyIsNotToldThatItIsTooLate() {
    CaseNumber number = told();
    hall.done(ask(number));

    assertThat(hall.refused(ask(number))).isEqualTo(RefusalCode.HEARING_PENDING);
  }

  @Test
  void hearingIsCalledSevenWorkingDaysBefore() {
    CaseNumber number = told();
    hall.done(ask(number));

    // 05-15 to 18, 05-21, 22 and 23.
    Refusal no = hall.refusal(centre.callHearing(number, day("2018-05-22")));
    assertThat(no.code()).isEqualTo(RefusalCode.HEARING_TOO_SOON);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第四十八条");
    hall.done(centre.callHearing(number, day("2018-05-23")));
  }

  @Test
  void hearingIsCalledForADayWithinTheTwenty() {
    CaseNumber number = told();
    hall.done(ask(number));
    assertThat(hall.deadlines(number)).containsEntry("HEARING", "2018-06-11");

    assertThat(hall.refused(centre.callHearing(number, day("2018-06-12"))))
        .isEqualTo(RefusalCode.HEARING_TOO_FAR);
    hall.done(centre.callHearing(number, day("2018-06-11")));
  }

  @Test
  void sevenDaysToCallSkipNationalDay() {
    hall.on("2018-09-25");
    CaseNumber number = told();
    hall.done(ask(number));

    // 09-26, 27, 28, the worked 29 and 30, then 10-08 and 10-09.
    assertThat(hall.refused(centre.callHearing(number, day("2018-10-08"))))
        .isEqualTo(RefusalCode.HEARING_TOO_SOON);
    hall.done(centre.callHearing(number, day("2018-10-09")));
  }

  @Test
  void hearingThatIsLateCanStillBeCalledAndHeld() {
    CaseNumber number = told();
    hall.done(ask(number));
    hall.on("2018-06-05");

    // Seven working days from 06-05 end on 06-14, after the last day, 06-11.
    assertThat(hall.refused(centre.callHearing(number, day("2018-06-13"))))
        .isEqualTo(RefusalCode.HEARING_TOO_SOON);
    hall.done(centre.callHearing(number, day("2018-06-14")));
    assertThat(hall.deadlines(number)).containsEntry("HEARING", "2018-06-11");
    hall.on("2018-06-14").done(centre.step(CaseStep.HOLD_HEARING, number));
    hall.done(centre.grant(number));
  }

  @Test
  void hearingIsHeldOnTheDayThatWasToldOrLaterAndNotBefore() {
    CaseNumber number = told();
    hall.done(ask(number));
    assertThat(hall.refused(centre.step(CaseStep.HOLD_HEARING, number)))
        .isEqualTo(RefusalCode.HEARING_NOT_CALLED);
    hall.done(centre.callHearing(number, day("2018-05-24")));

    hall.on("2018-05-23");
    assertThat(hall.refused(centre.step(CaseStep.HOLD_HEARING, number)))
        .isEqualTo(RefusalCode.HEARING_NOT_YET);
    hall.on("2018-05-24").done(centre.step(CaseStep.HOLD_HEARING, number));

    assertThat(hall.deadlines(number)).doesNotContainKey("HEARING");
    assertThat(hall.done(deny(number)).state()).isEqualTo(CaseState.DENIED);
  }

  @Test
  void nobodyCallsAHearingThatNobodyAskedFor() {
    CaseNumber number = told();

    assertThat(hall.refused(centre.callHearing(number, day("2018-05-24"))))
        .isEqualTo(RefusalCode.NO_HEARING_OPEN);
    assertThat(hall.refused(centre.step(CaseStep.TELL_HEARING, number)))
        .isEqualTo(RefusalCode.HEARING_TOLD);
  }

  @Test
  void applicantAsksAlsoWhilePapersTravelOrABodyAboveHasThem() {
    CaseNumber travelling = told();
    CaseNumber above = told();
    hall.done(centre.handOver(travelling, TOWN));
    hall.done(centre.step(CaseStep.FORWARD, above));
    Commands applicant = Commands.by(Role.APPLICANT, TOWN);

    hall.done(applicant.step(CaseStep.ASK_HEARING, travelling));
    hall.done(applicant.step(CaseStep.ASK_HEARING, above));

    assertThat(hearing(travelling).isPending()).isTrue();
    assertThat(hearing(above).isPending()).isTrue();
    assertThat(hall.deadlines(above)).containsEntry("HEARING", "2018-06-11");
  }

  @Test
  void timeOfAHearingThatWasAskedForIsExcludedWhateverTheItemsListSays() {
    Hall without =
        new Hall("2018-05-14", withoutProcedures(), CalendarBook.of(WorkingCalendar.china()));
    CaseNumber number = without.done(centre.submit(complete(LICENCE))).number();
    without.done(centre.accept(number));
    Command.Suspend hearing = centre.hearing(number, Optional.of(LocalDate.parse("2018-05-14")));
    assertThat(without.refused(hearing)).isEqualTo(RefusalCode.NO_LEGAL_GROUND);

    without.done(centre.step(CaseStep.TELL_HEARING, number));
    without.done(ask(number));
    without.done(centre.hearing(number, Optional.of(LocalDate.parse("2018-05-14"))));

    assertThat(without.find(number).promised()).isEmpty();
  }

  /** The sample county, whose licence names no special procedure. */
  private static CountyVersion withoutProcedures() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    CountyData data = sample.data();
    ServiceItem licence = data.catalogue().item(LICENCE).orElseThrow();
    ServiceItem plain = licence.draft().specialProcedures(Set.of()).done();
    return new CountyVersion(
        sample.pin(),
        new CountyData(
            data.profile(), data.places(), data.domains(), new Catalogue(List.of(plain))),
        sample.rules());
  }

  /** A verified licence whose applicant was told of the right to a hearing. */
  private CaseNumber told() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    hall.done(centre.accept(number));
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    hall.done(centre.step(CaseStep.TELL_HEARING, number));
    return number;
  }

  private Hearing hearing(CaseNumber number) {
    return hall.find(number).hearing().orElseThrow();
  }

  private Command ask(CaseNumber number) {
    return centre.step(CaseStep.ASK_HEARING, number);
  }

  private Command waive(CaseNumber number) {
    return new Command.AskHearing(centre.head(), number, true);
  }

  private Command deny(CaseNumber number) {
    return centre.step(CaseStep.DENY, number);
  }
}
