package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Role;
import liandong.catalogue.ServiceItem;
import liandong.county.Clause;
import liandong.county.CountyRules;
import liandong.county.SilenceRule;
import liandong.county.law.CountyVersion;
import liandong.evidence.Source;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** 超时默认: only where a county's document says so, and by the promise. */
class SilenceTest {
  private final Hall hall =
      new Hall("2018-09-20", county(), CalendarBook.of(WorkingCalendar.china()));
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).because("see the file");

  @Test
  void silentOfficeGrantsOnTheDayAfterThePromise() {
    // 09-21, 25 to 30 (24 is off, 29 and 30 are worked), 10-08, 09 and 10.
    CaseNumber number = accepted();
    assertThat(hall.timers(number)).isEqualTo(Map.of("DEEMED_CONSENT", "2018-10-10"));

    hall.eveningOf("2018-10-10");
    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
    hall.midnightOf("2018-10-11");

    CaseFact.DeemedGranted fact = (CaseFact.DeemedGranted) hall.lastFact(number);
    assertThat(hall.state(number)).isEqualTo(CaseState.GRANTED);
    assertThat(fact.by()).isEqualTo("2018-10-10");
    assertThat(fact.source().place()).isEqualTo("第九条");
    assertThat(hall.deadlines(number)).isEqualTo(Map.of("DELIVERY", "2018-10-25"));
  }

  @Test
  void decisionOnTheLastDayIsNoSilence() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.REVIEW, number));
    hall.done(centre.step(CaseStep.VERIFY, number));
    hall.at("2018-10-10T23:58").done(centre.step(CaseStep.DENY, number));

    hall.midnightOf("2018-10-11");

    assertThat(hall.state(number)).isEqualTo(CaseState.DENIED);
  }

  @Test
  void extensionMovesTheSilenceAndAStandingClockHasNone() {
    CaseNumber extended = accepted();
    CaseNumber still = accepted();
    hall.done(centre.extend(extended, 1));
    hall.done(centre.hearing(still, Optional.of(day("2018-09-20"))));

    assertThat(hall.timers(extended)).isEqualTo(Map.of("DEEMED_CONSENT", "2018-10-11"));
    assertThat(hall.timers(still)).isEmpty();
    hall.midnightOf("2018-11-01");
    assertThat(hall.state(extended)).isEqualTo(CaseState.GRANTED);
    assertThat(hall.state(still)).isEqualTo(CaseState.SUSPENDED);
  }

  @Test
  void officeIsNotSilentWhileABodyAboveHasTheCase() {
    CaseNumber number = accepted();
    hall.done(centre.step(CaseStep.FORWARD, number));

    hall.midnightOf("2018-11-01");

    assertThat(hall.state(number)).isEqualTo(CaseState.FORWARDED);
  }

  @Test
  void whereNoDocumentSaysSoNobodyIsTakenToAgree() {
    Hall other = new Hall("2018-09-20");
    CaseNumber number = other.done(centre.submit(complete(LICENCE))).number();
    other.done(centre.accept(number));

    other.midnightOf("2019-09-20");

    assertThat(other.state(number)).isEqualTo(CaseState.ACCEPTED);
  }

  private CaseNumber accepted() {
    CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
    return hall.done(centre.accept(number)).number();
  }

  private static CountyVersion county() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    CountyRules rules =
        new CountyRules() {
          @Override
          public List<Clause> clauses() {
            return List.of(new SilentOfficeAgrees());
          }
        };
    return new CountyVersion(sample.pin(), sample.data(), rules);
  }

  private static final class SilentOfficeAgrees implements SilenceRule {
    @Override
    public Source source() {
      return Source.of("样例县超时默认办法", "Sample County on silence", "第九条");
    }

    @Override
    public boolean appliesTo(ServiceItem item) {
      return item.id().equals(LICENCE);
    }
  }
}
