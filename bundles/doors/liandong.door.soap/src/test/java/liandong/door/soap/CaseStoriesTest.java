package liandong.door.soap;

import static liandong.door.soap.Story.done;
import static liandong.door.soap.Story.refused;
import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.FULL;
import static liandong.door.soap.Written.application;
import static liandong.door.soap.Written.head;
import static org.assertj.core.api.Assertions.assertThat;

import liandong.door.soap.OpenDoor.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Cases from beginning to end. The dates were reckoned by hand from the notices of 2026: the Spring
 * Festival is off from 15 to 23 February, 14 and 28 February are worked, Qingming is off from 4 to
 * 6 April.
 */
class CaseStoriesTest {
  private static final String DUE = "answer/deadline/due/date";
  private static final String KIND = "answer/deadline/kind/code";
  private final Story story = new Story();

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void licenceFromTheNoticeToTheFile() {
    papersAreAskedForAndBrought();
    clockStandsStillForAHearingAndIsExtended();
    decidedCertifiedDeliveredAndFiled();
    recordTellsEveryDate();
  }

  @Test
  void listOfWhatIsOverdueHasNothingElse() {
    done(story.on("2026-03-02").submit("licence-001"));
    String overdue = story.number();
    done(story.on("2026-03-20").submit("licence-001"));

    Reply page =
        done(story.cases("<list><county>sample</county><dueBefore>2026-03-20</dueBefore></list>"));
    assertThat(page.all("line/number")).containsExactly(overdue);
  }

  private void papersAreAskedForAndBrought() {
    Reply received =
        done(
            story
                .on("2026-02-09")
                .opened(
                    "submit",
                    head("all-1", CENTRE, "CLERK"),
                    application("licence-001", "<material><id>m1</id></material>")));
    assertThat(received.all(KIND)).containsExactly("NOTICE", "STEP");
    assertThat(received.all(DUE)).containsExactly("2026-02-14", "2026-02-10");
    assertThat(received.at("answer/kind/code")).isEqualTo("NEW");
    assertThat(received.at("answer/timer/kind/code")).isEqualTo("DEEMED_ACCEPTANCE");
    assertThat(received.at("answer/timer/at")).isEqualTo("2026-02-15T00:00:00+08:00");

    Reply told =
        done(
            story
                .on("2026-02-10")
                .says("notify", "<missing>m2</missing><correctWithin>5</correctWithin>"));
    assertThat(told.all(KIND)).containsExactly("CORRECTION");
    assertThat(told.all(DUE)).containsExactly("2026-02-24");
    assertThat(told.all("answer/correction/asked")).containsExactly("m2");
    assertThat(told.at("answer/correction/due/date")).isEqualTo("2026-02-24");
    assertThat(told.at("answer/timer/kind/text/zh")).isEqualTo("补正不来");
    assertThat(told.at("answer/timer/at")).isEqualTo("2026-02-25T00:00:00+08:00");

    Reply brought =
        done(
            story
                .on("2026-02-13")
                .says("supplement", "<materials><material><id>m2</id></material></materials>"));
    assertThat(brought.all(DUE)).containsExactly("2026-02-27", "2026-02-14");
    assertThat(brought.all("answer/correction/brought")).containsExactly("m2");

    Reply accepted = done(story.on("2026-02-14").says("accept"));
    assertThat(accepted.all(KIND)).containsExactly("STEP", "PROMISED", "STATUTORY");
    assertThat(accepted.all(DUE)).containsExactly("2026-02-27", "2026-03-06", "2026-03-20");
    assertThat(accepted.at("answer/stepBy/date")).isEqualTo("2026-02-27");
    assertThat(accepted.all("answer/deadline/source/document/zh"))
        .contains("中华人民共和国行政许可法", "服务指南承诺时限", "事项环节时限");
  }

