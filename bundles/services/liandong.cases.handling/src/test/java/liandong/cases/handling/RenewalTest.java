package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.cases.handling.Hall.renewal;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_PERSONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import liandong.cases.Application;
import liandong.cases.ApplicationKind;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.LegalTime;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Test;

/** 行政许可法 art. 50: applied for thirty days before, silence renews. */
class RenewalTest {
  private final Hall hall = new Hall("2018-08-01");
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).because("see the file");

  @Test
  void silenceRenewsOnTheDayAfterTheLicenceExpired() {
    // 08-01 is the thirtieth day before 08-31.
    CaseNumber number = accepted("2018-08-31");
    assertThat(hall.timers(number)).isEqualTo(Map.of("DEEMED_RENEWAL", "2018-08-31"));

    hall.eveningOf("2018-08-31");
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    hall.midnightOf("2018-09-01");

    ServiceCase renewed = hall.find(number);
    CaseFact.DeemedGranted fact = (CaseFact.DeemedGranted) hall.lastFact(number);
    assertThat(renewed.state()).isEqualTo(CaseState.GRANTED);
    assertThat(fact.by()).isEqualTo("2018-08-31");
    assertThat(fact.source().place()).isEqualTo("第五十条");
    // Ten working days from Saturday 09-01: Monday 09-03 is the first.
    assertThat(hall.deadlines(number)).isEqualTo(Map.of("DELIVERY", "2018-09-14"));
  }

  @Test
  void whoAppliesLaterThanThirtyDaysBeforeIsNotRenewedInSilence() {
    hall.on("2018-08-02");
    CaseNumber number = accepted("2018-08-31");

    hall.midnightOf("2018-09-10");

    assertThat(hall.timers(number)).isEmpty();
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  void thirtyDaysAreCountedOnTheCalendarOverTheSpringFestival() {
    // From 01-22 to 02-21 are thirty days, whatever the office works.
    hall.on("2018-01-22");
    CaseNumber inTime = accepted("2018-02-21");
    hall.on("2018-01-23");
    CaseNumber late = accepted("2018-02-21");

    assertThat(hall.timers(inTime)).isEqualTo(Map.of("DEEMED_RENEWAL", "2018-02-21"));
    assertThat(hall.timers(late)).isEmpty();
  }

  @Test
  void licenceIsRenewedOnItsLastDayAndNotAfter() {
    hall.on("2018-08-31");
    hall.done(centre.submit(renewal(LICENCE, "2018-08-31")));
    hall.on("2018-09-01");

    Refusal no = hall.refusal(centre.submit(renewal(LICENCE, "2018-08-31")));

    assertThat(no.code()).isEqualTo(RefusalCode.LICENCE_EXPIRED);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第五十条");
  }

  @Test
  void renewalSaysWhenTheLicenceExpires() {
    Application plain = complete(LICENCE);
    Application without =
        new Application(
            LICENCE,
            plain.applicant(),
            plain.materials(),
            plain.form(),
            Optional.of(ApplicationKind.RENEWAL),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(hall.refused(centre.submit(without))).isEqualTo(RefusalCode.EXPIRY_NEEDED);
  }

  @Test
  void decisionBeforeTheExpiryStopsTheRenewal() {
    CaseNumber number = accepted("2018-08-31");
    hall.on("2018-08-31").done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    hall.done(centre.step(CaseStep.DENY, number));

    hall.midnightOf("2018-09-01");

    assertThat(hall.state(number)).isEqualTo(CaseState.DENIED);
  }

  @Test
  void licenceIsRenewedAlsoWhileTheClockStandsStillOrABodyAboveHasTheCase() {
    CaseNumber still = accepted("2018-08-31");
    CaseNumber above = accepted("2018-08-31");
    hall.done(centre.hearing(still, Optional.of(day("2018-08-01"))));
    hall.done(centre.step(CaseStep.FORWARD, above));

    hall.midnightOf("2018-09-01");

    assertThat(hall.state(still)).isEqualTo(CaseState.GRANTED);
    assertThat(hall.state(above)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void silenceOfTheOfficeIsAcceptanceFirstAndRenewalThen() {
    CaseNumber number =
        hall.done(Commands.by(Role.CLERK, TOWN).submit(renewal(LICENCE, "2018-08-31"))).number();

    hall.midnightOf("2018-08-09");
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    hall.midnightOf("2018-09-01");

    assertThat(hall.state(number)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void papersThatWereWholeOnlyAfterTheExpiryRenewNothingInSilence() {
    Commands clerk = Commands.by(Role.CLERK, CENTRE);
    CaseNumber late = hall.done(clerk.submit(renewal(LICENCE, "2018-08-31"))).number();
    CaseNumber inTime = hall.done(clerk.submit(renewal(LICENCE, "2018-08-31"))).number();
    hall.done(clerk.notify(late, "m3"));
    hall.done(clerk.notify(inTime, "m3"));
    hall.on("2018-08-31").done(clerk.supplement(inTime, "m3"));
    hall.done(clerk.accept(inTime));
    hall.on("2018-09-03").done(clerk.supplement(late, "m3"));
    hall.done(clerk.accept(late));

    hall.midnightOf("2018-09-04");

    assertThat(hall.timers(late)).isEmpty();
    assertThat(hall.state(late)).isEqualTo(CaseState.ACCEPTED);
    assertThat(hall.state(inTime)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void machineThatWasDownGivesTheOfficeNoMoreTimeToDeliver() {
    CaseNumber number = accepted("2018-08-31");

    // The timers look again three days later.
    hall.midnightOf("2018-09-04");

    ServiceCase renewed = hall.find(number);
    assertThat(hall.deadlines(number)).isEqualTo(Map.of("DELIVERY", "2018-09-14"));
    assertThat(LegalTime.dayOf(renewed.decidedAt().orElseThrow())).isEqualTo("2018-09-04");
  }

  @Test
  void newApplicationAndWhatIsNoLicenceAreNotRenewed() {
    CaseNumber fresh = hall.done(centre.submit(complete(LICENCE))).number();
    hall.done(centre.accept(fresh));
    Commands town = Commands.by(Role.CLERK, TOWN);
    CaseNumber service = hall.done(town.submit(renewal(TWO_PERSONS, "2018-08-31"))).number();
    hall.done(town.accept(service));

    assertThat(hall.timers(fresh)).isEmpty();
    assertThat(hall.timers(service)).isEmpty();
  }

  private CaseNumber accepted(String expires) {
    CaseNumber number = hall.done(centre.submit(renewal(LICENCE, expires))).number();
    return hall.done(centre.accept(number)).number();
  }
}
