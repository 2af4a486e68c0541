package liandong.door.soap;

import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.TOWN;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.head;
import static liandong.door.soap.Written.step;
import static liandong.door.soap.Written.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.Command;
import liandong.cases.ServiceCase;
import liandong.cases.handling.CaseDesk;
import liandong.county.law.Counties;
import liandong.door.soap.OpenDoor.Reply;
import liandong.places.CountyId;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongRequestTest {
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

  private static Reply problem(Reply reply, String path) {
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.all("Fault/detail/inputFault/problem/path"))
        .as(reply.body())
        .containsExactly(path);
    assertThat(reply.at("Fault/detail/inputFault/problem/sentence/zh")).isNotBlank();
    assertThat(reply.at("Fault/detail/inputFault/problem/remedy/en")).isNotBlank();
    return reply;
  }

  /** A plain fault: a sentence with an id, and nothing of our insides. */
  private static Reply plain(Reply reply, String words) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(500);
    assertThat(reply.at("Fault/faultstring"))
        .as(reply.body())
        .contains(words)
        .contains("fault id ")
        .doesNotContain("Exception", "org.apache", "javax", "liandong.", "JAXB", "nmarshal");
    assertThat(reply.count("Fault/detail")).isZero();
    return reply;
  }

  @ParameterizedTest
  @CsvSource({
    "<client>test</client>, '<client>a b</client>', /submit/head/client",
    "<client>test</client>, '', /submit/head/client",
    "<county>sample</county>, <county>Sample!</county>, /submit/head/county",
    "<person>p-1</person>, <person>张三</person>, /submit/head/actor/person",
    "<role>CLERK</role>, <role>KING</role>, /submit/head/actor/role",
    "<role>CLERK</role>, <role>SYSTEM</role>, /submit/head/actor/role",
    "<place>990001100000</place>, <place>镇</place>, /submit/head/actor/place",
    "</actor>, <window>w 1</window></actor>, /submit/head/actor/window",
    "<item>licence-001</item>, <item>X</item>, /submit/application/item",
    "<kind>NATURAL</kind>, <kind>natural</kind>, /submit/application/applicant/kind",
    "<name>测试甲</name>, <name> </name>, /submit/application/applicant/name",
    "<idKind>ID_CARD</idKind>, '', /submit/application/applicant/idKind",
    "<id>m1</id>, <id>M 1</id>, /submit/application/materials/material[1]/id",
    "<id>m2</id>, <id>m1</id>, /submit/application/materials/material[2]/id",
    "<id>m2</id>, <id>m2</id><copies>0</copies>,"
        + " /submit/application/materials/material[2]/copies",
    "<id>m2</id>, <id>m2</id><copies>two</copies>,"
        + " /submit/application/materials/material[2]/copies",
    "</application>, </application><receivedAt>gestern</receivedAt>, /submit/receivedAt",
    "</application>, </application><receivedAt>2026-02-30T10:00:00</receivedAt>,"
        + " /submit/receivedAt",
  })
  void wrongValueIsNamedByItsPath(String right, String wrong, String path) {
    String request = submit("w-1");
    assertThat(request).contains(right);

    problem(door.cases(request.replaceFirst(right, wrong)), path);
  }

  @Test
  void allProblemsAreListedAtOnce() {
    Reply reply =
        door.cases(
            submit("w-2")
                .replace("<role>CLERK</role>", "<role>KING</role>")
                .replace("<county>sample</county>", "")
                .replace("<item>licence-001</item>", "<item>?</item>")
                .replace("<id>m1</id>", "<id/>"));

    assertThat(reply.all("Fault/detail/inputFault/problem/path"))
        .containsExactly(
            "/submit/head/county",
            "/submit/head/actor/role",
            "/submit/application/item",
            "/submit/application/materials/material[1]/id");
    assertThat(reply.at("Fault/faultcode")).endsWith(":Client");
  }

  @Test
  void missingPartIsOneProblem() {
    problem(
        door.cases("<submit>" + application("licence-001", FULL) + "</submit>"), "/submit/head");
    problem(
        door.cases("<submit>" + head("w-3", TOWN, "CLERK") + "</submit>"), "/submit/application");
  }

  @Test
  void personalValueIsNotRepeated() {
    Reply reply =
        problem(
            door.cases(submit("w-4").replace("11010519491231002X", "1".repeat(41))),
            "/submit/application/applicant/idNumber");

    assertThat(reply.body()).doesNotContain("1111111");
  }

  @Test
  void wrongValuesOfTheOtherSteps() {
    problem(
        door.cases(
            step("accept", "w-5", TOWN, "20260101", "<acceptedOn>13.2.2026</acceptedOn>", "")),
        "/accept/acceptedOn");
    problem(door.cases(step("review", "w-6", TOWN, "?")), "/review/number");
    problem(door.cases(step("notify", "w-7", TOWN, "20260101")), "/notify/missing");
    problem(
        door.cases(
            step("notify", "w-8", TOWN, "2026", "<missing>m1</missing><missing>m1</missing>", "")),
        "/notify/missing[2]");
    problem(door.cases(step("supplement", "w-9", TOWN, "2026")), "/supplement/materials/material");
    problem(door.cases(step("decide", "w-10", TOWN, "2026")), "/decide/verdict");
    problem(
        door.cases(
            step(
                "decide",
                "w-11",
                TOWN,
                "2026",
                "<verdict>DENY</verdict><certificate>1</certificate>",
                "x")),
        "/decide/certificate");
    problem(door.cases(step("handOver", "w-12", TOWN, "2026")), "/handOver/to");
    problem(
        door.cases(step("withdraw", "w-13", TOWN, "2026", "", "长".repeat(1001))),
        "/withdraw/head/reason");
    problem(
        door.cases("<list><county>sample</county><after>nonsense</after></list>"), "/list/after");
    problem(door.cases("<list><county>sample</county><size>0</size></list>"), "/list/size");
    problem(door.cases("<list><county>sample</county><state>X</state></list>"), "/list/state[1]");
    problem(door.cases("<status><county>sample</county></status>"), "/status/number");
    problem(door.catalogue("<list/>"), "/list/county");
    problem(
        door.catalogue("<points><county>sample</county><level>STATE</level></points>"),
        "/points/level");
  }

  @Test
  void wrongValuesOfTheStepsBesideTheReview() {
    assertThat(paths(step("giveOpinion", "b-1", TOWN, "?", "<part>TAX!</part>", "")))
        .containsExactly("/giveOpinion/number", "/giveOpinion/part", "/giveOpinion/agrees");
    assertThat(
            paths(
                step(
                    "survey",
                    "b-2",
                    TOWN,
                    "2026",
                    "<present>tax</present><present>tax</present><present/>",
                    "")))
        .containsExactly("/survey/present[2]", "/survey/present[3]");
    assertThat(
            paths(
                step(
                    "notify",
                    "b-3",
                    TOWN,
                    "2026",
                    "<correctWithin>0</correctWithin><withFault>maybe</withFault>",
                    "")))
        .containsExactly("/notify/missing", "/notify/correctWithin", "/notify/withFault");
    problem(door.cases(step("survey", "b-4", TOWN, "2026")), "/survey/present");
    problem(
        door.cases(step("askHearing", "b-5", TOWN, "2026", "<waived>yes</waived>", "")),
        "/askHearing/waived");
    problem(
        door.cases(step("callHearing", "b-6", TOWN, "2026", "<day>2026-13-01</day>", "")),
        "/callHearing/day");
    problem(
        door.cases(step("forward", "b-7", TOWN, "2026", "<to>" + "市".repeat(101) + "</to>", "")),
        "/forward/to");
    problem(
        door.cases(
            step(
                "certify",
                "b-8",
                TOWN,
                "2026",
                "<certificate>" + "证".repeat(81) + "</certificate>",
                "")),
        "/certify/certificate");
    problem(
        door.cases(step("assign", "b-9", TOWN, "2026", "<person>张三</person>", "")),
        "/assign/person");
    problem(
        door.cases(
            step(
                "extend",
                "b-10",
                TOWN,
                "2026",
                "<days>5</days><approval>" + "文".repeat(101) + "</approval>",
                "x")),
        "/extend/approval");
    for (String plain :
        List.of(
            "tellHearing",
            "holdHearing",
            "forwardBack",
            "closeForwarded",
            "archive",
            "voidCase",
            "deleteCase")) {
      problem(door.cases(step(plain, "b-11", TOWN, "?")), "/" + plain + "/number");
    }
    assertThat(paths("<list><county>sample</county><person>张三</person><ledger>村</ledger></list>"))
        .containsExactly("/list/person", "/list/ledger");
  }

  @Test
  void wrongValuesOfAnApplicationAreListedAtOnce() {
    String more =
        "<kind>OLD</kind><expiresOn>soon</expiresOn><proxy><name>"
            + "秘".repeat(101)
            + "</name><idKind>ID_CARD</idKind><authority/></proxy><identityOverride>"
            + "密".repeat(501)
            + "</identityOverride>";
    Reply reply = door.cases(submit("b-12").replace("</application>", more + "</application>"));

    assertThat(reply.all("Fault/detail/inputFault/problem/path"))
        .containsExactly(
            "/submit/application/kind",
            "/submit/application/expiresOn",
            "/submit/application/proxy/name",
            "/submit/application/proxy/idNumber",
            "/submit/application/proxy/authority",
            "/submit/application/identityOverride");
    assertThat(reply.body()).doesNotContain("秘秘", "密密").contains("NEW, CHANGE, RENEWAL");
  }

  private static List<String> paths(String request) {
    return door.cases(request).all("Fault/detail/inputFault/problem/path");
  }

  @Test
  void emptyOptionalElementIsAsGoodAsNone() {
    Reply reply =
        door.cases(submit("w-14").replace("</application>", "</application><receivedAt/>"));

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  @Test
  void misspeltElementIsNotPassedOver() {
    plain(
        door.cases(step("accept", "w-15", TOWN, "2026", "<aceptedOn>2026-02-13</aceptedOn>", "")),
        "'aceptedOn'");
  }

  @Test
  void elementThatStandsTwiceIsNotPassedOver() {
    plain(
        door.cases(
            step(
                "accept",
                "w-16",
                TOWN,
                "2026",
                "<acceptedOn>2026-02-13</acceptedOn><acceptedOn>2026-02-14</acceptedOn>",
                "")),
        "'acceptedOn' may stand only once");
  }

  @Test
  void wrongNamespaceIsNamed() {
    plain(
        door.post("/case/v1", OpenDoor.envelope("urn:liandong:case:v2", submit("w-17"))),
        "'submit'");
    plain(door.cases(submit("w-18").replace("<head>", "<head xmlns='urn:other'>")), "'head'");
  }

  @Test
  void unknownOperationIsNamed() {
    plain(door.cases("<approve/>"), "'approve'");
  }

  @Test
  void whatIsNotSoapIsToldSo() {
    plain(door.post("/case/v1", "not xml"), "cannot be read");
    plain(door.post("/case/v1", "<a><b></a>"), "cannot be read");
    plain(door.post("/case/v1", ""), "cannot be read");
    plain(door.post("/case/v1", "<a/>"), "cannot be read");
    plain(door.cases(""), "cannot be read");
    plain(door.cases(submit("w-19").substring(0, 200)), "cannot be read");
    plain(
        door.post(
            "/case/v1",
            OpenDoor.envelope("urn:liandong:case:v1", submit("w-20"))
                .replace(
                    "http://schemas.xmlsoap.org/soap/envelope/",
                    "http://www.w3.org/2003/05/soap-envelope")),
        "cannot be read");
  }

  @Test
  void documentTypeIsRefused() {
    String envelope = OpenDoor.envelope("urn:liandong:case:v1", submit("w-21"));
    plain(door.post("/case/v1", "<!DOCTYPE x>" + envelope), "");
    plain(
        door.post(
            "/case/v1",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + envelope.replace("测试甲", "&e;")),
        "");
  }

  @Test
  void onlyPostOfTextXmlIsTaken() {
    plain(door.get("127.0.0.1", "/case/v1"), "POST only");
    String envelope = OpenDoor.envelope("urn:liandong:case:v1", submit("w-22"));
    plain(door.post("/case/v1", envelope, "application/json"), "text/xml");
    plain(
        door.post("/case/v1", "--x\r\n\r\n" + envelope, "multipart/related; boundary=x"),
        "text/xml");
  }

  @Test
  void tooMuchIsRefused() {
    plain(door.cases(submit("w-23").replace("测试甲", "x".repeat(100_000))), "cannot be read");
    plain(
        door.cases("<notify>" + "<missing>m1</missing>".repeat(3_000) + "</notify>"),
        "cannot be read");
    plain(door.cases("<a>".repeat(100) + "</a>".repeat(100)), "");
  }

  /** A desk that fails as it must not. */
  private record Broken(RuntimeException how) implements CaseHandling {
    @Override
    public Answer handle(Command command) {
      throw how;
    }

    @Override
    public Optional<ServiceCase> find(CountyId county, CaseNumber number) {
      throw how;
    }

    @Override
    public List<CaseEvent> history(CountyId county, CaseNumber number) {
      throw how;
    }

    @Override
    public CasePage list(CaseQuery query) {
      throw how;
    }
  }

  @Test
  void failureInsideIsAPlainSentence() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    try (OpenDoor broken =
        new OpenDoor(new Broken(new IllegalStateException("secret of the inside")), counties)) {
      Reply reply = plain(broken.cases(submit("w-24")), "something went wrong inside");

      assertThat(reply.body()).doesNotContain("secret");
      assertThat(reply.at("Fault/faultcode")).endsWith(":Server");
    }
  }

  @Test
  void absentStoreIsAway() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    try (OpenDoor broken =
        new OpenDoor(new Broken(new CaseStore.StoreAway("gone", null)), counties)) {
      Reply reply = broken.cases("<list><county>sample</county></list>");

      assertThat(reply.at("Fault/detail/awayFault/sentence/en")).contains("database");
    }
  }

  @Test
  void closedDoorHasNoAddress() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    try (OpenDoor closing =
        new OpenDoor(new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA), counties)) {
      closing.closeEndpoints();

      assertThat(closing.cases(submit("w-25")).status()).isEqualTo(404);
    }
  }
}
