package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.FinishCode;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.cases.TimeUpstairs;
import liandong.catalogue.ServiceItem;
import liandong.county.ForwardingRule;
import liandong.evidence.Source;
import liandong.testkit.Commands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 转报: a body above has the case, and the office here answers for the whole time. */
class ForwardingTest {
  private final Hall hall = new Hall("2018-05-14");
  private final Commands centre = Commands.by(Role.CLERK, CENTRE);
  private final Commands because = centre.because("the city agrees");

  @Test
  void forwardingMovesNoDate() {
    CaseNumber number = accepted();
    Map<String, String> before = hall.deadlines(number);

    hall.on("2018-05-16").done(centre.step(CaseStep.FORWARD, number));

    assertThat(hall.state(number)).isEqualTo(CaseState.FORWARDED);
    assertThat(hall.deadlines(number))
        .isEqualTo(Map.of("PROMISED", "2018-05-28", "STATUTORY", "2018-06-11"));
    hall.on("2018-05-25").done(because.step(CaseStep.FORWARD_BACK, number));
    assertThat(hall.deadlines(number)).isEqualTo(before);
  }

  @Test
  void caseComesBackToWhereItStood() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.FORWARD, number));

    assertThat(hall.refused(centre.step(CaseStep.VERIFY, number)))
        .isEqualTo(RefusalCode.WRONG_STATE);
    assertThat(hall.refused(centre.step(CaseStep.FORWARD_BACK, number)))
        .isEqualTo(RefusalCode.REASON_NEEDED);
    ServiceCase back = hall.done(because.step(CaseStep.FORWARD_BACK, number));

    assertThat(back.state()).isEqualTo(CaseState.REVIEWED);
    assertThat(back.heldFrom()).isEmpty();
    hall.done(centre.step(CaseStep.VERIFY, number));
  }

  @Test
  void timeThatStoodStillBeforeStaysExcludedWhenItComesBack() {
    CaseNumber number = accepted();
    hall.on("2018-05-15").done(centre.hearing(number, Optional.of(day("2018-05-15"))));
    hall.on("2018-05-17").done(centre.step(CaseStep.RESUME, number));
    hall.done(centre.step(CaseStep.FORWARD, number));
    hall.on("2018-05-22").done(because.step(CaseStep.FORWARD_BACK, number));

    // Ten days from 05-14 without 05-16 and 05-17.
    assertThat(hall.deadlines(number)).containsEntry("PROMISED", "2018-05-30");
  }

  @Test
  void bodyAboveThatDecidesItselfClosesTheCaseHereWithCodeFour() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.FORWARD, number));

    ServiceCase closed = hall.done(centre.step(CaseStep.CLOSE_FORWARDED, number));

    assertThat(closed.state()).isEqualTo(CaseState.FORWARDED_UP);
    assertThat(closed.finish().orElseThrow().code()).isEqualTo(FinishCode.FORWARDED);
    assertThat(closed.finish().orElseThrow().code().code()).isEqualTo(4);
    assertThat(closed.deadlines()).isEmpty();
  }

  @Test
  void lowerOrganPassesItUpWithinTwentyDaysOfTheAcceptance() {
    CaseNumber inTime = accepted();
    CaseNumber late = accepted();

    hall.on("2018-06-11").done(centre.step(CaseStep.FORWARD, inTime));
    hall.on("2018-06-12").done(centre.step(CaseStep.FORWARD, late));

    for (CaseNumber each : new CaseNumber[] {inTime, late}) {
      assertThat(hall.find(each).forwarded().orElseThrow().reviewBy().date())
          .isEqualTo("2018-06-11");
    }
    assertThat(forwardedOn(inTime)).isEqualTo("2018-06-11");
    assertThat(forwardedOn(late)).isEqualTo("2018-06-12");
  }

  @Test
  void lastForwardingStaysVisibleAfterItCameBack() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.FORWARD, number));
    hall.done(because.step(CaseStep.FORWARD_BACK, number));

    assertThat(hall.find(number).forwarded().map(CaseFact.ForwardedUp::to)).contains("市级样例局");
  }

  @Test
  @Tag("SF-05")
  void timeUpstairsIsCountedByItselfWhereTheCountySaysSo() {
    WorkingCalendar china = WorkingCalendar.china();
    Hall apart =
        new Hall(
            "2018-05-14",
            NextVersion.with(items -> items, List.of(new TimeApart())),
            CalendarBook.of(china));
    CaseNumber number = apart.done(centre.submit(complete(LICENCE))).number();
    apart.done(centre.accept(number));
    assertThat(TimeUpstairs.of(apart.find(number), china)).isEmpty();

    apart.on("2018-05-16").done(centre.step(CaseStep.FORWARD, number));
    assertThat(apart.deadlines(number)).isEmpty();
    apart.on("2018-05-25").done(because.step(CaseStep.FORWARD_BACK, number));

    // Two of the ten days had run, and the seven upstairs are not counted: 05-17 to 05-25.
    assertThat(apart.deadlines(number)).containsEntry("PROMISED", "2018-06-06");
    TimeUpstairs both = TimeUpstairs.of(apart.find(number), china).orElseThrow();
    assertThat(both.own()).isEqualTo(Limit.workingDays(2));
    assertThat(both.upstairs()).isEqualTo(Limit.workingDays(7));
    assertThat(both.why().source().place()).isEqualTo("第八条");
    apart.on("2018-05-29").done(centre.step(CaseStep.FORWARD, number));
    apart.on("2018-05-30").done(because.step(CaseStep.FORWARD_BACK, number));
    both = TimeUpstairs.of(apart.find(number), china).orElseThrow();
    assertThat(both.own()).isEqualTo(Limit.workingDays(4));
    assertThat(both.stays()).extracting(TimeUpstairs.Stay::days).containsExactly(7, 1);
    assertThat(apart.deadlines(number)).containsEntry("PROMISED", "2018-06-07");
  }

  @Test
  @Tag("SF-05")
  void withoutSuchAClauseNothingIsToldApart() {
    CaseNumber number = accepted();
    hall.on("2018-05-16").done(centre.step(CaseStep.FORWARD, number));
    hall.on("2018-05-25").done(because.step(CaseStep.FORWARD_BACK, number));

    assertThat(TimeUpstairs.of(hall.find(number), WorkingCalendar.china())).isEmpty();
  }

  private static final class TimeApart implements ForwardingRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第八条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.id().equals(LICENCE);
    }
  }

  @Test
  void officeThatDecidesForwardsAndNobodyElse() {
    Commands town = Commands.by(Role.CLERK, TOWN);
    CaseNumber number = hall.done(town.submit(complete(LICENCE))).number();
    hall.done(town.accept(number));

    assertThat(hall.refused(town.step(CaseStep.FORWARD, number)))
        .isEqualTo(RefusalCode.NOT_DECIDED_HERE);
  }

  private String forwardedOn(CaseNumber number) {
    return hall.find(number).forwarded().orElseThrow().on().toString();
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    return hall.done(centre.accept(number)).number();
  }
}
