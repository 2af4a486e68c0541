package liandong.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final PlaceId HALL = new PlaceId("hall");
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final Window LAND =
      new Window(HALL, "W01", Bilingual.same("国土窗口"), Set.of("land"), false);
  private static final Window LABOUR =
      new Window(HALL, "W02", Bilingual.same("劳动窗口"), Set.of("labour"), false);
  private static final Source LETTER = Source.of("授权书", "Letter of powers", "1号");

  private final Roster roster =
      new Roster(
          List.of(),
          List.of(
              atWindow("c-1", "W01", Set.of("labour"), "2018-06-01", "2018-12-31"),
              atWindow("c-2", "W02", Set.of(), "2018-06-01", ""),
              behind("h-1", "head", "2018-06-01", "2018-08-31"),
              behind("h-2", "head", "2018-09-01", "")));

  @Test
  @Tag("MY-19")
  void nobodySitsAtAWindowUntrained() {
    assertThatThrownBy(() -> posting("c-9", "2018-06-01", Optional.empty()))
        .hasMessageContaining("untrained");
    assertThatThrownBy(() -> posting("c-9", "2018-06-01", Optional.of(LocalDate.of(2018, 6, 2))))
        .hasMessageContaining("was trained on 2018-06-02");
    assertThat(posting("c-9", "2018-06-01", Optional.of(LocalDate.of(2018, 6, 1)))).isNotNull();
  }

  @Test
  @Tag("MY-19")
  void onePersonServesTheOwnWindowAndWhereverAnotherSkillReaches() {
    assertThat(roster.mayServe("c-1", HALL, Optional.of(LAND), "land", DAY)).isTrue();
    assertThat(roster.mayServe("c-1", HALL, Optional.of(LABOUR), "labour", DAY)).isTrue();
    assertThat(roster.mayServe("c-2", HALL, Optional.of(LABOUR), "labour", DAY)).isTrue();
    // Neither skill nor own window.
    assertThat(roster.mayServe("c-2", HALL, Optional.of(LAND), "land", DAY)).isFalse();
    assertThat(roster.mayServe("c-2", HALL, Optional.of(LABOUR), "land", DAY)).isFalse();
  }

  @Test
  void rosterIsKeptFromTheFirstDayToTheLast() {
    assertThat(roster.isKept(HALL, DAY.minusDays(1))).isFalse();
    assertThat(roster.isKept(HALL, DAY)).isTrue();
    assertThat(roster.isThere("c-1", HALL, LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(roster.isThere("c-1", HALL, LocalDate.of(2019, 1, 1))).isFalse();
    assertThat(roster.isKept(new PlaceId("elsewhere"), DAY)).isFalse();
  }

  @Test
  @Tag("CX-11")
  void changesAreCountedByTheDayOnWhichOthersAreThere() {
    LocalDate newYear = LocalDate.of(2018, 12, 31);

    // 09-01: h-2 for h-1 on the same day is one change.
    assertThat(roster.changes(HALL, DAY, newYear)).isEqualTo(1);
    // 2019-01-01: c-1 is gone.
    assertThat(roster.changes(HALL, DAY, newYear.plusDays(1))).isEqualTo(2);
    assertThat(roster.changes(HALL, LocalDate.of(2018, 9, 1), newYear)).isZero();
  }

  @Test
  @Tag("SF-10")
  void eachPowerHasItsOwnDatesAndAPostGivesItToWhoeverIsThere() {
    Powers powers =
        new Powers(
            List.of(
                given(
                    Power.DECIDE,
                    Optional.empty(),
                    Optional.of("head"),
                    "2018-06-01",
                    "2018-12-31"),
                given(
                    Power.USE_SEAL,
                    Optional.of("h-1"),
                    Optional.empty(),
                    "2018-06-01",
                    "2018-06-30")),
            roster);

    assertThat(powers.live(Power.DECIDE, "h-1", HALL, "land", LocalDate.of(2018, 8, 31)))
        .isPresent();
    assertThat(powers.live(Power.DECIDE, "h-1", HALL, "land", LocalDate.of(2018, 9, 1))).isEmpty();
    assertThat(powers.live(Power.DECIDE, "h-2", HALL, "land", LocalDate.of(2018, 9, 1)))
        .isPresent();
    assertThat(powers.live(Power.DECIDE, "h-2", HALL, "land", LocalDate.of(2019, 1, 1))).isEmpty();
    assertThat(powers.live(Power.USE_SEAL, "h-1", HALL, "land", LocalDate.of(2018, 6, 30)))
        .isPresent();
    assertThat(powers.live(Power.USE_SEAL, "h-1", HALL, "land", LocalDate.of(2018, 7, 1)))
        .isEmpty();
    assertThat(powers.live(Power.REPORT_UP, "h-1", HALL, "land", DAY)).isEmpty();
    assertThat(powers.areKept(HALL)).isTrue();
    assertThat(powers.areKept(new PlaceId("elsewhere"))).isFalse();
  }

  @Test
  void powerForOneDomainIsNoneForAnother() {
    Powers powers =
        new Powers(
            List.of(
                new PowerGrant(
                    HALL,
                    Power.DECIDE,
                    Optional.of("h-1"),
                    Optional.empty(),
                    Set.of("land"),
                    days("2018-06-01", "2018-12-31"),
                    LETTER)),
            roster);

    assertThat(powers.live(Power.DECIDE, "h-1", HALL, "land", DAY)).isPresent();
    assertThat(powers.live(Power.DECIDE, "h-1", HALL, "labour", DAY)).isEmpty();
  }

  @Test
  @Tag("SF-10")
  void powerHasAFirstAndALastDay() {
    assertThatThrownBy(
            () -> given(Power.DECIDE, Optional.of("h-1"), Optional.empty(), "2018-06-01", ""))
        .hasMessageContaining("a first and a last day");
  }

  @Test
  @Tag("SF-09")
  void reportShowsThePostsOfADepartmentAndWhatIsNotAsItShouldBe() {
    ServicePoint hall =
        new ServicePoint(
            HALL, new DivisionCode("990001000000"), Level.COUNTY, Bilingual.same("中心"));
    Roster posts =
        new Roster(
            List.of(
                post("head", "国土局", "行政审批服务科", 1, "签发"),
                post("clerk", "国土局", "地籍科", 2, ""),
                post("labour", "劳动局", "行政审批服务科", 1, "受理")),
            List.of(
                behind("h-1", "head", "2018-06-01", ""),
                behind("l-1", "labour", "2018-06-01", "")));

    PostsReport report =
        PostsReport.of(
            hall,
            posts,
            new LinkedHashSet<>(List.of(Bilingual.same("样例县国土局"), Bilingual.same("样例县水务局"))),
            DAY);

    assertThat(report.departments())
        .extracting(each -> each.name().zh())
        .containsExactly("国土局", "劳动局", "样例县水务局");
    PostsReport.Department land = report.departments().get(0);
    assertThat(land.headcount()).isEqualTo(3);
    assertThat(land.faults())
        .extracting(Bilingual::zh)
        .containsExactly(
            "岗位“clerk”没有写明职责", "岗位“clerk”应有 2 人，当日在岗 0 人", "审批职能分散在几个科室：行政审批服务科、地籍科，应集中到一个科室");
    assertThat(report.departments().get(1).faults()).isEmpty();
    assertThat(report.departments().get(2).faults())
        .extracting(Bilingual::zh)
        .containsExactly("在中心没有岗位：该部门的事项在此决定，应有审批科室进驻");
  }

  private static Post post(String id, String department, String section, int count, String duties) {
    return new Post(
        HALL,
        id,
        Bilingual.same(department),
        Bilingual.same(section),
        Bilingual.same(id),
        count,
        Bilingual.same(duties));
  }

  private static Posting posting(String person, String first, Optional<LocalDate> trained) {
    return new Posting(
        HALL, person, "clerk", Optional.of("W01"), Set.of(), trained, "岗前培训", days(first, ""));
  }

  private static Posting atWindow(
      String person, String window, Set<String> skills, String first, String last) {
    return new Posting(
        HALL,
        person,
        "clerk",
        Optional.of(window),
        skills,
        Optional.of(LocalDate.of(2018, 5, 28)),
        "岗前培训",
        days(first, last));
  }

  private static Posting behind(String person, String post, String first, String last) {
    return new Posting(
        HALL, person, post, Optional.empty(), Set.of(), Optional.empty(), "", days(first, last));
  }

  private static PowerGrant given(
      Power power, Optional<String> person, Optional<String> post, String first, String last) {
    return new PowerGrant(HALL, power, person, post, Set.of(), days(first, last), LETTER);
  }

  private static Validity days(String first, String last) {
    return new Validity(
        Optional.of(LocalDate.parse(first)),
        last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last)));
  }
}
