package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.TWO_STEP_LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.FinishCode;
import liandong.cases.NumberSeries;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Rerun;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.ServiceItem;
import liandong.county.NumberingRule;
import liandong.county.guard.CountyGuard;
import liandong.county.law.CountyVersion;
import liandong.county.swap.Aspect;
import liandong.county.swap.Rehearsal;
import liandong.county.swap.Replay;
import liandong.evidence.Source;
import liandong.testkit.Commands;
import liandong.testkit.RehearsalBookInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 统一编号: where the county numbers its licences, nobody types a number. */
@Tag("SF-12")
class NumberingTest {
  private static final CalendarBook CALENDARS = CalendarBook.of(WorkingCalendar.china());
  private static final CountyVersion NUMBERING =
      NextVersion.with(items -> items, List.of(new LicencesInOneSeries()));

  private final Hall hall = new Hall("2018-08-01", NUMBERING, CALENDARS);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).because("see the file");
  private final Commands town = Commands.by(Role.HEAD, TOWN).because("see the file");

  @Test
  void licencesOfTheYearAreNumberedInTheOrderInWhichTheyAreGranted() {
    CaseNumber first = accepted(LICENCE);
    CaseNumber second = acceptedInTown(TWO_STEP_LICENCE);

    assertThat(certificate(hall.done(grant(town, second)))).contains("样许〔2018〕0001号");
    assertThat(certificate(hall.done(grant(centre, verified(first))))).contains("样许〔2018〕0002号");
    hall.on("2019-01-02");
    CaseNumber third = acceptedInTown(TWO_STEP_LICENCE);
    assertThat(certificate(hall.done(grant(town, third)))).contains("样许〔2019〕0001号");
  }

  @Test
  void eventSaysSeriesSerialAndDocument() {
    CaseNumber number = acceptedInTown(TWO_STEP_LICENCE);

    CaseFact.Granted fact = (CaseFact.Granted) hall.fact(grant(town, number));

    assertThat(fact.certificate()).contains("样许〔2018〕0001号");
    assertThat(fact.given().orElseThrow().series()).isEqualTo("licences-2018");
    assertThat(fact.given().orElseThrow().serial()).isOne();
    assertThat(fact.given().orElseThrow().source().place()).isEqualTo("第九条");
  }

  @Test
  void typedNumberIsRefusedInWordsAndUsesNoneUp() {
    CaseNumber number = acceptedInTown(TWO_STEP_LICENCE);

    Refusal no = hall.refusal(town.grant(number));

    assertThat(no.code()).isEqualTo(RefusalCode.NUMBERED_BY_COUNTY);
    assertThat(no.sentence().zh()).contains("由系统统一编号", "C-1");
    assertThat(no.source().orElseThrow().place()).isEqualTo("第九条");
    assertThat(certificate(hall.done(grant(town, number)))).contains("样许〔2018〕0001号");
  }

  @Test
  void whatIsNoLicenceKeepsTheNumberThatIsTyped() {
    CaseNumber number = acceptedInTown(ON_THE_SPOT);

    assertThat(certificate(hall.done(town.grant(number)))).contains("C-1");
  }

  @Test
  void denialUsesNoNumberUp() {
    hall.done(town.step(CaseStep.DENY, acceptedInTown(TWO_STEP_LICENCE)));

    assertThat(certificate(hall.done(grant(town, acceptedInTown(TWO_STEP_LICENCE)))))
        .contains("样许〔2018〕0001号");
  }

  @Test
  void sameCommandOnceMoreHasTheSameNumber() {
    CaseNumber number = acceptedInTown(TWO_STEP_LICENCE);
    Command.Grant grant = grant(town, number);

    ServiceCase once = hall.done(grant);
    ServiceCase again = hall.done(grant);

    assertThat(again.certificate()).isEqualTo(once.certificate());
    assertThat(certificate(hall.done(grant(town, acceptedInTown(TWO_STEP_LICENCE)))))
        .contains("样许〔2018〕0002号");
  }

  /** 行政许可法 art. 50: nobody decided, so its number comes with the certificate. */
  @Test
  void licenceThatSilenceRenewedIsNumberedWhenItsCertificateIsMadeOut() {
    CaseNumber number = hall.done(centre.submit(Hall.renewal(LICENCE, "2018-08-31"))).number();
    hall.done(centre.accept(number));
    hall.midnightOf("2018-09-01");
    hall.on("2018-09-03");

    assertThat(hall.refused(centre.step(CaseStep.CERTIFY, number)))
        .isEqualTo(RefusalCode.NUMBERED_BY_COUNTY);
    Refusal no = hall.refusal(centre.step(CaseStep.DELIVER, number));
    assertThat(no.code()).isEqualTo(RefusalCode.NOT_NUMBERED_YET);
    assertThat(no.source().orElseThrow().place()).isEqualTo("第九条");
    assertThat(certificate(hall.done(certify(number)))).contains("样许〔2018〕0001号");
    assertThat(hall.refused(certify(number))).isEqualTo(RefusalCode.WRONG_STATE);
    ServiceCase delivered = hall.done(centre.step(CaseStep.DELIVER, number));
    assertThat(delivered.finish().orElseThrow().code()).isEqualTo(FinishCode.CERTIFICATE);
  }

  @Test
  void whereTheCountyDoesNotNumberWhoeverCertifiesSaysTheNumber() {
    Hall plain = new Hall("2018-08-01");
    CaseNumber number = plain.done(town.submit(complete(TWO_STEP_LICENCE))).number();
    plain.done(town.accept(number));
    plain.done(grant(town, number));

    assertThat(plain.refused(new Command.Certify(town.head(), number, Optional.empty())))
        .isEqualTo(RefusalCode.CERTIFICATE_NEEDED);
    assertThat(certificate(plain.done(town.step(CaseStep.CERTIFY, number)))).contains("C-2");
  }

  @Test
  void recordRunAgainDrawsNoNumberAndHasTheSameOne() {
    CaseNumber number = acceptedInTown(TWO_STEP_LICENCE);
    hall.done(grant(town, acceptedInTown(TWO_STEP_LICENCE)));
    hall.done(grant(town, number));

    Replay.Run replay =
        (Replay.Run) rehearsals(NUMBERING).replay(SampleCounty.ID, number).orElseThrow();

    assertThat(replay.steps()).hasSize(3).allMatch(Rerun.Step::isAsRecorded);
    assertThat(rehearsals(NUMBERING).rehearse(NUMBERING.pin(), 30).isSame()).isTrue();
    assertThat(certificate(hall.done(grant(town, acceptedInTown(TWO_STEP_LICENCE)))))
        .contains("样许〔2018〕0003号");
  }

  @Test
  void rehearsalShowsThatTypedNumbersWouldBeRefused() {
    Hall before = new Hall("2018-08-01", NextVersion.BEFORE, CALENDARS);
    CaseNumber number = before.done(town.submit(complete(TWO_STEP_LICENCE))).number();
    before.done(town.accept(number));
    before.done(town.grant(number));

    Rehearsal rehearsal =
        new RehearsalDesk(
                before.store,
                SampleCounty.counties(NextVersion.BEFORE, NUMBERING),
                CALENDARS,
                new RehearsalBookInMemory(),
                before.clock,
                CountyGuard.none())
            .rehearse(NUMBERING.pin(), 30);

    assertThat(rehearsal.count(Aspect.REFUSAL)).isOne();
  }

  private RehearsalDesk rehearsals(CountyVersion law) {
    return new RehearsalDesk(
        hall.store,
        SampleCounty.counties(law),
        CALENDARS,
        new RehearsalBookInMemory(),
        hall.clock,
        CountyGuard.none());
  }

  private CaseNumber accepted(ItemId item) {
    CaseNumber number = hall.done(centre.submit(complete(item))).number();
    return hall.done(centre.accept(number)).number();
  }

  private CaseNumber acceptedInTown(ItemId item) {
    CaseNumber number = hall.done(town.submit(complete(item))).number();
    return hall.done(town.accept(number)).number();
  }

  private CaseNumber verified(CaseNumber number) {
    hall.done(centre.step(CaseStep.REVIEW, number));
    return hall.done(centre.step(CaseStep.VERIFY, number)).number();
  }

  private static Command.Grant grant(Commands by, CaseNumber number) {
    return new Command.Grant(by.head(), number, Optional.empty());
  }

  private Command.Certify certify(CaseNumber number) {
    return new Command.Certify(centre.head(), number, Optional.empty());
  }

  private static Optional<String> certificate(ServiceCase of) {
    return of.certificate();
  }

  private static final class LicencesInOneSeries implements NumberingRule {
    @Override
    public Source source() {
      return Source.of("样例县试行规定", "Trial rules of Sample County", "第九条");
    }

    @Override
    public Optional<NumberSeries> seriesOf(ServiceItem item, LocalDate day) {
      int year = day.getYear();
      return item.type() == ItemType.LICENCE
          ? Optional.of(new NumberSeries("licences-" + year, "样许〔" + year + "〕", 4, "号"))
          : Optional.empty();
    }
  }
}
