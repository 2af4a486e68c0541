package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.Post;
import liandong.places.Posting;
import liandong.places.Power;
import liandong.places.PowerGrant;
import liandong.places.Powers;
import liandong.places.Roster;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import liandong.testkit.SampleCounty;
import org.apache.karaf.shell.api.action.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of two towns ends with 2019; a licence is authorised to towns in 2018; a head decides. */
class PlaceCommandsTest {
  private static final Source DOCUMENT = Source.of("样例县放权清单", "List of powers", "1号");

  @Test
  void listShowsWhatIsOpenOnTheDay() throws Exception {
    assertThat(run(new PlaceList(), "--no-format", "--level", "town", "--on", "2019-12-31").lines())
        .hasSize(2);
    assertThat(run(new PlaceList(), "--no-format", "--level", "town", "--on", "2020-01-01").lines())
        .hasSize(1);
    assertThat(
            run(new PlaceList(), "--no-format", "--level", "town", "--on", "2020-01-01", "--all")
                .lines())
        .hasSize(2);
  }

  @Test
  void closedPlaceSaysWhereToGo() throws Exception {
    String shown = run(new PlaceShow(), SampleCounty.OTHER_TOWN.value(), "--on", "2020-01-01");

    assertThat(shown).containsPattern("对外服务.*2020-01-01 否").contains("甲镇便民服务中心");
  }

  @Test
  void divisionsShowTheirHistory() throws Exception {
    assertThat(run(new PlaceDivisions(), "--no-format", "--on", "2020-01-01"))
        .contains("990001101000\t乙镇\t… – 2019-12-31\t–\t990001100000\t990001100000 甲镇");
  }

  @Test
  @Tag("JY-02")
  void routeSaysWhoDecidesOnThatDay() throws Exception {
    String[] asked = {"licence-001", SampleCounty.VILLAGE.value(), "--no-format", "--on"};

    assertThat(run(new PlaceRoute(), words(asked, "2018-12-31")))
        .contains("甲镇便民服务中心\t是 / yes\t甲镇便民服务中心\t授权 / authorised");
    assertThat(run(new PlaceRoute(), words(asked, "2019-01-01")))
        .contains("甲镇便民服务中心\t是 / yes\t–\t–");
  }

  @Test
  @Tag("CX-19")
  void delegationsAreReportedByDepartment() throws Exception {
    assertThat(run(new ItemDelegations(), "--on", "2018-12-31"))
        .contains("样例县某局: 授权 1")
        .contains("全部乡镇级");
    assertThat(run(new ItemDelegations(), "--on", "2018-12-31", "--department", "水务"))
        .doesNotContain("样例县某局");
    assertThat(run(new ItemDelegations(), "--on", "2019-01-01")).doesNotContain("样例县某局");
  }

  @Test
  @Tag("SF-10")
  void powersAreShownWithTheirDaysAndWhoHasThem() throws Exception {
    assertThat(run(new PlacePowers(), "--no-format", "--on", "2018-12-31"))
        .contains("审批决定权 / to decide\thead\th-1\t–\t2018-01-01 – 2018-12-31\t是 / yes");
    assertThat(run(new PlacePowers(), "--no-format", "--on", "2019-01-01")).contains("否 / no");
  }

  @Test
  @Tag("SF-09")
  void postsAreReportedWithWhatIsWrong() throws Exception {
    assertThat(run(new PlacePosts(), SampleCounty.CENTRE.value(), "--on", "2018-12-31"))
        .contains("行政审批服务科", "签发")
        .contains("! 样例局: 岗位“首席代表”应有 2 人，当日在岗 1 人");
  }

  @Test
  @Tag("CX-11")
  void agentsOfEachVillageAreCounted() throws Exception {
    assertThat(run(new PlaceAgents(), "--no-format", "--from", "2018-01-01", "--on", "2018-12-31"))
        .isEqualTo("990001100200\t丙村\t990001100200\ta-2\t1\t–\n");
    assertThat(run(new PlaceAgents(), "--on", "2018-12-31")).contains("没有规定");
  }

  private static String[] words(String[] asked, String day) {
    String[] all = Arrays.copyOf(asked, asked.length + 1);
    all[asked.length] = day;
    return all;
  }

  private static String run(Action command, String... words) throws Exception {
    return new Console(SampleCounty.counties(county())).run(command, words);
  }

  private static CountyVersion county() {
    CountyVersion plain = SampleCounty.version("1.0.0");
    CountyData data = plain.data();
    Delegation authorised =
        new Delegation(
            SampleCounty.LICENCE,
            Optional.empty(),
            new Bilingual("样例县某局", "Sample bureau"),
            Level.TOWN,
            Optional.empty(),
            Bilingual.same(""),
            DelegationKind.AUTHORISE,
            DOCUMENT,
            days("2018-01-01", "2018-12-31"));
    return new CountyVersion(
        plain.pin(),
        new CountyData(
            data.profile(),
            places(plain.places()),
            data.domains(),
            data.catalogue(),
            new Delegations(List.of(authorised))),
        plain.rules());
  }

  private static Places places(Places plain) {
    List<Division> divisions = plain.divisions().stream().map(PlaceCommandsTest::ended).toList();
    Roster roster =
        new Roster(
            List.of(
                new Post(
                    SampleCounty.CENTRE,
                    "head",
                    Bilingual.same("样例局"),
                    Bilingual.same("行政审批服务科"),
                    Bilingual.same("首席代表"),
                    2,
                    Bilingual.same("签发"))),
            List.of(
                at(SampleCounty.CENTRE, "h-1", "head", "2018-01-01", ""),
                at(SampleCounty.VILLAGE, "a-1", "agent", "2018-01-01", "2018-06-30"),
                at(SampleCounty.VILLAGE, "a-2", "agent", "2018-07-01", "")));
    PowerGrant decides =
        new PowerGrant(
            SampleCounty.CENTRE,
            Power.DECIDE,
            Optional.empty(),
            Optional.of("head"),
            Set.of(),
            days("2018-01-01", "2018-12-31"),
            DOCUMENT);
    List<ServicePoint> points = List.copyOf(plain.points());
    return new Places(
        divisions, points, List.of(), List.of(), roster, new Powers(List.of(decides), roster));
  }

  private static Division ended(Division each) {
    return each.code().value().equals(SampleCounty.OTHER_TOWN.value())
        ? new Division(
            each.code(),
            each.parent(),
            each.level(),
            each.name(),
            days("", "2019-12-31"),
            List.of(new DivisionCode(SampleCounty.TOWN.value())))
        : each;
  }

  private static Posting at(PlaceId place, String person, String post, String first, String last) {
    return new Posting(
        place, person, post, Optional.empty(), Set.of(), Optional.empty(), "", days(first, last));
  }

  private static Validity days(String first, String last) {
    return new Validity(day(first), day(last));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
