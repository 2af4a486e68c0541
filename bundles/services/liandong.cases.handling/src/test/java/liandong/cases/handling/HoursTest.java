package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Hall.day;
import static liandong.testkit.SampleCounty.CENTRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.DueDate;
import liandong.calendar.Limit;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Deadline;
import liandong.cases.Role;
import liandong.catalogue.Catalogue;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.Limits;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

/** Eight hours, of which the steps have 1, 3, 2 and 2; open from 9 to 12 and from 14 to 17. */
class HoursTest {
  private static final ItemId HOURS = new ItemId("hours-001");

  private final NoticedBook book = NoticedBook.beforeTheLengthening();
  private final Hall hall = new Hall("2018-05-14", county(), book);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE).because("see the file");

  @Test
  void limitEndsAtTheMinuteAndNoonIsNotTheEndOfTheLunchBreak() {
    // Two and three hours on Monday, three on Tuesday morning.
    assertThat(due(accepted("2018-05-14T10:00"), Deadline.Kind.PROMISED))
        .isEqualTo("2018-05-15T12:00");
    assertThat(due(accepted("2018-05-14T11:30"), Deadline.Kind.PROMISED))
        .isEqualTo("2018-05-15T15:30");
  }

  @Test
  void acceptanceInTheEveningCountsFromTheNextMorning() {
    assertThat(due(accepted("2018-05-14T20:00"), Deadline.Kind.PROMISED))
        .isEqualTo("2018-05-16T11:00");
  }

  @Test
  void worksOnTheMakeUpSundayAndRestsOnNationalDay() {
    // One hour on Sunday 09-30, six on 10-08, one on 10-09.
    assertThat(due(accepted("2018-09-30T16:00"), Deadline.Kind.PROMISED))
        .isEqualTo("2018-10-09T10:00");
  }

  @Test
  void eachStepHasItsHours() {
    hall.at("2018-05-14T16:30");
    CaseNumber number = hall.done(centre.submit(complete(HOURS))).number();
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-15T09:30");
    hall.at("2018-05-15T09:30").done(centre.accept(number));
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-15T14:30");
    hall.at("2018-05-15T14:10").done(centre.step(CaseStep.REVIEW, number));
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-15T16:10");
    hall.at("2018-05-15T16:10").done(centre.step(CaseStep.VERIFY, number));
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-16T10:10");
  }

  @Test
  void clockStandsStillFromMinuteToMinute() {
    CaseNumber number = accepted("2018-05-14T10:00");
    hall.at("2018-05-14T11:00").done(centre.hearing(number, Optional.of(day("2018-05-14"))));
    assertThat(hall.deadlines(number)).doesNotContainKeys("PROMISED", "STEP");
    hall.at("2018-05-16T15:00").done(centre.step(CaseStep.RESUME, number));

    // One hour ran; seven are left: two on the 16th, five on the 17th. Of the step two are left.
    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-17T16:00");
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-16T17:00");
  }

  @Test
  void stopOfAMinuteInTheSameMinuteIsNoTimeAtAll() {
    CaseNumber number = accepted("2018-05-14T10:00");
    hall.done(centre.hearing(number, Optional.of(day("2018-05-14"))));
    hall.done(centre.step(CaseStep.RESUME, number));

    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-15T12:00");
  }

  @Test
  void stopThatNobodyWasToldOfInWritingStopsNothing() {
    CaseNumber number = accepted("2018-05-14T10:00");
    hall.at("2018-05-14T11:00").done(centre.hearing(number, Optional.empty()));

    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-15T12:00");
  }

  @Test
  void extensionIsInHoursToo() {
    CaseNumber number = accepted("2018-05-14T10:00");
    hall.done(centre.extend(number, 5));

    // Thirteen hours: five, six and two.
    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-16T11:00");
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-15T12:00");
  }

  @Test
  void forwardingMovesNoMinute() {
    CaseNumber number = accepted("2018-05-14T10:00");
    hall.at("2018-05-14T10:40").done(centre.step(CaseStep.FORWARD, number));
    hall.at("2018-05-15T11:20").done(centre.step(CaseStep.FORWARD_BACK, number));

    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-15T12:00");
    assertThat(due(number, Deadline.Kind.STEP)).isEqualTo("2018-05-14T15:00");
  }

  @Test
  void acceptanceThatIsEnteredLaterCountsFromTheMorningOfItsDay() {
    hall.at("2018-05-14T10:00");
    CaseNumber number = hall.done(centre.submit(complete(HOURS))).number();
    hall.at("2018-05-15T10:00")
        .done(new Command.Accept(centre.head(), number, Optional.of(day("2018-05-14"))));

    assertThat(due(number, Deadline.Kind.PROMISED)).isEqualTo("2018-05-15T11:00");
  }

  @Test
  void noticeMovesTheMinutesOfAllStepsAlsoBeforeTheAcceptance() {
    hall.at("2020-01-23T16:30");
    CaseNumber received = hall.done(centre.submit(complete(HOURS))).number();
    CaseNumber accepted = accepted("2020-01-23T16:30");
    assertThat(due(received, Deadline.Kind.STEP)).isEqualTo("2020-01-31T09:30");
    assertThat(due(accepted, Deadline.Kind.PROMISED)).isEqualTo("2020-02-01T10:30");
    assertThat(due(accepted, Deadline.Kind.STEP)).isEqualTo("2020-01-31T11:30");

    hall.timers.tick();
    book.add(NoticedBook.LENGTHENED, "operator");
    hall.on("2020-01-27").timers.tick();

    assertThat(hall.lastFact(received)).isInstanceOf(CaseFact.Reckoned.class);
    assertThat(due(received, Deadline.Kind.STEP)).isEqualTo("2020-02-03T09:30");
    assertThat(due(accepted, Deadline.Kind.PROMISED)).isEqualTo("2020-02-04T10:30");
    assertThat(due(accepted, Deadline.Kind.STEP)).isEqualTo("2020-02-03T11:30");
  }

  private CaseNumber accepted(String minute) {
    hall.at(minute);
    CaseNumber number = hall.done(centre.submit(complete(HOURS))).number();
    return hall.done(centre.accept(number)).number();
  }

  private String due(CaseNumber number, Deadline.Kind kind) {
    DueDate due =
        hall.find(number).deadlines().stream()
            .filter(each -> each.kind() == kind)
            .findFirst()
            .orElseThrow()
            .due();
    return due.date().atTime(due.time().orElseThrow()).toString();
  }

  /** The sample county with one item more. */
  private static CountyVersion county() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    CountyData data = sample.data();
    List<ServiceItem> items = new ArrayList<>(data.catalogue().items());
    items.add(inHours(sample.item(SampleCounty.LICENCE).orElseThrow()));
    return new CountyVersion(
        sample.pin(),
        new CountyData(data.profile(), data.places(), data.domains(), new Catalogue(items)),
        sample.rules());
  }

  private static ServiceItem inHours(ServiceItem like) {
    return like.draft()
        .id(HOURS)
        .with(ItemType.PUBLIC_SERVICE)
        .with(HandlingType.PROMISED)
        .with(new Limits(Optional.empty(), Limit.hours(8), List.of(1, 3, 2, 2)))
        .specialProcedures(Set.of(SpecialProcedure.HEARING))
        .parts(List.of())
        .done();
  }
}
