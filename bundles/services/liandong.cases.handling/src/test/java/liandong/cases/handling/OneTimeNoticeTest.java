package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Correction;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 行政许可法 art. 32: what is missing is told once, whole, and in five working days. */
@Tag("SF-14")
class OneTimeNoticeTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands town = Commands.by(Role.CLERK, TOWN);
  private final Commands because = town.because("the seal on it cannot be read");

  @Test
  void noticeIsDueInFiveWorkingDays() {
    assertThat(hall.deadlines(received(LICENCE))).containsEntry("NOTICE", "2018-05-21");
  }

  @Test
  void noticeBeforeSpringFestivalCountsTheMakeUpDayAndSkipsTheHoliday() {
    // Friday 02-09: Sunday 02-11 is worked, then 12, 13, 14; the fifth is Thursday 02-22.
    hall.on("2018-02-09");

    assertThat(hall.deadlines(received(LICENCE))).containsEntry("NOTICE", "2018-02-22");
  }

  @Test
  void noticeBeforeNationalDayCountsBothMakeUpDays() {
    // Thursday 09-27: Friday 28, Saturday 29 and Sunday 30 are worked, then 10-08, 10-09.
    hall.on("2018-09-27");

    assertThat(hall.deadlines(received(LICENCE))).containsEntry("NOTICE", "2018-10-09");
  }

  @Test
  void noticeOnTheLastDayIsInTimeAndOnTheNextTooLateForALicence() {
    CaseNumber inTime = received(LICENCE);
    CaseNumber late = received(LICENCE);

    hall.on("2018-05-21").done(town.notify(inTime, "m3"));
    hall.on("2018-05-22");

    Refusal no = hall.refusal(town.notify(late, "m3"));
    assertThat(no.code()).isEqualTo(RefusalCode.NOTICE_TOO_LATE);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第三十二条");
  }

  @Test
  void afterThatTimeALicenceIsNeitherReturnedNorRefused() {
    CaseNumber number = received(LICENCE);

    hall.on("2018-05-22");

    assertThat(hall.refused(because.step(CaseStep.RETURN, number)))
        .isEqualTo(RefusalCode.NOTICE_TOO_LATE);
    assertThat(hall.refused(because.step(CaseStep.REFUSE_ACCEPTANCE, number)))
        .isEqualTo(RefusalCode.NOTICE_TOO_LATE);
  }

  @Test
  void whatIsNoLicenceCanBeToldAlsoLater() {
    CaseNumber number = received(TWO_PERSONS);

    hall.on("2018-05-22");

    assertThat(hall.done(town.notify(number, "m3")).state())
        .isEqualTo(CaseState.AWAITING_CORRECTION);
  }

  @Test
  void licenceEnteredFromPaperIsCompletedOnTheDayOfItsEntryOnly() {
    CaseNumber today = fromPaper("2018-05-02T01:00:00Z");
    CaseNumber tomorrow = fromPaper("2018-05-02T01:00:00Z");

    hall.done(town.notify(today, "m3"));
    hall.on("2018-05-15");

    assertThat(hall.refused(town.notify(tomorrow, "m3"))).isEqualTo(RefusalCode.NOTICE_TOO_LATE);
  }

  @Test
  void noticeNamesAtLeastOnePaperOfTheItem() {
    CaseNumber number = received(LICENCE);

    assertThat(hall.refused(town.notify(number))).isEqualTo(RefusalCode.NOTHING_MISSING);
    assertThat(hall.refused(town.notify(number, "m9"))).isEqualTo(RefusalCode.UNKNOWN_MATERIAL);
  }

  @Test
  void whatWasOnTheFirstNoticeAndDidNotComeMayBeAskedForAgain() {
    CaseNumber number = received(LICENCE);
    hall.done(town.notify(number, "m2", "m3"));
    hall.done(town.supplement(number, "m2"));

    ServiceCase again = hall.done(town.notify(number, "m3"));

    assertThat(again.correction().orElseThrow().faults()).isEmpty();
    assertThat(again.correction().orElseThrow().asked()).containsExactly("m2", "m3");
  }

  @Test
  void paperThatWasNotOnTheFirstNoticeIsNotAskedFor() {
    CaseNumber number = received(LICENCE);
    hall.done(town.notify(number, "m2"));
    hall.done(town.supplement(number, "m2"));

    Refusal no = hall.refusal(town.notify(number, "m3"));

    assertThat(no.code()).isEqualTo(RefusalCode.NOTICE_GIVEN);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第三十二条");
    assertThat(no.sentence().zh()).contains("其他材料");
  }

  @Test
  void paperThatWasBroughtSinceIsNotAskedForAgain() {
    CaseNumber number = received(LICENCE);
    hall.done(town.notify(number, "m2", "m3"));
    hall.done(town.supplement(number, "m2"));

    Refusal no = hall.refusal(town.notify(number, "m2", "m3"));

    assertThat(no.code()).isEqualTo(RefusalCode.NOTICE_GIVEN);
    assertThat(no.sentence().zh()).contains("身份证").doesNotContain("其他材料");
  }

  @Test
  void faultIsPossibleWithAReasonAndStaysOnRecord() {
    CaseNumber number = received(LICENCE);
    hall.done(town.notify(number, "m2"));
    hall.done(town.supplement(number, "m2"));

    assertThat(hall.refused(town.notifyWithFault(number, "m3")))
        .isEqualTo(RefusalCode.REASON_NEEDED);
    Command.Notify fault = because.notifyWithFault(number, "m2", "m3");
    ServiceCase told = hall.done(fault);
    ServiceCase later = hall.done(town.supplement(number, "m2", "m3"));
    ServiceCase accepted = hall.done(town.accept(number));

    assertThat(((CaseFact.Notified) factOf(number, 4)).faults()).containsExactly("m2", "m3");
    assertThat(hall.desk.history(SampleCounty.ID, number).get(3).reason()).isPresent();
    for (ServiceCase each : List.of(told, later, accepted)) {
      assertThat(each.correction().map(Correction::faults)).contains(List.of("m2", "m3"));
    }
  }

  @Test
  void faultOnRecordMakesTheNextNoticeNoLessAFault() {
    CaseNumber number = received(LICENCE);
    hall.done(town.notify(number, "m2"));
    hall.done(town.supplement(number, "m2"));
    hall.done(because.notifyWithFault(number, "m3"));
    hall.done(town.supplement(number, "m3"));

    assertThat(hall.refused(town.notify(number, "m1"))).isEqualTo(RefusalCode.NOTICE_GIVEN);
    hall.done(because.notifyWithFault(number, "m1"));

    assertThat(hall.find(number).correction().orElseThrow().faults()).containsExactly("m3", "m1");
  }

  @Test
  void markOfAFaultWithoutAFaultChangesNothing() {
    CaseNumber number = received(LICENCE);

    ServiceCase told = hall.done(town.notifyWithFault(number, "m3"));

    assertThat(told.correction().orElseThrow().faults()).isEmpty();
  }

  // ---- the acceptance that follows from it ------------------------------------------------

  @Test
  void acceptanceOnTheLastDayCountsFromThatDay() {
    CaseNumber number = received(LICENCE);

    CaseFact.Accepted accepted =
        hall.on("2018-05-21").done(town.accept(number)).accepted().orElseThrow();

    assertThat(accepted.acceptedOn()).isEqualTo("2018-05-21");
    assertThat(accepted.deemed()).isEmpty();
    assertThat(accepted.promised().date()).isEqualTo("2018-06-04");
  }

  @Test
  void acceptanceAfterItCountsFromTheDayOfReceipt() {
    CaseNumber number = received(LICENCE);

    CaseFact.Accepted accepted =
        hall.on("2018-05-22").done(town.accept(number)).accepted().orElseThrow();

    assertThat(accepted.acceptedOn()).isEqualTo("2018-05-14");
    assertThat(accepted.deemed().orElseThrow().place()).isEqualTo("第三十二条");
    assertThat(accepted.promised().date()).isEqualTo("2018-05-28");
    assertThat(accepted.statutory().orElseThrow().date()).isEqualTo("2018-06-11");
  }

  @Test
  void silenceAcceptsALicenceOnTheDayAfterTheLast() {
    CaseNumber number = received(LICENCE);

    hall.eveningOf("2018-05-21");
    assertThat(hall.state(number)).isEqualTo(CaseState.RECEIVED);
    hall.midnightOf("2018-05-22");

    CaseFact.Accepted accepted = hall.find(number).accepted().orElseThrow();
    assertThat(accepted.acceptedOn()).isEqualTo("2018-05-14");
    assertThat(accepted.promised().date()).isEqualTo("2018-05-28");
  }

  @Test
  void silenceAfterASupplementAcceptsFromTheDayOfTheSupplement() {
    CaseNumber number = received(LICENCE);
    hall.on("2018-05-16").done(town.notify(number, "m3"));
    hall.on("2018-05-17").done(town.supplement(number, "m3"));
    assertThat(hall.deadlines(number)).containsEntry("NOTICE", "2018-05-24");

    hall.eveningOf("2018-05-24");
    assertThat(hall.state(number)).isEqualTo(CaseState.RECEIVED);
    hall.midnightOf("2018-05-25");

    assertThat(hall.find(number).accepted().orElseThrow().acceptedOn()).isEqualTo("2018-05-17");
  }

  @Test
  void silenceAcceptsNothingButLicences() {
    CaseNumber promised = received(TWO_PERSONS);
    CaseNumber onTheSpot = received(ON_THE_SPOT);

    hall.midnightOf("2018-07-02");

    assertThat(hall.state(promised)).isEqualTo(CaseState.RECEIVED);
    assertThat(hall.state(onTheSpot)).isEqualTo(CaseState.RECEIVED);
    assertThat(hall.done(town.accept(promised)).accepted().orElseThrow().acceptedOn())
        .isEqualTo("2018-07-02");
  }

  @Test
  void papersOfOnesOwnAccordGiveTheOfficeNoNewTime() {
    CaseNumber number = received(LICENCE);

    hall.on("2018-05-18").done(town.supplement(number, "m3"));

    assertThat(hall.deadlines(number))
        .containsEntry("NOTICE", "2018-05-21")
        .containsEntry("STEP", "2018-05-15");
    assertThat(hall.find(number).stepClock().orElseThrow().event()).isEqualTo(day("2018-05-14"));
  }

  private CaseNumber received(ItemId item) {
    return hall.done(town.submit(complete(item))).number();
  }

  private CaseNumber fromPaper(String receivedAt) {
    return hall.done(
            new Command.Submit(
                town.head(), complete(LICENCE), Optional.of(Instant.parse(receivedAt))))
        .number();
  }

  private CaseFact factOf(CaseNumber number, int seq) {
    return hall.desk.history(SampleCounty.ID, number).get(seq - 1).fact();
  }
}
