package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.cases.handling.Sample.days;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.PostCover;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.Role;
import liandong.county.law.CountyVersion;
import liandong.places.PlaceId;
import liandong.places.Posting;
import liandong.places.Power;
import liandong.places.PowerGrant;
import liandong.testkit.AbsencesInMemory;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * At the centre: {@code c-1} at the composite window, {@code t-1} at the tax window, {@code h-1}
 * behind them, who may decide until the end of June.
 */
class PeopleAtWorkTest {
  private static final List<Posting> ROSTER =
      List.of(
          atWindow("c-1", "W01", Set.of(), "2018-06-01", ""),
          atWindow("t-1", "W03", Set.of(), "2018-06-01", ""),
          atWindow("t-2", "W03", Set.of("general"), "2018-06-01", "2018-06-29"),
          behind("h-1"));

  private final Hall hall =
      Sample.hall(
          "2018-06-01",
          Sample.at(
              Sample.staffed(
                  ROSTER,
                  decides("h-1", "2018-06-01", "2018-06-30"),
                  given(Power.REPORT_UP, "c-1", "2018-06-01", "2018-06-30"))));
  private final Commands clerk = Commands.by(Role.CLERK, CENTRE);
  private final Commands head = Commands.by(Role.HEAD, CENTRE).because("see the file");

  // ---- roster -----------------------------------------------------------------------------

  @Test
  @Tag("MY-19")
  void whoIsNotOnTheRosterTakesNoStep() {
    Refusal no = hall.refusal(clerk.as("x-9").submit(complete(LICENCE)));

    assertThat(no.code()).isEqualTo(RefusalCode.NOT_ON_ROSTER);
    assertThat(no.remedy().zh()).isEqualTo("当日在册：c-1、h-1、t-1、t-2");
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();
    assertThat(hall.refused(clerk.as("x-9").accept(number))).isEqualTo(RefusalCode.NOT_ON_ROSTER);
  }

  @Test
  @Tag("MY-19")
  void windowOfAnotherDomainNeedsTheSkill() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();

    Refusal no = hall.refusal(clerk.as("t-1").accept(number));