  private void clockStandsStillForAHearingAndIsExtended() {
    Reply still =
        done(
            story
                .on("2026-02-25")
                .says("suspend", "<ground>HEARING</ground><toldOn>2026-02-25</toldOn>"));
    assertThat(still.at("answer/state")).isEqualTo("SUSPENDED");
    assertThat(still.count(KIND)).isZero();

    Reply goesOn = done(story.on("2026-03-04").says("resume"));
    assertThat(goesOn.all(DUE)).containsExactly("2026-03-06", "2026-03-16", "2026-03-30");

    refused(
        story.on("2026-03-05").says("CLERK", "extend", "<days>10</days>", "案情复杂"), "HEAD_NEEDED");
    Reply extended = done(story.headSays("extend", "<days>10</days>", "案情复杂"));
    assertThat(extended.at("answer/promised/date")).isEqualTo("2026-03-30");
    assertThat(extended.at("answer/statutory/date")).isEqualTo("2026-04-14");

    Reply clock = story.asks("clock");
    assertThat(clock.all("clock/kind/code")).containsExactly("STEP", "PROMISED", "STATUTORY");
    assertThat(clock.all("clock/due/date").subList(1, 3))
        .containsExactly("2026-03-30", "2026-04-14");
    assertThat(clock.all("clock/day/kind")).contains("HOLIDAY", "MAKE_UP", "WEEKEND", "WORKING");
  }

  private void decidedCertifiedDeliveredAndFiled() {
    Reply reviewed = done(story.on("2026-03-10").says("review"));
    assertThat(reviewed.at("answer/stepBy/date")).isEqualTo("2026-03-13");
    Reply verified = done(story.on("2026-03-11").says("verify"));
    assertThat(verified.at("answer/stepBy/date")).isEqualTo("2026-03-13");
    Reply granted = done(story.on("2026-03-12").headSays("decide", "<verdict>GRANT</verdict>", ""));
    assertThat(granted.at("answer/deliverBy/date")).isEqualTo("2026-03-26");
    assertThat(granted.all("answer/next/operation")).contains("certify", "deliver");

    Reply certified =
        done(story.on("2026-03-13").says("certify", "<certificate>样证 7</certificate>"));
    assertThat(certified.at("answer/state")).isEqualTo("CERTIFIED");
    assertThat(certified.at("answer/certificate")).isEqualTo("样证 7");
    assertThat(certified.all(KIND)).containsExactly("DELIVERY");

    Reply delivered = done(story.on("2026-03-16").says("deliver"));
    assertThat(delivered.at("answer/finish/code")).isEqualTo("0");
    assertThat(delivered.at("answer/finish/text/zh")).isEqualTo("出证办结");
    assertThat(delivered.at("answer/finish/at")).isEqualTo("2026-03-16T10:00:00+08:00");
    assertThat(delivered.count(KIND)).isZero();
    assertThat(delivered.all("answer/next/operation")).containsExactly("archive");

    Reply filed = done(story.on("2026-03-17").says("archive"));
    assertThat(filed.at("answer/state")).isEqualTo("ARCHIVED");
    assertThat(filed.at("answer/finish/state")).isEqualTo("DELIVERED");
    assertThat(filed.at("answer/finish/code")).isEqualTo("0");
    assertThat(filed.count("answer/next")).isZero();
  }

  private void recordTellsEveryDate() {
    Reply status = story.asks("status");

    assertThat(status.all("event/step/code"))
        .containsExactly(
            "SUBMIT",
            "NOTIFY",
            "SUPPLEMENT",
            "ACCEPT",
            "SUSPEND",
            "RESUME",
            "EXTEND",
            "REVIEW",
            "VERIFY",
            "GRANT",
            "CERTIFY",
            "DELIVER",
            "ARCHIVE");
    assertThat(status.all("event/date/due/date"))
        .containsExactly(
            "2026-02-14", // notice
            "2026-02-10", // step of acceptance
            "2026-02-24", // correction
            "2026-02-27", // notice again
            "2026-02-14", // step of acceptance again
            "2026-02-27", // step of review
            "2026-03-06", // promised
            "2026-03-20", // statutory
            "2026-03-06", // after the hearing
            "2026-03-16",
            "2026-03-30",
            "2026-03-20", // after the extension
            "2026-03-30",
            "2026-04-14",
            "2026-03-13", // step of verification
            "2026-03-13", // step of decision
            "2026-03-26"); // delivery
    assertThat(status.at("event/acceptedOn")).isEqualTo("2026-02-14");
    assertThat(status.at("event/certificate")).isEqualTo("样证 7");
    assertThat(status.body()).doesNotContain("11010519491231002X", "测试甲");
  }

