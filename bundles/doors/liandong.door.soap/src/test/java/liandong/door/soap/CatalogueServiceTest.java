package liandong.door.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import liandong.calendar.Limit;
import liandong.cases.handling.CaseDesk;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.Limits;
import liandong.catalogue.Publication;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.Term;
import liandong.county.CountyData;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.OpenDoor.Reply;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueServiceTest {
  private static OpenDoor door;

  @BeforeAll
  static void open() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    door = new OpenDoor(new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA), counties);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static Reply ask(String body) {
    Reply reply = door.catalogue(body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  @Test
  void countiesAreListedWithTheirActiveVersion() {
    Reply reply = ask("<counties/>");

    assertThat(reply.all("countiesResponse/county/id")).containsExactly("sample");
    assertThat(reply.at("countiesResponse/county/pin/version")).isEqualTo("1.0.0");
    assertThat(reply.at("countiesResponse/county/domain/id")).isEqualTo("general");
  }

  @Test
  void itemsAreFoundByDomainTextAndLevel() {
    assertThat(items(""))
        .containsExactly(
            "licence-001", "service-001", "service-002", "licence-002", "joint-001", "joint-002");
    assertThat(items("<text>许可</text>")).containsExactly("licence-001", "licence-002");
    assertThat(items("<text>SAMPLE SERVICE</text>")).containsExactly("service-001");
    assertThat(items("<level>COUNTY</level>"))
        .containsExactly("licence-001", "joint-001", "joint-002");
    assertThat(items("<domain>land</domain>")).isEmpty();
  }

  private static java.util.List<String> items(String condition) {
    return ask("<list><county>sample</county>" + condition + "</list>").all("listResponse/item/id");
  }

  @Test
  void itemIsReadWhole() {
    Reply reply = ask("<item><county>sample</county><item>licence-001</item></item>");

    assertThat(reply.at("line/statutory/amount")).isEqualTo("20");
    assertThat(reply.at("line/promised/text/zh")).isEqualTo("10个工作日");
    assertThat(reply.all("item/step/days")).containsExactly("1", "4", "3", "2");
    assertThat(reply.all("item/material/id")).containsExactly("m1", "m2", "m3");
    assertThat(reply.at("item/legalBasis/article")).isEqualTo("第一条");
  }

  @Test
  void onlyAJointItemHasParts() {
    String question = "<%s><county>sample</county><item>%s</item></%s>";
    for (String operation : new String[] {"item", "guide"}) {
      Reply joint = ask(question.formatted(operation, SampleCounty.JOINT, operation));
      Reply single = ask(question.formatted(operation, SampleCounty.LICENCE, operation));

      assertThat(joint.all(operation + "/part/id")).containsExactly("industry", "tax", "seal");
      assertThat(joint.all(operation + "/part/department/zh")).contains("样例tax局");
      assertThat(joint.all(operation + "/part/limit/amount")).containsExactly("5", "3", "2");
      assertThat(joint.all(operation + "/part/lead")).containsExactly("true", "false", "false");
      assertThat(single.count(operation + "/part")).isZero();
    }
  }

  @Test
  void guideHasTheNinePublicFields() {
    Reply reply = ask("<guide><county>sample</county><item>licence-001</item></guide>");

    assertThat(reply.all("guide/field/kind/text/zh"))
        .containsExactly("办理主体", "办理依据", "办理条件", "办理程序", "办理时限", "办理结果", "收费依据", "收费标准", "监督渠道");
    assertThat(reply.all("guide/field/text/en")).doesNotContain("");
    assertThat(reply.count("guide/material")).isEqualTo(3);
  }

  @Test
  void servicePointsAreFoundByLevelAndParent() {
    assertThat(points("")).hasSize(4);
    assertThat(points("<level>TOWN</level>")).containsExactly("990001100000", "990001101000");
    assertThat(points("<parent>990001100000</parent>")).containsExactly("990001100200");
    assertThat(ask("<points><county>sample</county></points>").at("point/window/id"))
        .isEqualTo("W01");
    assertThat(ask("<points><county>sample</county></points>").at("point/window/parallel"))
        .isEqualTo("false");
  }

  private static java.util.List<String> points(String condition) {
    return ask("<points><county>sample</county>" + condition + "</points>").all("point/id");
  }

  @Test
  void listComesInPagesWhereASizeIsAskedFor() {
    Reply first = ask("<list><county>sample</county><size>4</size></list>");
    String next = first.at("listResponse/next");
    Reply second =
        ask("<list><county>sample</county><size>4</size><after>" + next + "</after></list>");

    assertThat(next).isEqualTo("licence-002");
    assertThat(first.count("listResponse/item")).isEqualTo(4);
    assertThat(second.all("listResponse/item/id")).containsExactly("joint-001", "joint-002");
    assertThat(second.count("listResponse/next")).isZero();
  }

  @Test
  void dayOrNumberDecidesWhichVersionIsRead() {
    try (OpenDoor two = twoVersions()) {
      String item = "<item><county>sample</county><item>licence-001</item>%s</item>";

      assertThat(two.catalogue(item.formatted("")).at("item/line/version")).isEqualTo("1");
      Reply later = two.catalogue(item.formatted("<on>2018-07-01</on>"));
      assertThat(later.at("item/line/version")).isEqualTo("2");
      assertThat(later.at("item/line/validFrom")).isEqualTo("2018-07-01");
      assertThat(later.all("item/version/version")).containsExactly("1", "2");
      assertThat(two.catalogue(item.formatted("<version>2</version>")).at("promised/amount"))
          .isEqualTo("8");
      assertThat(
              two.catalogue(item.formatted("<version>3</version>"))
                  .at("Fault/detail/refusedFault/code"))
          .isEqualTo("UNKNOWN_ITEM");
      Reply difference =
          two.catalogue(
              "<difference><county>sample</county><item>licence-001</item>"
                  + "<before>1</before><after>2</after></difference>");
      assertThat(difference.all("change/column"))
          .containsExactly("promised_limit", "step_limits", "valid_from", "valid_to");
      assertThat(difference.all("change/before/zh")).contains("10个工作日", "2018-06-30");
      assertThat(
              two.catalogue("<list><county>sample</county><state>IN_USE</state></list>")
                  .all("item/version"))
          .containsExactly("1");
    }
  }

  private static OpenDoor twoVersions() {
    CountyVersion sample = SampleCounty.version("1.0.0");
    ServiceItem licence = sample.item(SampleCounty.LICENCE).orElseThrow();
    LocalDate july = LocalDate.of(2018, 7, 1);
    ServiceItem first =
        licence
            .draft()
            .with(
                new Term(
                    Optional.empty(),
                    Optional.of(july.minusDays(1)),
                    Publication.PUBLISHED,
                    ItemStatus.IN_USE))
            .done();
    ServiceItem second =
        licence
            .draft()
            .version(2)
            .with(
                new Term(
                    Optional.of(july), Optional.empty(), Publication.PUBLISHED, ItemStatus.IN_USE))
            .with(
                new Limits(licence.limits().statutory(), Limit.workingDays(8), List.of(1, 3, 2, 2)))
            .done();
    CountyData data = sample.data();
    Counties counties =
        SampleCounty.counties(
            new CountyVersion(
                sample.pin(),
                new CountyData(
                    data.profile(),
                    data.places(),
                    data.domains(),
                    new Catalogue(List.of(first, second))),
                sample.rules()));
    return new OpenDoor(new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA), counties);
  }

  @Test
  void columnsOfTheListAndLinesOfTheGuideAreSaid() {
    Reply item = ask("<item><county>sample</county><item>licence-001</item></item>");
    Reply guide = ask("<guide><county>sample</county><item>licence-001</item></guide>");

    assertThat(item.all("item/field/column")).contains("type", "promised_limit", "applicants");
    assertThat(item.all("item/line/list/code")).containsExactly("MEETING", "ONCE");
    assertThat(guide.all("guide/line/label/zh"))
        .startsWith("办理主体", "办理依据")
        .contains("监督渠道", "到办事现场次数", "材料 m1");
  }

  @Test
  void wrongConditionsAreToldAllAtOnce() {
    Reply wrong =
        door.catalogue(
            "<list><county>sample</county><on>today</on><state>GONE</state>"
                + "<classification>NEAR</classification><size>0</size></list>");

    assertThat(wrong.all("inputFault/problem/path"))
        .containsExactly("/list/on", "/list/state", "/list/classification", "/list/size");
  }

  @Test
  void unknownItemIsRefused() {
    Reply reply = door.catalogue("<item><county>sample</county><item>none-001</item></item>");

    assertThat(reply.at("Fault/detail/refusedFault/code")).isEqualTo("UNKNOWN_ITEM");
  }

  @Test
  void absentCountyIsAway() {
    Reply reply = door.catalogue("<list><county>nowhere</county></list>");

    assertThat(reply.at("Fault/detail/awayFault/retryAfterSeconds")).isEqualTo("5");
  }
}
