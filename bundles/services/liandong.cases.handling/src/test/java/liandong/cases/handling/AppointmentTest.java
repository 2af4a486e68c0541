package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import liandong.calendar.CalendarBook;
import liandong.calendar.DueDate;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.county.CountyRules;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 预约: the sample county offers hours at its centre on days of rest. 19 May 2018 was a Saturday. */
class AppointmentTest {
  private static final String SATURDAY = "2018-05-19T10:00";

  private final Hall hall = new Hall("2018-05-14");
  private final Commands centre = Commands.by(Role.CLERK, CENTRE);

  @Test
  @Tag("JY-10")
  void hourOnADayOfRestMovesNoDateAndNoTimer() {
    CaseNumber number = accepted();
    ServiceCase before = hall.find(number);

    ServiceCase after = hall.done(centre.appoint(number, CENTRE, SATURDAY));

    assertThat(after.statutory()).isEqualTo(before.statutory());
    assertThat(after.promised()).isEqualTo(before.promised());
    assertThat(after.deadlines()).isEqualTo(before.deadlines());
    assertThat(after.timers()).isEqualTo(before.timers());
    assertThat(after.clockEvents()).isEqualTo(before.clockEvents());
    assertThat(after.state()).isEqualTo(before.state());
    // Ten working days after 14 May, as without any appointment.
    assertThat(after.promised().map(DueDate::date)).contains(day("2018-05-28"));
  }

  @Test
  @Tag("JY-10")
  void recordSaysWhereAndWhenAndByWhichClause() {
    CaseNumber number = accepted();

    CaseFact fact = hall.fact(centre.appoint(number, CENTRE, SATURDAY));

    assertThat(fact).isInstanceOf(CaseFact.Appointed.class);
    CaseFact.Appointed visit = (CaseFact.Appointed) fact;
    assertThat(visit.at()).isEqualTo(CENTRE);
    assertThat(visit.day()).isEqualTo("2018-05-19");
    assertThat(visit.from()).isEqualTo(LocalTime.of(10, 0));
    assertThat(visit.source().place()).isEqualTo("第七条");
  }

  @Test
  void applicantAsksForAnHourAlsoWhilePapersTravelAndToFetchWhatWasDecided() {
    CaseNumber number = accepted();
    Commands applicant = Commands.by(Role.APPLICANT, CENTRE);
    hall.done(centre.handOver(number, TOWN));
    hall.done(applicant.appoint(number, CENTRE, SATURDAY));
    hall.done(centre.step(CaseStep.RECALL, number));
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    ServiceCase granted = hall.done(centre.grant(number));

    ServiceCase after = hall.done(applicant.appoint(number, CENTRE, "2018-05-20T16:59"));

    assertThat(after.deliverBy()).isEqualTo(granted.deliverBy());
  }

  @Test
  void agentOfTheVillageAsksForTheVillager() {
    Commands agent = Commands.by(Role.AGENT, VILLAGE);
    CaseNumber number = hall.done(agent.register(complete(LICENCE))).number();

    hall.done(agent.appoint(number, CENTRE, SATURDAY));
  }

  @Test
  void hourThatIsOverIsNotGiven() {
    CaseNumber number = accepted();
    hall.at("2018-05-19T10:00");

    assertThat(hall.refused(centre.appoint(number, CENTRE, SATURDAY)))
        .isEqualTo(RefusalCode.APPOINTMENT_PAST);
    hall.done(centre.appoint(number, CENTRE, "2018-05-19T10:01"));
  }

  @Test
  void clauseSaysOnWhichDaysAndWhere() {
    CaseNumber number = accepted();

    Refusal working = hall.refusal(centre.appoint(number, CENTRE, "2018-05-18T10:00"));
    assertThat(working.code()).isEqualTo(RefusalCode.NO_APPOINTMENT_THEN);
    assertThat(working.sentence().zh()).contains("工作日");
    assertThat(working.source().orElseThrow().place()).isEqualTo("第七条");
    // National Day, and the Sunday before it that a notice made a working day.
    assertThat(hall.refusal(centre.appoint(number, CENTRE, "2018-10-01T10:00")).sentence().en())
        .contains("a public holiday");
    assertThat(hall.refusal(centre.appoint(number, CENTRE, "2018-09-30T10:00")).sentence().en())
        .contains("a working day by a notice");
    assertThat(hall.refused(centre.appoint(number, TOWN, SATURDAY)))
        .isEqualTo(RefusalCode.NO_APPOINTMENT_THEN);
  }

  @Test
  void hoursOpenOnTheMinuteAndCloseBeforeTheirLast() {
    CaseNumber number = accepted();

    hall.done(centre.appoint(number, CENTRE, "2018-05-19T09:00"));
    hall.done(centre.appoint(number, CENTRE, "2018-05-19T11:59"));
    for (String outside : List.of("08:59", "12:00", "13:59", "17:00")) {
      Refusal no = hall.refusal(centre.appoint(number, CENTRE, "2018-05-19T" + outside));
      assertThat(no.code()).isEqualTo(RefusalCode.APPOINTMENT_HOURS);
      assertThat(no.remedy().zh()).contains("09:00-12:00,14:00-17:00");
    }
  }

  @Test
  void nobodyIsSentToAPlaceThatHasNothingToDoWithTheCase() {
    CaseNumber number =
        hall.done(Commands.by(Role.CLERK, TOWN).submit(complete(ON_THE_SPOT))).number();

    assertThat(hall.refused(centre.appoint(number, SampleCounty.OTHER_TOWN, SATURDAY)))
        .isEqualTo(RefusalCode.APPOINTMENT_ELSEWHERE);
    assertThat(hall.refused(centre.appoint(number, new PlaceId("1"), SATURDAY)))
        .isEqualTo(RefusalCode.UNKNOWN_PLACE);
  }

  @Test
  @Tag("JY-10")
  void countyWithoutTheClauseOffersNone() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    Hall silent =
        new Hall(
            "2018-05-14",
            new CountyVersion(sample.pin(), sample.data(), new CountyRules() {}),
            CalendarBook.of(WorkingCalendar.china()));
    CaseNumber number = silent.done(centre.submit(complete(LICENCE))).number();

    Refusal no = silent.refusal(centre.appoint(number, CENTRE, SATURDAY));

    assertThat(no.code()).isEqualTo(RefusalCode.NO_APPOINTMENTS);
    assertThat(no.remedy().zh()).isNotBlank();
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    hall.done(centre.accept(number));
    return number;
  }
}