  @Test
  void jointLicenceIsAcceptedAtTheParallelWindowOnly() {
    story.on("2026-03-02");
    Reply elsewhere =
        refused(
            story.cases(
                "<submit>"
                    + head("w01", CENTRE, "CLERK")
                        .replace("</actor>", "<window>W01</window></actor>")
                    + application("joint-001", FULL)
                    + "</submit>"),
            "PARALLEL_WINDOW_ONLY");
    assertThat(elsewhere.at("Fault/detail/refusedFault/source/place")).isEqualTo("第三条");

    Reply received = done(story.submit("joint-001"));
    assertThat(received.all("answer/part/id")).containsExactly("industry", "tax", "seal");
    assertThat(received.all("answer/part/lead")).containsExactly("true", "false", "false");
    assertThat(received.count("answer/part/due")).isZero();

    Reply accepted = done(story.says("accept"));
    assertThat(accepted.all(KIND)).containsExactly("STEP", "PART", "PART", "PROMISED", "STATUTORY");
    assertThat(accepted.all("answer/deadline/part")).containsExactly("tax", "seal");
    assertThat(accepted.all(DUE))
        .containsExactly("2026-03-04", "2026-03-05", "2026-03-04", "2026-03-11", "2026-05-08");
    assertThat(accepted.at("answer/silence/place")).isEqualTo("第四条");
    assertThat(accepted.all("answer/timer/part")).containsExactly("tax", "seal");
    assertThat(accepted.all("answer/timer/at"))
        .containsExactly("2026-03-06T00:00:00+08:00", "2026-03-05T00:00:00+08:00");
    assertThat(story.asks("clock").all("clock/part")).containsExactly("tax", "seal");
    departmentsAnswer();
  }

  private void departmentsAnswer() {
    refused(story.says("survey", "<present>police</present>"), "UNKNOWN_PART");
    done(story.on("2026-03-03").says("survey", "<present>tax</present>"));
    done(
        story.says(
            "meet",
            "<meeting>JOINT_MEETING</meeting><called>tax</called><called>seal</called>"
                + "<present>tax</present><present>seal</present>"));
    refused(
        story.says("giveOpinion", "<part>industry</part><agrees>true</agrees>"), "LEAD_DECIDES");
    refused(story.says("giveOpinion", "<part>tax</part><agrees>0</agrees>"), "REASON_NEEDED");
    Reply agreed = done(story.says("giveOpinion", "<part>tax</part><agrees>1</agrees>"));
    assertThat(agreed.at("answer/part/opinion/agrees")).isEqualTo("true");
    assertThat(agreed.at("answer/part/opinion/deemed")).isEqualTo("false");
    refused(story.says("giveOpinion", "<part>tax</part><agrees>true</agrees>"), "OPINION_GIVEN");
    refused(story.headSays("extend", "<days>5</days>", "案情复杂"), "APPROVAL_NEEDED");
    Reply extended =
        done(story.headSays("extend", "<days>5</days><approval>样府函〔2026〕3号</approval>", "案情复杂"));
    assertThat(extended.at("answer/promised/date")).isEqualTo("2026-03-18");
    done(story.says("review"));
    done(story.says("verify"));
    Reply open = refused(story.says("decide", "<verdict>GRANT</verdict>"), "PARTS_OPEN");
    assertThat(open.at("Fault/detail/refusedFault/sentence/en")).contains("bureau of seal");

    // Two working days and five more from 2 March.
    story.on("2026-03-12").elapses("PART_CONSENT:seal");
    Reply granted = done(story.says("decide", "<verdict>GRANT</verdict>"));
    assertThat(granted.all("answer/part/opinion/deemed")).containsExactly("false", "true");
    assertThat(granted.at("answer/part/opinion/source/place")).isEqualTo("第四条");
    recordOfTheDepartments();
  }

