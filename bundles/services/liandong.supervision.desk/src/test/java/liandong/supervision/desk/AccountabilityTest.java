package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Deadline;
import liandong.county.SupervisionRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.supervision.DeadlineRef;
import liandong.supervision.FileFact;
import liandong.supervision.FileKind;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.Responsible;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionPolicy;
import liandong.supervision.SupervisionRefusalCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SF-16")
@Tag("SF-22")
class AccountabilityTest {
  private final Office office = new Office("2018-05-14");

  @Test
  void decisionOnTheLastDayCreatesNone() {
    CaseNumber number = office.verified();
    office.to("2018-05-28");
    office.done(office.centre.grant(number));
    office.tick();

    assertThat(office.files(FileKind.ACCOUNTABILITY)).isEmpty();
  }

  @Test
  void decisionOneDayLaterCreatesOneAndTicksThatRepeatNoSecond() {
    CaseNumber number = office.verified();
    office.to("2018-05-29");
    office.done(office.centre.grant(number));
    office.tick();
    office.tick();
    office.watch(office.yardsticks).tick();

    FileFact.AccountabilityOpened opened = only();
    assertThat(opened.number()).isEqualTo(number);
    assertThat(opened.overrun())
        .containsExactly(
            new DeadlineRef(
                Deadline.Kind.PROMISED, Optional.empty(), LocalDate.parse("2018-05-28")));
    assertThat(opened.on()).isEqualTo("2018-05-29");
  }

  @Test
  void feedThatIsReadAgainAfterACrashWritesNothingTwice() {
    CaseNumber number = office.verified();
    office.to("2018-06-12");
    office.done(office.centre.grant(number));
    // As if the node had died before it ticked off.
    Findings findings = new Findings(office.store, office.clock);
    for (int seq = 1; seq <= office.record(number).events().size(); seq++) {
      findings.ofEvent(office.record(number), seq, office.measure());
    }
    office.tick();

    assertThat(only().overrun())
        .extracting(DeadlineRef::kind)
        .containsExactly(Deadline.Kind.PROMISED, Deadline.Kind.STATUTORY);
    assertThat(office.cards()).containsExactly("RED.OVERDUE", "RED.OVERDUE");
  }

  @Test
  void withdrawalAfterTheDateIsAnOverdueClosingToo() {
    CaseNumber number = office.accepted();
    office.to("2018-05-30");
    office.done(office.town.step(CaseStep.WITHDRAW, number));
    office.tick();

    assertThat(only().number()).isEqualTo(number);
  }

  @Test
  void directlyResponsibleIsWhoHeldTheCaseWhenItRanOver() {
    CaseNumber number = office.accepted();
    office.to("2018-05-29");
    office.done(office.town.handOver(number, CENTRE));
    office.done(office.centre.step(CaseStep.TAKE_OVER, number));
    office.done(office.centre.step(CaseStep.REVIEW, number));
    office.done(office.centre.step(CaseStep.VERIFY, number));
    office.done(office.centre.grant(number));
    office.tick();

    assertThat(only().direct()).isEqualTo(new Owner(TOWN, "staff-clerk"));
  }

  @Test
  void personsWhomTheCountyDoesNotNameAreToBeNamedByADay() {
    SupervisionFile file = late(office);
    assertThat(file.state()).isEqualTo(FileState.TO_BE_NAMED);
    assertThat(file.owner()).isEqualTo(new Owner(CENTRE, "supervision"));
    assertThat(file.due()).contains(LocalDate.parse("2018-06-05"));

    SupervisionFile one = office.does(name(file, Responsible.Which.PRINCIPAL, "head-7"));
    assertThat(one.state()).isEqualTo(FileState.TO_BE_NAMED);
    assertThat(office.refuses(name(file, Responsible.Which.PRINCIPAL, "head-8")))
        .isEqualTo(SupervisionRefusalCode.NAMED_ALREADY);
    SupervisionFile both = office.does(name(file, Responsible.Which.IN_CHARGE, "deputy-3"));

    assertThat(both.state()).isEqualTo(FileState.NAMED);
    assertThat(both.due()).isEmpty();
    assertThat(both.responsible(Responsible.Which.PRINCIPAL)).contains("head-7");
    assertThat(both.responsible(Responsible.Which.IN_CHARGE)).contains("deputy-3");
  }

  @Test
  void countyThatNamesItsPersonsHasAllThreeAtOnce() {
    SupervisionFile file = late(new Office("2018-05-14", new PersonsOfTheTown()));

    assertThat(file.state()).isEqualTo(FileState.NAMED);
    assertThat(file.responsible(Responsible.Which.PRINCIPAL)).contains("zhang-1");
    assertThat(file.responsible(Responsible.Which.IN_CHARGE)).contains("li-2");
    assertThat(((FileFact.AccountabilityOpened) file.opening()).direct().person())
        .isEqualTo("staff-clerk");
  }

  private static final class PersonsOfTheTown implements SupervisionRule {
    @Override
    public Source source() {
      return new Source(
          new Bilingual("样例县问责办法", "Accountability in Sample County"),
          "第五条",
          new Bilingual("追究主要负责人、分管责任人、直接责任人", "three persons answer"));
    }

    @Override
    public SupervisionPolicy policy(SupervisionPolicy standard) {
      return standard.withResponsible(
          TOWN, new Responsible(Optional.of("zhang-1"), Optional.of("li-2")));
    }
  }

  private static SupervisionFile late(Office office) {
    CaseNumber number = office.accepted();
    office.to("2018-05-29");
    office.done(office.town.step(CaseStep.WITHDRAW, number));
    office.tick();
    return office.files(FileKind.ACCOUNTABILITY).get(0);
  }

  private static SupervisionCommand name(
      SupervisionFile file, Responsible.Which which, String person) {
    return new SupervisionCommand.NamePerson(Office.head(), file.id(), which, person);
  }

  private FileFact.AccountabilityOpened only() {
    assertThat(office.files(FileKind.ACCOUNTABILITY)).hasSize(1);
    return (FileFact.AccountabilityOpened) office.files(FileKind.ACCOUNTABILITY).get(0).opening();
  }
}