    assertThat(no.code()).isEqualTo(RefusalCode.SKILL_NEEDED);
    assertThat(no.remedy().zh()).isEqualTo("在样例县政务服务中心可办理的人员：c-1、h-1、t-2");
    assertThat(hall.refused(clerk.as("t-1").at("W01").accept(number)))
        .isEqualTo(RefusalCode.SKILL_NEEDED);
    hall.done(clerk.as("t-2").accept(number));
  }

  @Test
  void rosterIsThatOfTheDay() {
    hall.on("2018-06-29").done(clerk.as("t-2").submit(complete(LICENCE)));

    assertThat(hall.on("2018-06-30").refused(clerk.as("t-2").submit(complete(LICENCE))))
        .isEqualTo(RefusalCode.NOT_ON_ROSTER);
    // Before the first day of anybody there is no roster.
    hall.on("2018-05-31").done(clerk.as("x-9").submit(complete(LICENCE)));
  }

  @Test
  void placeWithoutARosterAsksNobody() {
    hall.done(Commands.by(Role.CLERK, TOWN).as("x-9").submit(complete(LICENCE)));
  }

  @Test
  void applicantIsOnNoRoster() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();

    hall.done(Commands.by(Role.APPLICANT, CENTRE).step(CaseStep.WITHDRAW, number));
  }

  @Test
  void timersNeedNoRoster() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();

    hall.midnightOf("2018-06-09");

    assertThat(hall.state(number)).isEqualTo(CaseState.ACCEPTED);
  }

  // ---- cover ------------------------------------------------------------------------------

  @Test
  @Tag("CX-16")
  void whoCoversServesWhatTheCoveredPersonHad() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();
    PostDesk posts = posts(hall);

    posts.away(SampleCounty.ID, CENTRE, "c-1", "t-1");

    hall.done(clerk.as("t-1").accept(number));
  }

  @Test
  void nobodyCoversWhoIsNotOnTheRoster() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();

    PostCover.Told told = posts(hall).away(SampleCounty.ID, CENTRE, "c-1", "x-9");

    assertThat(((PostCover.NotNoted) told).refusal().code()).isEqualTo(RefusalCode.NOT_ON_ROSTER);
    assertThat(hall.find(number).custody().person()).isEqualTo("c-1");
    assertThat(hall.refused(head.as("h-1").assign(number, "x-9")))
        .isEqualTo(RefusalCode.NOT_ON_ROSTER);
  }

  @Test
  void nobodyGetsASkillByGivingTheCaseToThemselves() {
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();

    hall.done(clerk.as("t-1").assign(number, "t-1"));

    assertThat(hall.refused(clerk.as("t-1").accept(number))).isEqualTo(RefusalCode.SKILL_NEEDED);
    hall.done(head.as("h-1").assign(number, "t-1"));
    hall.done(clerk.as("t-1").accept(number));
  }

  // ---- powers -----------------------------------------------------------------------------

  @Test
  @Tag("SF-10")
  void decisionNeedsALivePowerToDecide() {
    CaseNumber number = verified("2018-06-01");
    CaseNumber late = verified("2018-06-01");

    Refusal no = hall.refusal(clerk.as("c-1").grant(number));
    assertThat(no.code()).isEqualTo(RefusalCode.POWER_NEEDED);
    assertThat(no.sentence().zh()).contains("c-1", "审批决定权", "2018-06-01");
    assertThat(no.remedy().zh()).isEqualTo("当日持有该权限的人员：h-1");
    assertThat(no.source()).contains(Sample.DOCUMENT);
    assertThat(hall.refused(clerk.as("c-1").because("see the file").step(CaseStep.DENY, number)))
        .isEqualTo(RefusalCode.POWER_NEEDED);

    hall.on("2018-06-30").done(head.as("h-1").grant(number));
    Refusal over = hall.on("2018-07-01").refusal(head.as("h-1").grant(late));
    assertThat(over.code()).isEqualTo(RefusalCode.POWER_NEEDED);
    assertThat(over.remedy().zh()).contains("当日无人");
  }

  @Test
  @Tag("SF-10")
  void reportingUpIsAPowerOfItsOwn() {
    CaseNumber number = verified("2018-06-01");

    assertThat(hall.refused(head.as("h-1").step(CaseStep.FORWARD, number)))
        .isEqualTo(RefusalCode.POWER_NEEDED);
    hall.done(clerk.as("c-1").step(CaseStep.FORWARD, number));
  }

  /** Closed cases of before: the clerks of today are those of the version that is active. */
  @Test
  void clerkWhoCameWithALaterVersionWorksOnOpenCases() {
    CountyVersion first = Sample.at(Sample.staffed(ROSTER));
    List<Posting> more = new ArrayList<>(ROSTER);
    more.add(atWindow("n-1", "W01", Set.of(), "2018-06-01", ""));
    CountyVersion second =
        new CountyVersion(
            SampleCounty.version("2.0.0").pin(),
            first.data().withPlaces(Sample.staffed(more)),
            first.rules());
    MovableClock clock = new MovableClock(hall.clock.instant());
    CaseStoreInMemory store = new CaseStoreInMemory(clock);
    CalendarBook calendars = CalendarBook.of(WorkingCalendar.china());
    CaseDesk before = new CaseDesk(store, SampleCounty.counties(first), calendars, clock);
    CaseDesk after = new CaseDesk(store, SampleCounty.counties(second, first), calendars, clock);
    CaseNumber number =
        ((Answer.Done) before.handle(clerk.as("c-1").submit(complete(LICENCE)))).after().number();

    Command.Accept byTheNewOne = clerk.as("n-1").accept(number);

    assertThat(after.handle(byTheNewOne)).isInstanceOf(Answer.Done.class);
    assertThat(after.find(SampleCounty.ID, number).orElseThrow().pin()).isEqualTo(first.pin());
  }

  private CaseNumber verified(String day) {
    hall.on(day);
    CaseNumber number = hall.done(clerk.as("c-1").submit(complete(LICENCE))).number();
    hall.done(clerk.as("c-1").accept(number));
    hall.done(clerk.as("c-1").step(CaseStep.REVIEW, number));
    hall.done(clerk.as("c-1").step(CaseStep.VERIFY, number));
    return number;
  }

  private static PostDesk posts(Hall hall) {
    return new PostDesk(new AbsencesInMemory(), hall.desk, hall.counties, hall.clock);
  }

  private static Posting atWindow(
      String person, String window, Set<String> skills, String first, String last) {
    return new Posting(
        CENTRE,
        person,
        "clerk",
        Optional.of(window),
        skills,
        Optional.of(LocalDate.of(2018, 5, 28)),
        "岗前培训",
        days(first, last));
  }

  private static Posting behind(String person) {
    return new Posting(
        CENTRE,
        person,
        "head",
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        "",
        days("2018-06-01", ""));
  }

  private static PowerGrant decides(String person, String first, String last) {
    return given(Power.DECIDE, person, first, last);
  }

  private static PowerGrant given(Power power, String person, String first, String last) {
    PlaceId place = CENTRE;
    return new PowerGrant(
        place,
        power,
        Optional.of(person),
        Optional.empty(),
        Set.of(),
        days(first, last),
        Sample.DOCUMENT);
  }
}
