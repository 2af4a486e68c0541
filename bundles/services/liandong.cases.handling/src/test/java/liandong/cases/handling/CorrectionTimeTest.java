package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Correction;
import liandong.cases.FinishCode;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the applicant has to supplement, and what happens when nothing comes. */
@Tag("SF-14")
class CorrectionTimeTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands town = Commands.by(Role.CLERK, TOWN);

  @Test
  void periodOfTheCountyHoldsWhereTheNoticeSaysNothing() {
    ServiceCase told = hall.done(town.notify(received(TWO_PERSONS), "m3"));

    // Fifteen working days from 05-14 (B.7).
    assertThat(hall.deadlines(told.number())).containsExactly(correction("2018-06-04"));
    assertThat(told.correction().flatMap(Correction::period).orElseThrow().place())
        .isEqualTo("第六条");
    assertThat(told.sourceOf(told.deadlines().get(0)).place()).isEqualTo("第六条");
  }

  @Test
  void noticeGivesAsMuchAsTheCountySaysOrMoreAndNeverLess() {
    Refusal no = hall.refusal(town.notify(received(TWO_PERSONS), Optional.of(14), "m3"));
    ServiceCase asMuch = hall.done(town.notify(received(TWO_PERSONS), Optional.of(15), "m3"));
    ServiceCase more = hall.done(town.notify(received(TWO_PERSONS), Optional.of(16), "m3"));

    assertThat(no.code()).isEqualTo(RefusalCode.CORRECTION_TOO_SHORT);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第六条");
    assertThat(hall.deadlines(asMuch.number())).containsExactly(correction("2018-06-04"));
    assertThat(hall.deadlines(more.number())).containsExactly(correction("2018-06-05"));
  }

  @Test
  void noticeSetsItsOwnTimeWhereTheCountyIsSilent() {
    ServiceCase told = hall.done(town.notify(received(LICENCE), Optional.of(3), "m3"));

    assertThat(hall.deadlines(told.number())).containsExactly(correction("2018-05-17"));
  }

  @Test
  void whereNobodySetATimeNothingLapses() {
    CaseNumber number = hall.done(town.notify(received(LICENCE), "m3")).number();

    hall.midnightOf("2019-05-14");

    assertThat(hall.deadlines(number)).isEmpty();
    assertThat(hall.timers(number)).isEmpty();
    assertThat(hall.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
  }

  @Test
  void nothingSupplementedEndsTheCaseOnTheDayAfterTheLast() {
    CaseNumber number = hall.done(town.notify(received(LICENCE), Optional.of(3), "m3")).number();

    hall.eveningOf("2018-05-17");
    assertThat(hall.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
    hall.midnightOf("2018-05-18");

    ServiceCase lapsed = hall.find(number);
    assertThat(lapsed.state()).isEqualTo(CaseState.CORRECTION_LAPSED);
    assertThat(lapsed.finish().orElseThrow().code()).isEqualTo(FinishCode.CORRECTION_LAPSED);
    assertThat(((CaseFact.CorrectionLapsed) hall.lastFact(number)).by()).isEqualTo("2018-05-17");
  }

  @Test
  void lapseWaitsOverNationalDayAndCountsTheMakeUpDays() {
    hall.on("2018-09-26");
    CaseNumber number = hall.done(town.notify(received(LICENCE), Optional.of(5), "m3")).number();

    // 09-27, 28, Saturday 29 and Sunday 30 are worked; the fifth day is 10-08.
    assertThat(hall.deadlines(number)).containsExactly(correction("2018-10-08"));
    hall.eveningOf("2018-10-08");
    assertThat(hall.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
    hall.midnightOf("2018-10-09");
    assertThat(hall.state(number)).isEqualTo(CaseState.CORRECTION_LAPSED);
  }

  @Test
  void supplementOnTheLastDayStopsTheLapse() {
    CaseNumber number = hall.done(town.notify(received(LICENCE), Optional.of(3), "m3")).number();

    hall.at("2018-05-17T23:58").done(town.supplement(number, "m3"));
    hall.midnightOf("2018-05-18");

    assertThat(hall.state(number)).isEqualTo(CaseState.RECEIVED);
    assertThat(hall.deadlines(number)).containsEntry("NOTICE", "2018-05-24");
  }

  @Test
  void papersThatTravelDoNotTakeTheApplicantsTimeAway() {
    CaseNumber number = hall.done(town.notify(received(LICENCE), Optional.of(3), "m3")).number();
    hall.on("2018-05-17").done(town.handOver(number, CENTRE));

    ServiceCase brought = hall.done(town.supplement(number, "m3"));

    assertThat(brought.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(brought.custody().offeredTo()).contains(CENTRE);
    hall.done(Commands.by(Role.CLERK, CENTRE).step(CaseStep.TAKE_OVER, number));
  }

  @Test
  void secondNoticeGivesItsOwnTimeForWhatIsStillMissing() {
    CaseNumber number =
        hall.done(town.notify(received(LICENCE), Optional.of(3), "m2", "m3")).number();
    hall.on("2018-05-16").done(town.supplement(number, "m2"));
    hall.on("2018-05-18").done(town.notify(number, Optional.of(4), "m3"));

    assertThat(hall.deadlines(number)).containsExactly(correction("2018-05-24"));
    hall.eveningOf("2018-05-24");
    assertThat(hall.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
    hall.midnightOf("2018-05-25");
    assertThat(hall.state(number)).isEqualTo(CaseState.CORRECTION_LAPSED);
  }

  private CaseNumber received(ItemId item) {
    return hall.done(town.submit(complete(item))).number();
  }

  private static Map.Entry<String, String> correction(String day) {
    return Map.entry("CORRECTION", day);
  }
}
