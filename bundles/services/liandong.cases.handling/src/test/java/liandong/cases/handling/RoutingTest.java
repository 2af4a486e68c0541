package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Sample.hall;
import static liandong.cases.handling.Sample.to;
import static liandong.cases.handling.Sample.toTowns;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.Routing;
import liandong.cases.ServiceCase;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.places.DivisionCode;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An item that the county decides, and what departments pass down of it, from day to day. */
class RoutingTest {
  private final Commands town = Commands.by(Role.HEAD, TOWN).because("see the file");
  private final Commands otherTown = Commands.by(Role.HEAD, OTHER_TOWN);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE);
  private final Commands agent = Commands.by(Role.AGENT, VILLAGE);

  @Test
  void authorisedTownDecidesFromTheFirstDayToTheLast() {
    Hall hall =
        hall("2018-05-31", toTowns(LICENCE, DelegationKind.AUTHORISE, "2018-06-01", "2018-06-29"));

    CaseNumber before = accepted(hall, town);
    assertThat(hall.refused(town.step(CaseStep.REVIEW, before)))
        .isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    CaseNumber onTheFirst = accepted(hall.on("2018-06-01"), town);
    CaseNumber onTheLast = accepted(hall.on("2018-06-29"), town);
    CaseNumber after = accepted(hall.on("2018-06-30"), town);

    assertThat(granted(hall, town, onTheFirst)).isEqualTo(CaseState.GRANTED);
    // The delegation is over, and the case goes on as it was opened.
    assertThat(granted(hall, town, onTheLast)).isEqualTo(CaseState.GRANTED);
    Refusal no = hall.refusal(town.step(CaseStep.REVIEW, after));
    assertThat(no.code()).isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    assertThat(no.remedy().zh()).isEqualTo("请先移交到样例县政务服务中心");
  }

  @Test
  void paperCaseHasTheRouteOfTheDayOnWhichThePapersCame() {
    Hall hall =
        hall("2018-07-02", toTowns(LICENCE, DelegationKind.AUTHORISE, "2018-06-01", "2018-06-29"));
    Command.Submit entered =
        new Command.Submit(
            town.head(),
            complete(LICENCE),
            Optional.of(
                LocalDate.parse("2018-06-29").atTime(10, 0).toInstant(ZoneOffset.ofHours(8))));

    CaseNumber number = hall.done(entered).number();
    hall.done(town.accept(number));

    assertThat(granted(hall, town, number)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  @Tag("JY-02")
  void authorisedTownDecidesInItsOwnNameAndAnEntrustedOneInThePrincipals() {
    Hall authorised = hall("2018-06-01", toTowns(LICENCE, DelegationKind.AUTHORISE, "", ""));
    CaseNumber own = accepted(authorised, town);
    granted(authorised, town, own);
    Hall entrusted = hall("2018-06-01", toTowns(LICENCE, DelegationKind.ENTRUST, "", ""));
    CaseNumber principals = accepted(entrusted, town);
    granted(entrusted, town, principals);

    CaseFact.Granted inOwnName = (CaseFact.Granted) authorised.lastFact(own);
    assertThat(inOwnName.mandate().orElseThrow().body().zh()).isEqualTo("甲镇便民服务中心");
    CaseFact.Granted inPrincipals = (CaseFact.Granted) entrusted.lastFact(principals);
    assertThat(inPrincipals.mandate().orElseThrow().body()).isEqualTo(Sample.BUREAU);
    assertThat(inPrincipals.mandate().orElseThrow().document()).contains(Sample.DOCUMENT);
    assertThat(entrusted.find(principals).mandate()).isEqualTo(inPrincipals.mandate());
  }

  @Test
  @Tag("JY-02")
  void denialNamesThePrincipalToo() {
    Hall hall = hall("2018-06-01", toTowns(LICENCE, DelegationKind.ENTRUST, "", ""));
    CaseNumber number = accepted(hall, town);
    hall.done(town.step(CaseStep.REVIEW, number));
    hall.done(town.step(CaseStep.VERIFY, number));

    CaseFact.Denied denied = (CaseFact.Denied) hall.fact(town.step(CaseStep.DENY, number));

    assertThat(denied.mandate().orElseThrow().body()).isEqualTo(Sample.BUREAU);
  }

  @Test
  @Tag("JY-02")
  void whoWorksByAgencyTakesPapersPassesThemOnAndDecidesNothing() {
    Hall hall = hall("2018-06-01", toTowns(LICENCE, DelegationKind.AGENCY, "", ""));
    CaseNumber number = hall.done(town.submit(complete(LICENCE))).number();

    for (Command no :
        List.of(
            town.accept(number),
            town.notify(number, "m1"),
            town.step(CaseStep.REFUSE_ACCEPTANCE, number),
            town.step(CaseStep.RETURN, number))) {
      assertThat(hall.refused(no)).isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    }
    hall.done(town.handOver(number, CENTRE));
    hall.done(centre.step(CaseStep.TAKE_OVER, number));
    hall.done(centre.accept(number));
    assertThat(granted(hall, centre, number)).isEqualTo(CaseState.GRANTED);
    assertThat(hall.find(number).mandate().orElseThrow().kind()).isEmpty();
  }

  @Test
  void devolvedPowerIsNotAboveAnyMore() {
    Hall hall = hall("2018-06-01", toTowns(LICENCE, DelegationKind.DEVOLVE, "", ""));
    CaseNumber number = accepted(hall, centre);

    assertThat(hall.refused(centre.step(CaseStep.REVIEW, number)))
        .isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    hall.done(centre.handOver(number, TOWN));
    hall.done(town.step(CaseStep.TAKE_OVER, number));
    assertThat(granted(hall, town, number)).isEqualTo(CaseState.GRANTED);
  }

  /** As 94 powers went to one town of Chongyang and 40 to each of the others. */
  @Test
  void whatOneTownHasAnotherDoesNot() {
    Hall hall = hall("2018-06-01", to(TOWN, LICENCE, DelegationKind.DEVOLVE));
    CaseNumber here = accepted(hall, town);
    CaseNumber there = accepted(hall, otherTown);

    assertThat(granted(hall, town, here)).isEqualTo(CaseState.GRANTED);
    assertThat(hall.refused(otherTown.step(CaseStep.REVIEW, there)))
        .isEqualTo(RefusalCode.NOT_DECIDED_HERE);
    hall.done(otherTown.handOver(there, CENTRE));
    hall.done(centre.step(CaseStep.TAKE_OVER, there));
    assertThat(granted(hall, centre, there)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void villagesPapersAreDecidedByTheTownThatWasAuthorisedOnTheDayOfTheirRegistration() {
    Hall hall =
        hall("2018-06-29", toTowns(LICENCE, DelegationKind.AUTHORISE, "2018-06-01", "2018-06-29"));
    CaseNumber number = hall.done(agent.register(complete(LICENCE))).number();
    hall.done(agent.handOver(number, TOWN));
    hall.on("2018-07-02").done(town.step(CaseStep.TAKE_OVER, number));
    hall.done(town.accept(number));

    assertThat(granted(hall, town, number)).isEqualTo(CaseState.GRANTED);
  }

  @Test
  void caseKeepsItsRouteAlsoUnderAnotherVersionOfTheCounty() {
    Hall hall = hall("2018-06-01", toTowns(LICENCE, DelegationKind.AUTHORISE, "", ""));
    CaseNumber number = accepted(hall, town);

    ServiceCase read = hall.find(number);

    assertThat(read.item().delegations()).hasSize(1);
    assertThat(read.item().body()).isPresent();
  }

  @Test
  @Tag("JY-12")
  void lineForAVillageSaysWhoReceivesAndWhoDecides() {
    CountyVersion county =
        Sample.county(
            "1.0.0",
            List.of(toTowns(LICENCE, DelegationKind.AUTHORISE, "2018-06-01", "2018-06-29")));
    ServiceItem item = county.item(LICENCE).orElseThrow();
    DivisionCode village = new DivisionCode(VILLAGE.value());

    List<Routing.Stop> meanwhile = Routing.line(village, item, county, LocalDate.of(2018, 6, 29));
    List<Routing.Stop> after = Routing.line(village, item, county, LocalDate.of(2018, 6, 30));

    assertThat(meanwhile)
        .extracting(each -> each.point().id())
        .containsExactly(VILLAGE, TOWN, CENTRE);
    assertThat(meanwhile).extracting(Routing.Stop::receives).containsOnly(true);
    assertThat(meanwhile)
        .extracting(each -> each.decides().isPresent())
        .containsExactly(false, true, true);
    assertThat(after)
        .extracting(each -> each.decides().isPresent())
        .containsExactly(false, false, true);
  }

  private static CaseNumber accepted(Hall hall, Commands office) {
    CaseNumber number = hall.done(office.submit(complete(LICENCE))).number();
    hall.done(office.accept(number));
    return number;
  }

  private static CaseState granted(Hall hall, Commands office, CaseNumber number) {
    hall.done(office.step(CaseStep.REVIEW, number));
    hall.done(office.step(CaseStep.VERIFY, number));
    return hall.done(office.grant(number)).state();
  }
}
