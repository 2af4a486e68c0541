package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.OTHER_TOWN;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.places.PlaceId;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusalCode;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SF-13")
@Tag("JY-20")
class FirstContactTest {
  private static final Owner FIRST = new Owner(TOWN, "clerk-1");
  private static final Owner OTHER = new Owner(CENTRE, "clerk-2");

  private final Office office = new Office("2018-05-14");

  @Test
  void whoIsAskedFirstOwnsItAndOpenOnesAreListedWithTheirDueDate() {
    SupervisionFile file = logged();

    assertThat(file.owner()).isEqualTo(FIRST);
    assertThat(office.lines(FileQuery.of(SampleCounty.ID, FileQuery.open()).ownedBy("clerk-1")))
        .singleElement()
        .satisfies(line -> assertThat(line.due()).contains(LocalDate.parse("2018-05-21")));
  }

  @Test
  void itIsNeverOwnerlessWhileItIsPassedOn() {
    SupervisionFile file = logged();
    SupervisionFile offered = office.does(pass(file));
    assertThat(offered.owner()).isEqualTo(FIRST);
    assertThat(offered.offeredTo()).contains(OTHER);

    assertThat(office.refuses(take(file, new Owner(OTHER_TOWN, "clerk-3"))))
        .isEqualTo(SupervisionRefusalCode.NOT_OFFERED_TO_YOU);
    SupervisionFile taken = office.does(take(file, OTHER));

    assertThat(taken.owner()).isEqualTo(OTHER);
    assertThat(taken.duties()).isEqualTo(file.duties());
    assertThat(office.refuses(answer(file, FIRST))).isEqualTo(SupervisionRefusalCode.NOT_THE_OWNER);
    assertThat(office.does(answer(file, OTHER)).state()).isEqualTo(FileState.ANSWERED);
  }

  @Test
  void whoDeclinesLeavesItWithItsOwner() {
    SupervisionFile file = logged();
    office.does(pass(file));
    SupervisionFile declined =
        office.does(
            new SupervisionCommand.DeclineContact(
                head(OTHER), file.id(), Office.words("not my field")));

    assertThat(declined.owner()).isEqualTo(FIRST);
    assertThat(declined.offeredTo()).isEmpty();
    assertThat(declined.state()).isEqualTo(FileState.WAITING);
  }

  @Test
  void itIsPassedToAPlaceThatThereIs() {
    SupervisionFile file = logged();
    SupervisionCommand nowhere =
        new SupervisionCommand.PassContact(
            head(FIRST), file.id(), new Owner(new PlaceId("nowhere"), "clerk-2"));

    assertThat(office.refuses(nowhere)).isEqualTo(SupervisionRefusalCode.UNKNOWN_PLACE);
  }

  @Test
  void itBecomesACaseThatThereIs() {
    SupervisionFile file = logged();
    CaseNumber number = office.submitted();

    assertThat(
            office.refuses(
                new SupervisionCommand.LinkCase(head(FIRST), file.id(), new CaseNumber("00000"))))
        .isEqualTo(SupervisionRefusalCode.UNKNOWN_CASE);
    SupervisionFile linked =
        office.does(new SupervisionCommand.LinkCase(head(FIRST), file.id(), number));

    assertThat(linked.state()).isEqualTo(FileState.BECAME_CASE);
    assertThat(linked.cases()).containsExactly(number);
  }

  @Test
  @Tag("CX-16")
  void headGivesItToTheOtherOfAnAbPostAndTheClockGoesOn() {
    SupervisionFile file = logged();
    office.to("2018-05-18");
    SupervisionFile after =
        office.does(
            new SupervisionCommand.Reassign(
                Office.head(), file.id(), OTHER, Office.words("A is on leave")));

    assertThat(after.owner()).isEqualTo(OTHER);
    assertThat(after.due()).contains(LocalDate.parse("2018-05-21"));
  }

  @Test
  void whatIsAskedAtAnUnknownPlaceIsRefused() {
    assertThat(
            office.refuses(
                new SupervisionCommand.LogContact(
                    head(new Owner(new PlaceId("nowhere"), "clerk-1")),
                    Office.words("?"),
                    Optional.empty())))
        .isEqualTo(SupervisionRefusalCode.UNKNOWN_PLACE);
  }

  private SupervisionFile logged() {
    return office.does(
        new SupervisionCommand.LogContact(
            head(FIRST), Office.words("where do I register a field?"), Optional.empty()));
  }

  private static SupervisionCommand pass(SupervisionFile file) {
    return new SupervisionCommand.PassContact(head(FIRST), file.id(), OTHER);
  }

  private static SupervisionCommand take(SupervisionFile file, Owner by) {
    return new SupervisionCommand.TakeContact(head(by), file.id());
  }

  private static SupervisionCommand answer(SupervisionFile file, Owner by) {
    return new SupervisionCommand.AnswerContact(head(by), file.id(), Office.words("at window 3"));
  }

  private static CommandHead head(Owner by) {
    return Office.head(by.person(), Role.CLERK, by.place());
  }
}
