package liandong.door.soap;

import static liandong.door.soap.Story.done;
import static liandong.door.soap.Story.refused;
import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.TOWN;
import static liandong.door.soap.Written.VILLAGE;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.cases.CaseFact;
import liandong.cases.CaseStep;
import liandong.door.soap.OpenDoor.Reply;
import liandong.door.soap.wire.cases.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who applies for what, by whom, and in whose hands it is. */
class ApplicationsTest {
  private static final String RIGHT = "<idKind>ID_CARD</idKind><idNumber>11010519491231002X<";

  /** A company's code of which the first eight digits are right and the rest is made up. */
  private static final String DOUBTFUL = "<idKind>USCC</idKind><idNumber>91350211M0000XUF46<";

  private static final String PROXY =
      "<proxy><name>测试乙某</name><idKind>ID_CARD</idKind><idNumber>440524188001010014</idNumber>"
          + "<authority>样委〔2026〕1号</authority><validUntil>2026-03-31</validUntil></proxy>";

  private final Story story = new Story();

  @AfterEach
  void close() {
    story.close();
  }

  private Reply submit(String application) {
    return story.opened("submit", head(story.key(), CENTRE, "CLERK"), application);
  }

  private static String with(String more) {
    return application("licence-001", FULL).replace("</application>", more + "</application>");
  }

  @Test
  void doubtfulNumberIsToldAndAWindowThatSaysWhyGoesOn() {
    story.on("2026-03-02");
    Reply doubt =
        refused(
            submit(application("licence-001", FULL).replace(RIGHT, DOUBTFUL)), "IDENTITY_DOUBT");
    assertThat(doubt.at("Fault/detail/refusedFault/sentence/zh")).contains("GB 32100");
    assertThat(doubt.at("Fault/detail/refusedFault/remedy/en")).contains("identityOverride");
    assertThat(doubt.body()).doesNotContain("91350211M0000XUF46");

    Reply goesOn =
        done(
            submit(
                with("<identityOverride>营业执照原件核对无误</identityOverride>").replace(RIGHT, DOUBTFUL)));
    assertThat(goesOn.body()).doesNotContain("91350211M0000XUF46", "营业执照原件");
    done(submit(application("licence-001", FULL)));
  }

  @Test
  void proxyIsShownByMaskedNameOnly() {
    Reply reply =
        done(
            story
                .on("2026-03-02")
                .opened("submit", head(story.key(), CENTRE, "CLERK"), with(PROXY)));

    assertThat(reply.at("answer/proxy")).isEqualTo("测**");
    assertThat(reply.body()).doesNotContain("测试乙某", "440524188001010014", "样委");
    assertThat(story.asks("status").body()).doesNotContain("测试乙某", "440524188001010014");
    story.on("2026-04-01");
    refused(submit(with(PROXY)), "PROXY_EXPIRED");
    story.on("2026-03-31");
    refused(submit(with(PROXY.replace("0014<", "0015<"))), "IDENTITY_DOUBT");
  }

  @Test
  void renewalNamesTheLastDayOfTheLicence() {
    story.on("2026-03-02");
    refused(submit(with("<kind>RENEWAL</kind>")), "EXPIRY_NEEDED");
    refused(
        submit(with("<kind>RENEWAL</kind><expiresOn>2026-03-01</expiresOn>")), "LICENCE_EXPIRED");
    Reply reply = done(submit(with("<kind>RENEWAL</kind><expiresOn>2026-04-01</expiresOn>")));
    assertThat(reply.at("answer/kind/text/zh")).isEqualTo("延续");
    assertThat(reply.at("answer/expiresOn")).isEqualTo("2026-04-01");

    Reply accepted = done(story.says("accept"));
    assertThat(accepted.all("answer/timer/kind/code")).containsExactly("DEEMED_RENEWAL");
    assertThat(accepted.at("answer/timer/at")).isEqualTo("2026-04-02T00:00:00+08:00");
    story.on("2026-04-02").elapses("DEEMED_RENEWAL");
    Reply renewed = story.asks("status");
    assertThat(renewed.at("answer/state")).isEqualTo("GRANTED");
    assertThat(renewed.all("event/step/code")).endsWith("DEEM_GRANTED");
    assertThat(renewed.at("event/source/place")).isEqualTo("第五十条");
  }

