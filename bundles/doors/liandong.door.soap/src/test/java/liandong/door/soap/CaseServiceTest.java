package liandong.door.soap;

import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.TOWN;
import static liandong.door.soap.Written.VILLAGE;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.head;
import static liandong.door.soap.Written.question;
import static liandong.door.soap.Written.step;
import static liandong.door.soap.Written.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.LegalTime;
import liandong.cases.handling.CaseDesk;
import liandong.county.law.Counties;
import liandong.door.soap.OpenDoor.Reply;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseServiceTest {
  private static OpenDoor door;
  private static CaseHandling desk;

  @BeforeAll
  static void open() {
    Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
    desk = new CaseDesk(new CaseStoreInMemory(), counties, OpenDoor.CHINA);
    door = new OpenDoor(desk, counties);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static Reply done(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static String submitted(String key) {
    return done(door.cases(submit(key))).at("answer/number");
  }

  private static Reply refused(Reply reply, String code) {
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.at("Fault/detail/refusedFault/code")).as(reply.body()).isEqualTo(code);
    assertThat(reply.at("Fault/detail/refusedFault/sentence/zh")).isNotBlank();
    assertThat(reply.at("Fault/detail/refusedFault/remedy/en")).isNotBlank();
    return reply;
  }

  @Test
  void submittedCaseIsAnsweredWithNumberStateAndClock() {
    Reply reply = done(door.cases(submit("s-1")));

    assertThat(reply.at("answer/number")).hasSize(28);
    assertThat(reply.at("answer/state")).isEqualTo("RECEIVED");
    assertThat(reply.at("answer/stateText/zh")).isEqualTo("收件");
    assertThat(reply.at("answer/version")).isEqualTo("1");
    assertThat(reply.at("answer/applicant")).isEqualTo("测**");
    assertThat(reply.at("answer/deadline/kind/code")).isEqualTo("NOTICE");
    assertThat(reply.at("answer/holder/name/en")).isEqualTo("Jia Town Centre");
    assertThat(reply.at("answer/pin/version")).isEqualTo("1.0.0");
    assertThat(reply.all("answer/next/operation"))
        .contains("accept", "notify", "withdraw", "handOver")
        .doesNotContain("takeOver", "recall");
    assertThat(reply.body()).doesNotContain("11010519491231002X");
  }

  @Test
  void sameKeyGivesTheSameAnswerAndOneCase() {
    Reply first = done(door.cases(submit("twice")));
    Reply second = done(door.cases(submit("twice")));

    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void sameKeyWithOtherContentIsRefused() {
    submitted("reused");

    refused(
        door.cases(submit("reused", "licence-001", "<material><id>m1</id></material>", "")),
        "KEY_REUSED");
  }

  @Test
  void refusalOfACountyRuleNamesItsSource() {
    Reply reply =
        refused(
            door.cases(
                "<submit>"
                    + head("rule", TOWN, "CLERK")
                    + application("licence-001", FULL)
                        .replace(
                            "</application>",
                            "<form><field><name>forbidden</name><value>x</value></field></form>"
                                + "</application>")
                    + "</submit>"),
            "COUNTY_RULE");

    assertThat(reply.at("Fault/detail/refusedFault/source/document/zh")).isEqualTo("样例县试行规定");
    assertThat(reply.at("Fault/detail/refusedFault/source/place")).isEqualTo("第一条");
    assertThat(reply.at("Fault/faultcode")).endsWith(":Client");
  }

  @Test
  void absentCountyIsAwayAndNeverANo() {
    Reply reply = door.cases(submit("away").replace("<county>sample<", "<county>nowhere<"));

    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.at("Fault/detail/awayFault/retryAfterSeconds")).isEqualTo("5");
    assertThat(reply.at("Fault/detail/awayFault/sentence/en")).contains("nowhere");
    assertThat(reply.at("Fault/faultcode")).endsWith(":Server");
  }

  @Test
  void caseWalksFromVillageToCountyAndBack() {
    String number =
        done(door.cases(
                "<register>"
                    + head("v-1", VILLAGE, "AGENT")
                    + application("licence-001", FULL)
                    + "</register>"))
            .at("answer/number");
    Reply offered =
        done(door.cases(step("handOver", "v-2", VILLAGE, number, "<to>" + TOWN + "</to>", "")));
    assertThat(offered.at("answer/holder/id")).isEqualTo(VILLAGE);
    assertThat(offered.at("answer/offeredTo/id")).isEqualTo(TOWN);
    assertThat(offered.all("answer/next/operation"))
        .containsExactlyInAnyOrder(
            "withdraw", "takeOver", "decline", "recall", "supplement", "assign", "appoint");
    done(door.cases(step("takeOver", "v-3", TOWN, number)));
    Reply accepted = done(door.cases(step("accept", "v-4", TOWN, number)));
    assertThat(accepted.at("answer/state")).isEqualTo("ACCEPTED");
    assertThat(accepted.at("answer/promised/limit/text/en")).isEqualTo("10 working days");
    assertThat(accepted.at("answer/promised/provisional")).isIn("true", "false");
    done(door.cases(step("handOver", "v-5", TOWN, number, "<to>" + CENTRE + "</to>", "")));
    done(door.cases(step("takeOver", "v-6", CENTRE, number)));
    done(door.cases(step("review", "v-7", CENTRE, number)));
    done(door.cases(step("verify", "v-8", CENTRE, number)));
    Reply granted =
        done(
            door.cases(
                step(
                    "decide",
                    "v-9",
                    CENTRE,
                    number,
                    "<verdict>GRANT</verdict><certificate>样证 1</certificate>",
                    "")));
    assertThat(granted.at("answer/certificate")).isEqualTo("样证 1");
    done(door.cases(step("handOver", "v-10", CENTRE, number, "<to>" + VILLAGE + "</to>", "")));
    done(door.cases(step("takeOver", "v-11", VILLAGE, number)));
    Reply delivered = done(door.cases(step("deliver", "v-12", VILLAGE, number)));
    assertThat(delivered.at("answer/state")).isEqualTo("DELIVERED");
    assertThat(delivered.at("answer/open")).isEqualTo("false");

    Reply status = done(door.cases(question("status", number)));
    assertThat(status.all("event/step/code"))
        .containsExactly(
            "REGISTER",
            "HAND_OVER",
            "TAKE_OVER",
            "ACCEPT",
            "HAND_OVER",
            "TAKE_OVER",
            "REVIEW",
            "VERIFY",
            "GRANT",
            "HAND_OVER",
            "TAKE_OVER",
            "DELIVER");
    assertThat(status.all("event/to/name/zh")).contains("样例县政务服务中心", "丙村便民服务代办站");
    assertThat(status.at("event/channel")).isEqualTo("SOAP");
  }

  @Test
  void missingPapersAreToldOnceAndBrought() {
    String number =
        done(door.cases(submit("m-1", "licence-001", "<material><id>m1</id></material>", "")))
            .at("answer/number");
    Reply told = done(door.cases(step("notify", "m-2", TOWN, number, "<missing>m2</missing>", "")));
    assertThat(told.at("answer/state")).isEqualTo("AWAITING_CORRECTION");
    assertThat(told.all("answer/missing/id")).containsExactly("m2");
    Reply brought =
        done(
            door.cases(
                step(
                    "supplement",
                    "m-3",
                    TOWN,
                    number,
                    "<materials><material><id>m2</id><copies>2</copies></material></materials>",
                    "")));
    assertThat(brought.at("answer/state")).isEqualTo("RECEIVED");
    refused(
        door.cases(step("notify", "m-4", TOWN, number, "<missing>m3</missing>", "")),
        "NOTICE_GIVEN");
  }

  @Test
  void paperCaseKeepsItsOwnDates() {
    String number =
        done(door.cases(
                submit(
                    "p-1",
                    "licence-001",
                    FULL,
                    "<receivedAt>2026-02-12T09:00:00+08:00</receivedAt>")))
            .at("answer/number");
    Reply accepted =
        done(
            door.cases(
                step("accept", "p-2", TOWN, number, "<acceptedOn>2026-02-13</acceptedOn>", "")));

    // Ten working days over the Spring Festival of 2026 and its make-up days.
    assertThat(accepted.at("answer/acceptedOn")).isEqualTo("2026-02-13");
    assertThat(accepted.at("answer/promised/date")).isEqualTo("2026-03-05");
    assertThat(accepted.at("answer/receivedAt")).isEqualTo("2026-02-12T09:00:00+08:00");

    Reply clock = done(door.cases(question("clock", number)));
    assertThat(clock.all("clock/kind/code")).containsExactly("STEP", "PROMISED", "STATUTORY");
    assertThat(clock.count("clock/day/reason/zh")).isGreaterThan(30);
    assertThat(clock.all("clock/day/kind")).contains("HOLIDAY", "MAKE_UP", "WEEKEND", "WORKING");
  }

  @Test
  void endsThatNobodyWishesFor() {
    String denied = submitted("e-1");
    done(door.cases(step("accept", "e-2", TOWN, denied)));
    done(door.cases(step("handOver", "e-3", TOWN, denied, "<to>" + CENTRE + "</to>", "")));
    done(door.cases(step("decline", "e-4", CENTRE, denied, "", "送错窗口")));
    done(door.cases(step("handOver", "e-5", TOWN, denied, "<to>" + CENTRE + "</to>", "")));
    done(door.cases(step("recall", "e-6", TOWN, denied)));
    done(door.cases(step("handOver", "e-7", TOWN, denied, "<to>" + CENTRE + "</to>", "")));
    done(door.cases(step("takeOver", "e-8", CENTRE, denied)));
    done(door.cases(step("review", "e-9", CENTRE, denied)));
    done(door.cases(step("verify", "e-10", CENTRE, denied)));
    refused(
        door.cases(step("decide", "e-11", CENTRE, denied, "<verdict>DENY</verdict>", "")),
        "REASON_NEEDED");
    Reply no =
        done(
            door.cases(step("decide", "e-12", CENTRE, denied, "<verdict>DENY</verdict>", "不符合条件")));
    assertThat(no.at("answer/state")).isEqualTo("DENIED");
    assertThat(done(door.cases(question("status", denied))).at("event/remedy/en"))
        .contains("reconsideration");

    assertThat(
            done(door.cases(step("refuseAcceptance", "e-13", TOWN, submitted("e-14"), "", "不属于本处")))
                .at("answer/state"))
        .isEqualTo("ACCEPTANCE_REFUSED");
    assertThat(
            done(door.cases(step("returnCase", "e-15", TOWN, submitted("e-16"), "", "材料不清")))
                .at("answer/state"))
        .isEqualTo("RETURNED");
    assertThat(
            done(door.cases(step("withdraw", "e-17", TOWN, submitted("e-18")))).at("answer/state"))
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void unknownCaseIsRefused() {
    refused(door.cases(question("status", "20260101990001100000010001")), "UNKNOWN_CASE");
    refused(door.cases(step("accept", "u-1", TOWN, "20260101990001100000010001")), "UNKNOWN_CASE");
  }

  @Test
  void listPagesByKeyThroughAllCases() {
    Set<String> opened = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      opened.add(submitted("page-" + i));
    }
    Set<String> seen = new TreeSet<>();
    String after = "";
    do {
      Reply page =
          done(
              door.cases(
                  "<list><county>sample</county><state>RECEIVED</state><place>"
                      + TOWN
                      + "</place>"
                      + (after.isEmpty() ? "" : "<after>" + after + "</after>")
                      + "<size>2</size></list>"));
      List<String> numbers = page.all("line/number");
      assertThat(numbers).hasSizeLessThanOrEqualTo(2).allMatch(seen::add);
      after = page.at("listResponse/next");
    } while (!after.isEmpty());

    assertThat(seen).containsAll(opened);
  }

  @Test
  void everyFactIsOutcomeOfAStepOfTheDoor() {
    for (Class<?> fact : CaseFact.class.getPermittedSubclasses()) {
      assertThat(NextSteps.knows(fact)).as(fact.getSimpleName()).isTrue();
    }
  }

  @Test
  void commandComesInThroughTheSoapChannel() {
    String number = submitted("channel");
    List<CaseEvent> history = desk.history(SampleCounty.ID, new liandong.cases.CaseNumber(number));

    assertThat(history.get(0).channel()).isEqualTo(liandong.cases.Channel.SOAP);
  }

  @Test
  void chineseIsReadAsItIsWritten() {
    String envelope = OpenDoor.envelope("urn:liandong:case:v1", submit("zh-1"));
    Reply utf8 = done(door.post("/case/v1", envelope, "text/xml"));
    assertThat(utf8.at("answer/applicant")).isEqualTo("测**");
    assertThat(utf8.body()).contains("测**");

    // Old clients write GBK and say so in the XML declaration, or in the header, or in both.
    String declared = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
    Charset gbk = Charset.forName("GBK");
    String other = OpenDoor.envelope("urn:liandong:case:v1", submit("zh-2"));
    assertThat(
            done(door.post("/case/v1", (declared + other).getBytes(gbk), "text/xml"))
                .at("answer/applicant"))
        .isEqualTo("测**");
    assertThat(
            done(door.post("/case/v1", other.getBytes(gbk), "text/xml; charset=GBK"))
                .at("answer/applicant"))
        .isEqualTo("测**");
  }

  @Test
  void clockStandsStillForAHearingAndGoesOn() {
    String number = submitted("clock-1");
    done(door.cases(step("accept", "clock-2", TOWN, number)));
    String today = LegalTime.dayOf(Instant.now()).toString();
    String hearing = "<ground>HEARING</ground><toldOn>" + today + "</toldOn>";

    Reply still = done(door.cases(step("suspend", "clock-3", TOWN, number, hearing, "")));
    Reply receipt = done(door.cases(question("clock", number)));
    Reply goesOn = done(door.cases(step("resume", "clock-4", TOWN, number)));

    assertThat(still.at("answer/state")).isEqualTo("SUSPENDED");
    assertThat(still.body()).doesNotContain("<promised>");
    assertThat(receipt.body()).contains("PROMISED").doesNotContain("<due>");
    assertThat(goesOn.at("answer/state")).isEqualTo("ACCEPTED");
    assertThat(goesOn.at("answer/promised/limit/amount")).isEqualTo("10");
    refused(
        door.cases(step("extend", "clock-5", TOWN, number, "<days>10</days>", "busy")),
        "HEAD_NEEDED");
    refused(
        door.cases(step("suspend", "clock-6", TOWN, number, "<ground>LUNCH</ground>", "")),
        "NO_LEGAL_GROUND");
  }
}
