package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.Role;
import liandong.places.PlaceId;
import liandong.supervision.ComplaintType;
import liandong.supervision.Contact;
import liandong.supervision.Duty;
import liandong.supervision.FilePage;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Owner;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusalCode;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SF-26")
class ComplaintTest {
  private final Office office = new Office("2018-05-14");

  @Test
  void complaintIsOwnedByTheOneWindowAndToBeDecidedInFiveWorkingDays() {
    SupervisionFile file = office.does(complaint(Optional.empty()));

    assertThat(file.state()).isEqualTo(FileState.RECEIVED);
    assertThat(file.owner()).isEqualTo(new Owner(CENTRE, "supervision"));
    assertThat(file.due()).contains(LocalDate.parse("2018-05-21"));
    assertThat(file.duty(Duty.Kind.DECIDE_COMPLAINT).orElseThrow().source().quotation().zh())
        .contains("5个工作日");
  }

  @Test
  void onTheFifthWorkingDayItIsInTimeAndOnTheSixthOverdue() {
    SupervisionFile file = office.does(complaint(Optional.empty()));

    assertThat(overdueOn("2018-05-21")).isEmpty();
    assertThat(overdueOn("2018-05-22")).extracting(FilePage.Line::id).containsExactly(file.id());
  }

  private List<FilePage.Line> overdueOn(String day) {
    return office.lines(
        FileQuery.of(SampleCounty.ID, FileQuery.open()).dueBefore(LocalDate.parse(day)));
  }

  @Test
  void lateDecisionIsStillPossibleAndLeavesTheListOfOverdueOnes() {
    SupervisionFile file = office.does(complaint(Optional.empty()));
    office.to("2018-05-22");
    office.does(
        new SupervisionCommand.DismissComplaint(
            Office.head(), file.id(), Office.words("not of this county")));

    assertThat(office.file(file.id()).state()).isEqualTo(FileState.NOT_ACCEPTED);
    assertThat(overdueOn("2018-05-22")).isEmpty();
  }

  @Test
  void acceptedComplaintIsHandledByWhomItWasGivenTo() {
    SupervisionFile file = office.does(complaint(Optional.empty()));
    Owner handler = new Owner(CENTRE, "inspector-2");
    SupervisionFile accepted =
        office.does(
            new SupervisionCommand.AcceptComplaint(Office.head(), file.id(), Optional.of(handler)));
    assertThat(accepted.owner()).isEqualTo(handler);
    assertThat(accepted.due()).contains(LocalDate.parse("2018-06-04"));

    assertThat(office.refuses(handled(file, "somebody")))
        .isEqualTo(SupervisionRefusalCode.NOT_THE_OWNER);
    SupervisionFile closed = office.does(handled(file, "inspector-2"));

    assertThat(closed.state()).isEqualTo(FileState.HANDLED);
    assertThat(closed.duties()).isEmpty();
    assertThat(office.refuses(handled(file, "inspector-2")))
        .isEqualTo(SupervisionRefusalCode.WRONG_STATE);
  }

  private static SupervisionCommand handled(SupervisionFile file, String person) {
    return new SupervisionCommand.HandleComplaint(
        Office.head(person, Role.CLERK, CENTRE), file.id(), true, Office.words("he apologised"));
  }

  @Test
  @Tag("SF-20")
  void complaintsOfTakingAreCountedByThemselves() {
    office.does(complaint(Optional.empty()));
    FileQuery all = FileQuery.of(SampleCounty.ID, Set.of());

    assertThat(office.lines(all.with(ComplaintType.TAKING.name()))).hasSize(1);
    assertThat(office.lines(all.with(ComplaintType.DELAY.name()))).isEmpty();
  }

  @Test
  void complaintAboutACaseIsFoundWithTheCase() {
    CaseNumber number = office.accepted();
    office.does(complaint(Optional.of(number)));

    assertThat(office.lines(FileQuery.of(SampleCounty.ID, Set.of()).about(number))).hasSize(1);
    assertThat(office.refuses(complaint(Optional.of(new CaseNumber("00000")))))
        .isEqualTo(SupervisionRefusalCode.UNKNOWN_CASE);
  }

  @Test
  void unknownPlaceIsRefused() {
    SupervisionCommand nowhere =
        new SupervisionCommand.Complain(
            Office.head("visitor", Role.APPLICANT, TOWN),
            ComplaintType.ATTITUDE,
            Office.words("rude"),
            Optional.empty(),
            Optional.of(new PlaceId("nowhere")),
            Optional.empty());

    assertThat(office.refuses(nowhere)).isEqualTo(SupervisionRefusalCode.UNKNOWN_PLACE);
  }

  @Test
  void whoComplainsAndWhatAboutStandsInNoLog() {
    SupervisionCommand command = complaint(Optional.empty());
    SupervisionFile file = office.does(command);

    assertThat(command.toString() + file + file.entries() + file.opening())
        .doesNotContain("测试丙", "13800000000", "two cartons");
  }

  private static SupervisionCommand complaint(Optional<CaseNumber> about) {
    return new SupervisionCommand.Complain(
        Office.head("visitor", Role.APPLICANT, TOWN),
        ComplaintType.TAKING,
        Office.words("asked for two cartons of cigarettes"),
        about,
        Optional.of(TOWN),
        Optional.of(new Contact(Office.words("测试丙"), Office.words("13800000000"))));
  }
}