  @Test
  void secondNoticeIsAFaultOnRecord() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("notify", "<missing>m2</missing>"));
    done(story.says("supplement", "<materials><material><id>m2</id></material></materials>"));
    refused(story.says("notify", "<missing>m3</missing>"), "NOTICE_GIVEN");
    refused(
        story.says("notify", "<missing>m3</missing><withFault>true</withFault>"), "REASON_NEEDED");

    Reply fault =
        done(
            story.says(
                "CLERK", "notify", "<missing>m3</missing><withFault>true</withFault>", "漏告"));

    assertThat(fault.all("answer/correction/asked")).containsExactly("m2", "m3");
    assertThat(fault.all("answer/correction/fault")).containsExactly("m3");
    assertThat(story.asks("status").all("event/fault")).containsExactly("m3");
  }

  @Test
  void countySaysHowLongAnApplicantHasToSupplement() {
    story.on("2026-03-02");
    done(
        story.opened("submit", head(story.key(), TOWN, "CLERK"), application("service-002", FULL)));
    refused(
        story.saysAt(
            TOWN, "CLERK", "notify", "<missing>m3</missing><correctWithin>5</correctWithin>", ""),
        "CORRECTION_TOO_SHORT");
    Reply told = done(story.saysAt(TOWN, "CLERK", "notify", "<missing>m3</missing>", ""));

    assertThat(told.at("answer/correction/due/date")).isEqualTo("2026-03-23");
    assertThat(told.at("answer/correction/source/place")).isEqualTo("第六条");
    assertThat(told.at("answer/deadline/source/place")).isEqualTo("第六条");
  }

  @Test
  void certificateIsMadeOutAfterTheGrantOnly() {
    story.on("2026-03-02").submit("licence-001");

    refused(story.says("certify", "<certificate>样证 1</certificate>"), "WRONG_STATE");
  }

  @Test
  void casesAreListedByPersonAndByTheLedgerOfAVillage() {
    story.on("2026-03-02");
    done(
        story.opened(
            "register", head(story.key(), VILLAGE, "AGENT"), application("licence-001", FULL)));
    String registered = story.number();
    Reply offered = done(story.saysAt(VILLAGE, "AGENT", "handOver", "<to>" + TOWN + "</to>", ""));
    assertThat(offered.at("answer/answerBy/date")).isEqualTo("2026-03-03");
    done(story.saysAt(TOWN, "CLERK", "takeOver", "", ""));
    refused(story.saysAt(CENTRE, "CLERK", "assign", "<person>p-7</person>", ""), "NOT_THE_HOLDER");
    Reply assigned = done(story.saysAt(TOWN, "CLERK", "assign", "<person>p-7</person>", "出差"));
    assertThat(assigned.at("answer/holderPerson")).isEqualTo("p-7");
    assertThat(story.asks("status").at("event/toPerson")).isEqualTo("p-7");
    story.submit("licence-001");

    Reply byPerson = list("<person>p-7</person>");
    assertThat(byPerson.all("line/number")).containsExactly(registered);
    assertThat(byPerson.at("line/person")).isEqualTo("p-7");
    Reply ledger = list("<ledger>" + VILLAGE + "</ledger>");
    assertThat(ledger.all("line/number")).containsExactly(registered);
    assertThat(ledger.at("line/agent")).isEqualTo("p-1");
    assertThat(ledger.at("line/holder")).isEqualTo(TOWN);
    assertThat(list("").all("line/number")).hasSize(2);
  }

  private Reply list(String more) {
    return done(story.cases("<list><county>sample</county>" + more + "</list>"));
  }

  @Test
  void everyStepHasAnOperationOfTheContractAndEveryFactIsTold() {
    Set<String> operations =
        Arrays.stream(Case.class.getMethods())
            .map(java.lang.reflect.Method::getName)
            .collect(Collectors.toSet());
    for (CaseStep step : CaseStep.values()) {
      if (step.isAtWindows()) {
        assertThat(operations).contains(NextSteps.operationOf(step).orElseThrow());
      } else {
        assertThat(NextSteps.operationOf(step)).as(step.name()).isEmpty();
      }
    }
    for (Class<?> fact : CaseFact.class.getPermittedSubclasses()) {
      assertThat(FactDetails.knows(fact)).as(fact.getSimpleName()).isTrue();
    }
  }
}
