package liandong.door.soap;

import static org.assertj.core.api.Assertions.assertThat;

import liandong.cases.handling.CaseDesk;
import liandong.county.law.Counties;
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
