package liandong.door.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.cases.handling.CaseDesk;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.Delegations;
import liandong.county.CountyData;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.door.soap.OpenDoor.Reply;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.Powers;
import liandong.places.Roster;
import liandong.places.ServiceArea;
import liandong.places.ServicePoint;
import liandong.places.Validity;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A county with two towns that became one at the end of 2019, two villages with one centre, and an
 * item that is entrusted to the towns until the end of June 2018.
 */
class PlaceServiceTest {
  private static OpenDoor door;

  @BeforeAll
  static void open() {
    CountyVersion plain = SampleCounty.version("1.0.0");
    CountyData data = plain.data();
    CountyVersion county =
        new CountyVersion(
            plain.pin(),
            new CountyData(
                data.profile(),
                places(),
                data.domains(),
                data.catalogue(),
                new Delegations(List.of(entrusted())),
                sites(data)),
            plain.rules());
    Counties counties = SampleCounty.counties(county);
    door = new OpenDoor(new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA), counties);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  @Test
  void divisionsSayWhatBecameOfThem() {
    Reply old = ask("divisions", "<code>990001101000</code><on>2020-01-01</on>");

    assertThat(old.at("division/validTo")).isEqualTo("2019-12-31");
    assertThat(old.all("division/successor")).containsExactly("990001100000");
    assertThat(old.all("division/onDay")).containsExactly("990001100000");
    Reply before = ask("divisions", "<code>990001101000</code><on>2019-12-31</on>");
    assertThat(before.all("division/onDay")).containsExactly("990001101000");
    Reply heir = ask("divisions", "<code>990001100000</code>");
    assertThat(heir.all("division/predecessor")).containsExactly("990001101000");
  }

  @Test
  void divisionThatNobodyKnowsIsRefused() {
    Reply no =
        door.catalogue("<divisions><county>sample</county><code>990001999000</code></divisions>");

    assertThat(no.at("refusedFault/code")).isEqualTo("UNKNOWN_DIVISION");
    assertThat(
            door.catalogue("<divisions><county>sample</county><code>99</code></divisions>")
                .at("inputFault/problem/path"))
        .isEqualTo("/divisions/code");
  }

  @Test
  @Tag("JY-03")
  void pointsSayWhomTheyServe() {
    Reply points = ask("points", "<level>VILLAGE</level>");

    assertThat(points.all("point/id")).containsExactly("990001100200");
    assertThat(points.all("point/serves")).containsExactly("990001100200", "990001100201");
  }

  @Test
  @Tag("JY-13")
  void pointSaysWhenSomebodySitsThere() {
    assertThat(ask("points", "<level>VILLAGE</level>").all("point/sittingHours"))
        .containsExactly("工作日 08:30-11:30");
    assertThat(ask("points", "<level>TOWN</level>").all("point/sittingHours")).isEmpty();
  }

  @Test
  @Tag("MY-02")
  void pointSaysHowItsLevelServes() {
    assertThat(ask("points", "<level>VILLAGE</level>").all("point/mode/code"))
        .containsExactly("ZERO_DISTANCE");
    assertThat(ask("points", "<level>TOWN</level>").all("point/mode")).isEmpty();
  }

  @Test
  void pointsOfADayAreThoseThatWereOpen() {
    assertThat(ask("points", "<level>TOWN</level><on>2019-12-31</on>").all("point/id"))
        .containsExactly("990001100000", "990001101000");
    assertThat(ask("points", "<level>TOWN</level><on>2020-01-01</on>").all("point/id"))
        .containsExactly("990001100000");
    assertThat(ask("points", "<level>TOWN</level>").all("point/id")).hasSize(2);
  }

  @Test
  @Tag("JY-02")
  void routeSaysWhoDecidesOnTheDayAndInWhoseName() {
    Reply last = route("2018-06-30");

    assertThat(last.all("stop/id")).containsExactly("990001100200", "990001100000", "990001000000");
    assertThat(last.all("stop/receives")).containsExactly("true", "true", "true");
    assertThat(last.all("stop/decides")).containsExactly("false", "true", "true");
    assertThat(last.all("stop/delegation/code")).containsExactly("ENTRUST");
    assertThat(last.all("stop/mandate/body/zh").get(0)).isEqualTo("样例县某局");
    assertThat(last.all("stop/mandate/document/document/zh")).containsExactly("样例县放权清单");
    assertThat(last.all("stop/guideBody/zh")).contains("样例县某局（委托甲镇便民服务中心办理）");

    Reply after = route("2018-07-01");
    assertThat(after.all("stop/decides")).containsExactly("false", "false", "true");
    assertThat(after.all("stop/delegation/code")).isEmpty();
  }

  private static Reply route(String day) {
    return ask(
        "route", "<item>licence-001</item><division>990001100201</division><on>" + day + "</on>");
  }

  private static Reply ask(String operation, String conditions) {
    Reply reply =
        door.catalogue(
            "<" + operation + "><county>sample</county>" + conditions + "</" + operation + ">");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static Sites sites(CountyData data) {
    Site village =
        Site.unsaid(data.places().point(SampleCounty.VILLAGE).orElseThrow())
            .sitting("工作日 08:30-11:30");
    return new Sites(List.of(village), List.of(), List.of(), List.of());
  }

  private static Delegation entrusted() {
    return new Delegation(
        SampleCounty.LICENCE,
        Optional.empty(),
        new Bilingual("样例县某局", "Sample bureau"),
        Level.TOWN,
        Optional.empty(),
        Bilingual.same(""),
        DelegationKind.ENTRUST,
        Source.of("样例县放权清单", "List of powers", "1号"),
        new Validity(Optional.empty(), Optional.of(LocalDate.of(2018, 6, 30))));
  }

  private static Places places() {
    Validity until = new Validity(Optional.empty(), Optional.of(LocalDate.of(2019, 12, 31)));
    PlaceId village = SampleCounty.VILLAGE;
    return new Places(
        List.of(
            division("990001000000", "", Level.COUNTY, Validity.ALWAYS),
            division("990001100000", "990001000000", Level.TOWN, Validity.ALWAYS),
            division("990001101000", "990001000000", Level.TOWN, until, "990001100000"),
            division("990001100200", "990001100000", Level.VILLAGE, Validity.ALWAYS),
            division("990001100201", "990001100000", Level.VILLAGE, Validity.ALWAYS)),
        List.of(
            point(SampleCounty.CENTRE, Level.COUNTY, "样例县政务服务中心"),
            point(SampleCounty.TOWN, Level.TOWN, "甲镇便民服务中心"),
            point(SampleCounty.OTHER_TOWN, Level.TOWN, "乙镇便民服务中心"),
            point(village, Level.VILLAGE, "丙村便民服务代办站")),
        List.of(),
        List.of(
            new ServiceArea(village, new DivisionCode("990001100200"), Validity.ALWAYS),
            new ServiceArea(village, new DivisionCode("990001100201"), Validity.ALWAYS)),
        Roster.NONE,
        Powers.NONE);
  }

  private static Division division(
      String code, String parent, Level level, Validity validity, String... successors) {
    return new Division(
        new DivisionCode(code),
        parent.isEmpty() ? Optional.empty() : Optional.of(new DivisionCode(parent)),
        level,
        "区划" + code,
        validity,
        List.of(successors).stream().map(DivisionCode::new).toList());
  }

  private static ServicePoint point(PlaceId id, Level level, String name) {
    return new ServicePoint(id, new DivisionCode(id.value()), level, Bilingual.same(name));
  }
}