  private void recordOfTheDepartments() {
    Reply status = story.asks("status");
    assertThat(status.all("event/step/code"))
        .containsExactly(
            "SUBMIT",
            "ACCEPT",
            "SURVEY",
            "MEET",
            "OPINION",
            "EXTEND",
            "REVIEW",
            "VERIFY",
            "DEEM_PART",
            "GRANT");
    assertThat(status.all("event/present")).containsExactly("tax", "tax", "seal");
    assertThat(status.all("event/meeting")).containsExactly("JOINT_MEETING");
    assertThat(status.all("event/absent")).containsExactly("industry", "seal");
    assertThat(status.all("event/part")).containsExactly("tax", "seal");
    assertThat(status.all("event/agrees")).containsExactly("true", "true");
    assertThat(status.at("event/approval")).isEqualTo("样府函〔2026〕3号");
    assertThat(status.at("event/lastDay")).isEqualTo("2026-03-11");
    assertThat(status.all("event/role/code")).contains("SYSTEM");
  }

  @Test
  void hearingIsToldAskedForCalledAndHeld() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("accept"));
    refused(story.says("askHearing"), "NO_HEARING_OPEN");
    Reply told = done(story.on("2026-03-03").says("tellHearing"));
    assertThat(told.at("answer/hearing/toldOn")).isEqualTo("2026-03-03");
    assertThat(told.at("answer/hearing/requestBy/date")).isEqualTo("2026-03-10");
    refused(story.says("tellHearing"), "HEARING_TOLD");
    refused(story.says("callHearing", "<day>2026-03-20</day>"), "NO_HEARING_OPEN");

    Reply asked = done(story.on("2026-03-04").says("APPLICANT", "askHearing", "", ""));
    assertThat(asked.at("answer/hearing/holdBy/date")).isEqualTo("2026-04-01");
    assertThat(asked.all(KIND)).contains("HEARING");
    refused(story.says("holdHearing"), "HEARING_NOT_CALLED");
    refused(
        story.on("2026-03-05").says("callHearing", "<day>2026-03-13</day>"), "HEARING_TOO_SOON");
    refused(story.says("callHearing", "<day>2026-04-02</day>"), "HEARING_TOO_FAR");
    Reply called = done(story.says("callHearing", "<day>2026-03-16</day>"));
    assertThat(called.at("answer/hearing/calledFor")).isEqualTo("2026-03-16");
    refused(story.on("2026-03-10").says("holdHearing"), "HEARING_NOT_YET");
    assertThat(story.asks("clock").all("clock/kind/code")).contains("HEARING");

    Reply held = done(story.on("2026-03-16").says("holdHearing"));
    assertThat(held.at("answer/hearing/heldOn")).isEqualTo("2026-03-16");
    assertThat(held.all(KIND)).doesNotContain("HEARING");
    Reply status = story.asks("status");
    assertThat(status.all("event/day")).containsExactly("2026-03-16", "2026-03-16");
    assertThat(status.at("event/requestBy/date")).isEqualTo("2026-03-10");
  }

  @Test
  void hearingIsWaived() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("accept"));
    done(story.says("tellHearing"));

    Reply waived = done(story.says("APPLICANT", "askHearing", "<waived>true</waived>", ""));

    assertThat(waived.at("answer/hearing/waived")).isEqualTo("true");
    assertThat(story.asks("status").all("event/waived")).containsExactly("true");
  }

  @Test
  void sameKeyGivesTheSameAnswerForTheNewStepsToo() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("accept"));
    String tell = Written.step("tellHearing", "again", CENTRE, story.number());

    Reply first = done(story.cases(tell));
    done(story.says("assign", "<person>p-7</person>"));
    Reply second = done(story.on("2026-03-20").cases(tell));

    assertThat(second.body()).isEqualTo(first.body());
    refused(
        story.cases(
            Written.step(
                "certify", "again", CENTRE, story.number(), "<certificate>1</certificate>", "")),
        "KEY_REUSED");
  }

  @Test
  void bodyAboveSendsTheCaseBackOrDecidesIt() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("accept"));
    refused(story.says("forwardBack", ""), "WRONG_STATE");
    Reply up = done(story.on("2026-03-03").says("forward", "<to>市样例局</to>"));
    assertThat(up.at("answer/state")).isEqualTo("FORWARDED");
    assertThat(up.at("answer/forwarded/to")).isEqualTo("市样例局");
    assertThat(up.at("answer/forwarded/on")).isEqualTo("2026-03-03");
    assertThat(up.at("answer/forwarded/reviewBy/date")).isEqualTo("2026-03-30");
    assertThat(up.at("answer/promised/date")).isEqualTo("2026-03-16");
    refused(story.says("forward", "<to>省样例厅</to>"), "WRONG_STATE");
    refused(story.says("forwardBack"), "REASON_NEEDED");

    Reply back = done(story.on("2026-03-05").says("CLERK", "forwardBack", "", "上级已核准，交县办理"));
    assertThat(back.at("answer/state")).isEqualTo("ACCEPTED");
    assertThat(back.at("answer/promised/date")).isEqualTo("2026-03-16");
    refused(story.says("closeForwarded"), "WRONG_STATE");
    done(story.says("forward", "<to>市样例局</to>"));
    Reply closed = done(story.on("2026-03-06").says("closeForwarded"));
    assertThat(closed.at("answer/finish/code")).isEqualTo("4");
    assertThat(closed.at("answer/finish/text/en")).isEqualTo("closed by forwarding up");
    assertThat(story.asks("status").all("event/body")).containsExactly("市样例局", "市样例局");
  }

  @Test
  void headMakesVoidOrDeletes() {
    story.on("2026-03-02").submit("licence-001");
    refused(story.says("CLERK", "deleteCase", "", "录错了"), "HEAD_NEEDED");
    refused(story.headSays("deleteCase", "", ""), "REASON_NEEDED");
    Reply deleted = done(story.headSays("deleteCase", "", "重复录入"));
    assertThat(deleted.at("answer/finish/code")).isEqualTo("3");
    story.submit("licence-001");
    refused(story.says("archive"), "WRONG_STATE");
    done(story.says("accept"));
    refused(story.headSays("deleteCase", "", "重复录入"), "WRONG_STATE");
    refused(story.says("CLERK", "voidCase", "", "重复录入"), "HEAD_NEEDED");
    Reply voided = done(story.headSays("voidCase", "", "重复录入"));
    assertThat(voided.at("answer/finish/code")).isEqualTo("2");
    assertThat(story.asks("status").all("event/step/code"))
        .containsExactly("SUBMIT", "ACCEPT", "VOID");
  }

  @Test
  void silenceOfTheOfficeAcceptsALicenceAndSilenceOfTheApplicantEndsIt() {
    story.on("2026-03-02").submit("licence-001");
    Reply accepted = done(story.on("2026-03-10").elapses("DEEMED_ACCEPTANCE").says("review"));
    assertThat(accepted.at("answer/acceptedOn")).isEqualTo("2026-03-02");
    assertThat(accepted.at("answer/deemed/place")).isEqualTo("第三十二条");
    assertThat(story.asks("status").all("event/step/code"))
        .containsExactly("SUBMIT", "DEEM_ACCEPTED", "REVIEW");

    story.on("2026-03-02").submit("licence-001");
    done(story.says("notify", "<missing>m3</missing><correctWithin>3</correctWithin>"));
    story.on("2026-03-06").elapses("CORRECTION_LAPSE");
    Reply lapsed = story.asks("status");
    assertThat(lapsed.at("answer/state")).isEqualTo("CORRECTION_LAPSED");
    assertThat(lapsed.at("answer/finish/code")).isEqualTo("5");
    assertThat(lapsed.all("event/lastDay")).containsExactly("2026-03-05");
  }

  @Test
  void dayOffMovesTheDatesAndTheRecordTellsFromWhereToWhere() {
    story.on("2026-03-02").submit("licence-001");
    done(story.says("accept"));
    story.on("2026-03-03").givesOff("2026-03-05");

    Reply status = story.asks("status");

    // Step of four days, promise of ten, law of twenty, each one working day later.
    assertThat(status.all("event/date/before/date"))
        .containsExactly("2026-03-06", "2026-03-16", "2026-03-30");
    assertThat(status.all("event/date/due/date"))
        .endsWith("2026-03-09", "2026-03-17", "2026-03-31");
    assertThat(status.at("event/ground/zh")).isEqualTo("台风停工");
    assertThat(status.at("event/source/place")).isEqualTo("样府办〔2026〕1号");
    assertThat(status.at("answer/promised/date")).isEqualTo("2026-03-17");
    assertThat(story.asks("clock").all("clock/due/date"))
        .containsExactly("2026-03-09", "2026-03-17", "2026-03-31");
  }
}
