package liandong.supervision.desk;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.cases.CaseNumber;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.supervision.Contact;
import liandong.supervision.Dimension;
import liandong.supervision.Duty;
import liandong.supervision.FileQuery;
import liandong.supervision.FileState;
import liandong.supervision.Grade;
import liandong.supervision.Occasion;
import liandong.supervision.Owner;
import liandong.supervision.Satisfaction;
import liandong.supervision.SupervisionCommand;
import liandong.supervision.SupervisionFile;
import liandong.supervision.SupervisionRefusalCode;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CX-18")
class RatingTest {
  private static final Optional<Contact> NAMED =
      Optional.of(new Contact(Office.words("测试丁"), Office.words("13900000000")));

  private final Office office = new Office("2018-05-14");

  @Test
  void namedBadRatingIsCalledBackAndPutRightByWhoHandledTheCase() {
    CaseNumber number = office.delivered(Office.complete());
    SupervisionFile file = office.does(online(number, Grade.DISSATISFIED, NAMED));

    assertThat(file.state()).isEqualTo(FileState.TO_PUT_RIGHT);
    assertThat(file.owner()).isEqualTo(new Owner(CENTRE, "staff-head"));
    assertThat(due(file, Duty.Kind.CALL_BACK)).isEqualTo("2018-05-21");
    assertThat(due(file, Duty.Kind.RECTIFY)).isEqualTo("2018-06-04");

    SupervisionFile called =
        office.does(
            new SupervisionCommand.CallBack(
                owner(), file.id(), Office.words("waited twice for a stamp")));
    assertThat(called.state()).isEqualTo(FileState.TO_PUT_RIGHT);
    assertThat(called.due()).contains(LocalDate.parse("2018-06-04"));
    SupervisionFile right =
        office.does(
            new SupervisionCommand.Rectify(
                owner(), file.id(), Office.words("a second stamp was bought")));

    assertThat(right.state()).isEqualTo(FileState.PUT_RIGHT);
    assertThat(right.duties()).isEmpty();
  }

  @Test
  void limitsOfABadRatingRunAroundTheNationalDay() {
    Office autumn = new Office("2018-09-28");
    CaseNumber number = autumn.delivered(Office.complete());
    SupervisionFile file = autumn.does(online(number, Grade.VERY_DISSATISFIED, NAMED));

    assertThat(due(file, Duty.Kind.CALL_BACK)).isEqualTo("2018-10-10");
    assertThat(due(file, Duty.Kind.RECTIFY)).isEqualTo("2018-10-24");
  }

  @Test
  void fairRatingAndUnnamedBadOneAreRecordedAndNothingMore() {
    CaseNumber first = office.delivered(Office.complete());
    CaseNumber second = office.delivered(Office.complete());

    assertThat(office.does(online(first, Grade.FAIR, NAMED)).state()).isEqualTo(FileState.RATED);
    assertThat(office.does(online(second, Grade.DISSATISFIED, Optional.empty())).state())
        .isEqualTo(FileState.RATED);
  }

  @Test
  void caseIsRatedOnceOnline() {
    CaseNumber number = office.delivered(Office.complete());
    office.does(online(number, Grade.SATISFIED, Optional.empty()));

    assertThat(office.refuses(online(number, Grade.VERY_SATISFIED, Optional.empty())))
        .isEqualTo(SupervisionRefusalCode.RATED_ALREADY);
  }

  @Test
  void eachServiceOnSiteIsRatedOnceAndTheCaseOnlineBesides() {
    CaseNumber number = office.delivered(Office.complete());
    office.does(onSite("20180514-A001", Optional.of(number), Optional.empty()));
    office.does(onSite("20180514-A002", Optional.of(number), Optional.empty()));
    office.does(online(number, Grade.SATISFIED, Optional.empty()));

    assertThat(office.refuses(onSite("20180514-A001", Optional.of(number), Optional.empty())))
        .isEqualTo(SupervisionRefusalCode.RATED_ALREADY);
    assertThat(office.lines(ratings())).hasSize(3);
  }

  @Test
  void serviceWithoutACaseSaysWhoServed() {
    Owner served = new Owner(TOWN, "clerk-4");

    assertThat(office.refuses(onSite("20180514-A003", Optional.empty(), Optional.empty())))
        .isEqualTo(SupervisionRefusalCode.HANDLER_NEEDED);
    assertThat(office.does(onSite("20180514-A003", Optional.empty(), Optional.of(served))).owner())
        .isEqualTo(served);
  }

  @Test
  void caseThatIsNotDecidedCannotBeRatedOnline() {
    assertThat(office.refuses(online(office.accepted(), Grade.SATISFIED, Optional.empty())))
        .isEqualTo(SupervisionRefusalCode.NOT_SERVED_YET);
  }

  @Test
  void silenceIsNotSatisfaction() {
    CaseNumber rated = office.delivered(Office.complete());
    office.delivered(Office.complete());
    office.delivered(Office.complete());
    office.does(online(rated, Grade.VERY_DISSATISFIED, Optional.empty()));
    office.to("2018-08-01");
    office.tick();

    Satisfaction of = Satisfaction.of(3, office.lines(ratings()));
    assertThat(of.perMille()).hasValue(0);
    assertThat(of.notRated()).isEqualTo(2);
  }

  @Test
  void ratingIsExcludedByAnotherHeadWithAReasonAndStaysOnRecord() {
    CaseNumber number = office.delivered(Office.complete());
    SupervisionFile file = office.does(online(number, Grade.VERY_DISSATISFIED, NAMED));

    assertThat(office.refuses(exclude(file, "staff-head")))
        .isEqualTo(SupervisionRefusalCode.YOUR_OWN_MATTER);
    SupervisionFile excluded = office.does(exclude(file, "supervisor-1"));

    assertThat(excluded.state()).isEqualTo(FileState.EXCLUDED);
    assertThat(excluded.opening()).isEqualTo(file.opening());
    assertThat(Satisfaction.of(1, office.lines(ratings())).rated()).isZero();
  }

  private static SupervisionCommand exclude(SupervisionFile file, String person) {
    return new SupervisionCommand.ExcludeRating(
        Office.head(person, Role.HEAD, CENTRE), file.id(), Office.words("a competitor wrote it"));
  }

  private static CommandHead owner() {
    return Office.head("staff-head", Role.HEAD, CENTRE);
  }

  private static String due(SupervisionFile file, Duty.Kind kind) {
    return file.duty(kind).orElseThrow().due().date().toString();
  }

  private static FileQuery ratings() {
    return FileQuery.of(
        SampleCounty.ID,
        Set.of(FileState.RATED, FileState.TO_PUT_RIGHT, FileState.PUT_RIGHT, FileState.EXCLUDED));
  }

  private static SupervisionCommand online(CaseNumber number, Grade grade, Optional<Contact> from) {
    return rate(new Occasion.Online(number), grade, from);
  }

  private static SupervisionCommand onSite(
      String service, Optional<CaseNumber> number, Optional<Owner> servedBy) {
    return rate(new Occasion.OnSite(service, number, servedBy), Grade.SATISFIED, Optional.empty());
  }

  private static SupervisionCommand rate(Occasion occasion, Grade grade, Optional<Contact> from) {
    return new SupervisionCommand.Rate(
        Office.head("visitor", Role.APPLICANT, TOWN),
        occasion,
        grade,
        List.of(new Dimension.Graded(Dimension.ATTITUDE, grade)),
        Optional.of(Office.words("the queue was long")),
        from);
  }
}
