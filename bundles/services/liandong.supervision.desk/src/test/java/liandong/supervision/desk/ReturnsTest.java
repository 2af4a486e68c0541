package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Role;
import liandong.county.ReturnRule;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.supervision.FileFact;
import liandong.supervision.FileKind;
import liandong.supervision.FileState;
import liandong.supervision.KeptEntry;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusalCode;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SF-18")
@Tag("SF-19")
class ReturnsTest {
  private final Office office = new Office("2018-05-14");

  @Test
  void oneReturnIsNotedAndNotTracked() {
    CaseNumber number = office.returned(office.town, Office.complete());
    office.tick();

    assertThat(tracked()).isEmpty();
    assertThat(office.files(FileKind.RETURNS))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.state()).isEqualTo(FileState.NOTED);
              assertThat(file.cases()).containsExactly(number);
            });
  }

  @Test
  void twoReturnsAcrossTwoTownsAreOneTrackingWithAnOwner() {
    CaseNumber first = office.returned(office.town, Office.complete());
    CaseNumber second = office.returned(office.otherTown, Office.complete());
    office.tick();
    office.tick();

    assertThat(tracked())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.cases()).containsExactly(first, second);
              assertThat(file.owner()).isEqualTo(new Owner(OTHER_TOWN, "staff-clerk"));
              assertThat(file.due()).isPresent();
              assertThat(file.facts(FileFact.TrackingBegun.class)).hasSize(1);
            });
  }

  @Test
  void spacesAndSmallLettersDoNotHideAnApplicantAndOthersAreNotMixedIn() {
    office.returned(office.town, Office.by("test-0002x"));
    office.returned(office.town, Office.by("TEST 0002X"));
    office.returned(office.town, Office.by("TEST-0003X"));
    office.tick();

    assertThat(tracked()).singleElement().satisfies(each -> assertThat(each.cases()).hasSize(2));
    assertThat(office.files(Set.of(FileState.NOTED))).hasSize(1);
  }

  @Test
  void refusedAcceptanceIsNoReturn() {
    for (int i = 0; i < 2; i++) {
      CaseNumber number = office.submitted();
      office.done(
          office.town.because("not this office's").step(CaseStep.REFUSE_ACCEPTANCE, number));
    }
    office.tick();

    assertThat(office.files(FileKind.RETURNS)).isEmpty();
  }

  @Test
  void furtherCaseJoinsAndOneThatIsGrantedAndDeliveredEndsIt() {
    office.returned(office.town, Office.complete());
    office.returned(office.otherTown, Office.complete());
    office.tick();
    CaseNumber third = office.submitted();
    office.tick();
    assertThat(tracked().get(0).cases()).hasSize(3).contains(third);

    CaseNumber fourth = office.delivered(Office.complete());
    office.tick();

    assertThat(tracked()).isEmpty();
    assertThat(office.files(FileKind.RETURNS))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.state()).isEqualTo(FileState.TRACKING_ENDED);
              assertThat(file.cases()).contains(fourth);
            });
  }

  @Test
  void ownerClosesItWithAResultAndANewCountBegins() {
    office.returned(office.town, Office.complete());
    office.returned(office.town, Office.complete());
    office.tick();
    SupervisionFile file = tracked().get(0);

    assertThat(
            office.refuses(
                new SupervisionCommand.CloseTracking(
                    Office.head(), file.id(), Office.words("not mine"))))
        .isEqualTo(SupervisionRefusalCode.NOT_THE_OWNER);
    office.does(
        new SupervisionCommand.CloseTracking(
            Office.clerk(), file.id(), Office.words("papers explained at home")));
    office.returned(office.town, Office.complete());
    office.tick();
    assertThat(tracked()).isEmpty();
    office.returned(office.town, Office.complete());
    office.tick();

    assertThat(tracked()).singleElement().satisfies(each -> assertThat(each.cases()).hasSize(4));
  }

  @Test
  void countySaysFromHowManyOnAndWhoTracks() {
    Office three = new Office("2018-05-14", new ThreeTimes());
    three.returned(three.town, Office.complete());
    three.returned(three.town, Office.complete());
    three.tick();
    assertThat(three.files(Set.of(FileState.TRACKED))).isEmpty();
    three.returned(three.town, Office.complete());
    three.tick();

    assertThat(three.files(Set.of(FileState.TRACKED)))
        .singleElement()
        .satisfies(file -> assertThat(file.owner()).isEqualTo(new Owner(CENTRE, "wang-9")));
  }

  private static final class ThreeTimes implements ReturnRule {
    @Override
    public Source source() {
      return new Source(
          new Bilingual("样例县退件办法", "Returns in Sample County"),
          "第二条",
          new Bilingual("三次以上退件", "returned three times or more"));
    }

    @Override
    public int threshold() {
      return 3;
    }

    @Override
    public Optional<Owner> owner() {
      return Optional.of(new Owner(CENTRE, "wang-9"));
    }
  }

  @Test
  void noFileHoldsTheNumberOfADocument() {
    office.returned(office.town, Office.complete());
    office.returned(office.town, Office.complete());
    office.tick();
    List<KeptEntry> entries =
        office.store.history(SampleCounty.ID, office.files(FileKind.RETURNS).get(0).id());

    assertThat(entries)
        .hasSize(3)
        .noneMatch(each -> each.text().contains("11010519491231002X"))
        .noneMatch(each -> each.text().contains("测试甲"));
  }

  @Test
  void trackingIsReassignedByAHead() {
    office.returned(office.town, Office.complete());
    office.returned(office.town, Office.complete());
    office.tick();
    Owner other = new Owner(TOWN, "b-post");
    SupervisionCommand reassign =
        new SupervisionCommand.Reassign(
            Office.head("supervisor-1", Role.HEAD, CENTRE),
            tracked().get(0).id(),
            other,
            Office.words("A is on leave"));

    SupervisionFile after = office.does(reassign);

    assertThat(after.owner()).isEqualTo(other);
    assertThat(after.duties()).isEqualTo(tracked().get(0).duties());
  }

  private List<SupervisionFile> tracked() {
    return office.files(Set.of(FileState.TRACKED));
  }
}
