package liandong.door.soap;

import static liandong.door.soap.Written.CENTRE;
import static liandong.door.soap.Written.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import liandong.cases.Answer;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStep;
import liandong.cases.Command;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.cases.handling.PostDesk;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.OpenDoor.Reply;
import liandong.supervision.Supervision;
import liandong.supervision.desk.SupervisionOnADay;
import liandong.testkit.AbsencesInMemory;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.CasesInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MonthBookInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import liandong.testkit.SupervisionStoreInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supervision of Sample County over real HTTP, on days that the test sets. */
class SupervisionServiceTest {
  private static final String CONTACT =
      "<contact><name>测试丙</name><phone>13800000000</phone></contact>";

  private final MovableClock day = new MovableClock(Instant.EPOCH);
  private final CountyVersion county = SampleCounty.version("1.0.0");
  private final Counties counties = SampleCounty.counties(county);
  private final CaseStoreInMemory store = new CaseStoreInMemory(day);
  private final MonthBookInMemory book = new MonthBookInMemory(store);
  private final SupervisionStoreInMemory files = new SupervisionStoreInMemory();
  private final CaseHandling cases = new CasesInMemory(store, county, day);
  private final Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
  private final Commands centre = Commands.by(Role.HEAD, SampleCounty.CENTRE);
  private OpenDoor door;
  private int keys;

  @BeforeEach
  void open() {
    day.set(LocalDate.parse("2018-05-14"));
    Supervision desk = SupervisionOnADay.open(files, cases, counties, OpenDoor.CHINA, day);
    door =
        new OpenDoor(cases, counties)
            .with(desk, new PostDesk(new AbsencesInMemory(), cases, counties), book, counties);
  }

  @AfterEach
  void close() {
    door.close();
  }

  // ---- who speaks -------------------------------------------------------------------------

  private static String actor(String person, String role, String place) {
    return "<actor><person>%s</person><role>%s</role><place>%s</place></actor>"
        .formatted(person, role, place);
  }

  private static String head(String key, String actor) {
    return "<head><client>test</client><key>%s</key><county>sample</county>%s</head>"
        .formatted(key, actor);
  }

  private static final String VISITOR = actor("visitor", "APPLICANT", TOWN);
  private static final String HEAD = actor("head-9", "HEAD", CENTRE);

  private static String clerk(String person, String place) {
    return actor(person, "CLERK", place);
  }

  private Reply says(String operation, String actor, String content) {
    return send(operation, "k-" + ++keys, actor, content);
  }

  private Reply send(String operation, String key, String actor, String content) {
    return door.supervision(
        "<%1$s>%2$s%3$s</%1$s>".formatted(operation, head(key, actor), content));
  }

  private Reply done(String operation, String actor, String content) {
    Reply reply = says(operation, actor, content);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static void refused(Reply reply, String code) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(500);
    assertThat(reply.at("refusedFault/code")).as(reply.body()).isEqualTo(code);
    assertThat(reply.at("refusedFault/sentence/zh")).matches(".*\\p{IsHan}.*");
    assertThat(reply.at("refusedFault/sentence/en")).matches(".*[a-z].*");
    assertThat(reply.at("refusedFault/remedy/zh")).isNotEmpty();
    assertThat(reply.at("refusedFault/remedy/en")).isNotEmpty();
  }

  private static String id(Reply reply) {
    return reply.at("file/id");
  }

  private static String file(Reply reply) {
    return "<file>" + id(reply) + "</file>";
  }

  private static String text(String words) {
    return "<text>" + words + "</text>";
  }

  private Reply show(String id, String asker) {
    return door.supervision(
        "<file><county>sample</county><file>" + id + "</file>" + asker + "</file>");
  }

  private Reply list(String filter) {
    return door.supervision("<list><county>sample</county>" + filter + "</list>");
  }

  // ---- cases ------------------------------------------------------------------------------

  private ServiceCase step(Command command) {
    return ((Answer.Done) cases.handle(command)).after();
  }

  private CaseNumber submitted() {
    return step(town.submit(SampleCounty.application(SampleCounty.LICENCE, "m1", "m2"))).number();
  }

  private CaseNumber delivered() {
    CaseNumber number = submitted();
    step(town.accept(number));
    step(town.handOver(number, SampleCounty.CENTRE));
    for (CaseStep each : List.of(CaseStep.TAKE_OVER, CaseStep.REVIEW, CaseStep.VERIFY)) {
      step(centre.step(each, number));
    }
    step(centre.grant(number));
    step(centre.step(CaseStep.DELIVER, number));
    return number;
  }

  private void watched() {
    SupervisionOnADay.look(files, store, cases, counties, OpenDoor.CHINA, day);
  }

  private static String number(CaseNumber number) {
    return "<number>" + number + "</number>";
  }

  // ---- complaints -------------------------------------------------------------------------

  @Test
  void complaintIsDecidedInFiveWorkingDaysAndHandled() {
    Reply received =
        done(
            "complain",
            VISITOR,
            "<type>TAKING</type>" + text("要了两条烟") + "<place>" + TOWN + "</place>" + CONTACT);

    assertThat(received.at("file/state/code")).isEqualTo("RECEIVED");
    assertThat(received.at("file/due")).isEqualTo("2018-05-21");
    assertThat(received.at("file/duty/kind/code")).isEqualTo("DECIDE_COMPLAINT");
    Reply accepted =
        done(
            "acceptComplaint",
            HEAD,
            file(received)
                + "<handler><place>"
                + CENTRE
                + "</place><person>clerk-7</person></handler>");
    assertThat(accepted.at("file/owner/person")).isEqualTo("clerk-7");
    assertThat(accepted.at("file/owner/place/name/zh")).isNotEmpty();
    Reply handled =
        done(
            "handleComplaint",
            clerk("clerk-7", CENTRE),
            file(received) + "<founded>true</founded>" + text("已退还并批评教育"));

    assertThat(handled.at("file/state/code")).isEqualTo("HANDLED");
    assertThat(handled.at("file/open")).isEqualTo("false");
    assertThat(handled.count("file/due")).isZero();
  }

  @Test
  void recordIsWholeAndChainedAndOnlyThoseConcernedReadWhoComplained() {
    Reply received = done("complain", VISITOR, "<type>DELAY</type>" + text("推来推去") + CONTACT);
    done("dismissComplaint", HEAD, file(received) + text("属于法院管辖"));

    Reply stranger = show(id(received), "");
    assertThat(stranger.all("entry/what/code"))
        .containsExactly("COMPLAINT_RECEIVED", "COMPLAINT_NOT_ACCEPTED");
    assertThat(stranger.all("entry/hash")).doesNotHaveDuplicates().hasSize(2);
    assertThat(stranger.all("entry/hash")).endsWith(stranger.at("fileResponse/file/hash"));
    assertThat(stranger.body()).doesNotContain("推来推去", "测试丙", "13800000000");
    assertThat(stranger.body()).contains("属于法院管辖", "测**");
    assertThat(stranger.at("entry/duty/source/document/zh")).isNotEmpty();
    Reply head = show(id(received), HEAD);
    assertThat(head.body()).contains("推来推去", "测试丙", "13800000000");
    assertThat(list("").body()).doesNotContain("推来推去", "测试丙", "测**", "13800000000");
  }

  // ---- ratings ----------------------------------------------------------------------------

  @Test
  void namedBadRatingIsCalledBackAndPutRight() {
    Reply rated =
        done(
            "rate",
            VISITOR,
            number(delivered())
                + "<grade>DISSATISFIED</grade>"
                + "<dimension><name>EFFICIENCY</name><grade>VERY_DISSATISFIED</grade></dimension>"
                + "<dimension><name>ATTITUDE</name><grade>SATISFIED</grade></dimension>"
                + CONTACT);

    assertThat(rated.at("file/state/code")).isEqualTo("TO_PUT_RIGHT");
    assertThat(rated.all("file/duty/kind/code")).containsExactly("CALL_BACK", "RECTIFY");
    assertThat(rated.all("file/duty/date")).containsExactly("2018-05-21", "2018-06-04");
    assertThat(show(id(rated), "").all("entry/dimension/name/code"))
        .containsExactly("EFFICIENCY", "ATTITUDE");
    Reply called = done("callBack", HEAD, file(rated) + text("等了两次章"));
    assertThat(called.at("file/due")).isEqualTo("2018-06-04");
    Reply right = done("rectify", HEAD, file(rated) + text("添置印章一枚"));
    assertThat(right.at("file/state/code")).isEqualTo("PUT_RIGHT");
    Reply excluded = done("excludeRating", HEAD, file(rated) + text("同行恶意评价"));
    assertThat(excluded.at("file/state/code")).isEqualTo("EXCLUDED");
  }

  @Test
  void silenceIsNotSatisfaction() {
    CaseNumber rated = delivered();
    delivered();
    delivered();
    submitted();
    done("rate", VISITOR, number(rated) + "<grade>VERY_DISSATISFIED</grade>");
    done(
        "rate",
        VISITOR,
        "<service>20180514-A001</service><servedBy><place>"
            + CENTRE
            + "</place><person>clerk-2</person></servedBy><grade>SATISFIED</grade>");

    book.countAll();

    Reply rate = door.supervision("<satisfaction><county>sample</county></satisfaction>");
    assertThat(rate.at("satisfactionResponse/served")).isEqualTo("4");
    assertThat(rate.at("satisfactionResponse/rated")).isEqualTo("2");
    assertThat(rate.at("satisfactionResponse/good")).isEqualTo("1");
    assertThat(rate.at("satisfactionResponse/notRated")).isEqualTo("2");
    assertThat(rate.at("satisfactionResponse/perMille")).isEqualTo("500");
    Reply elsewhere =
        door.supervision(
            "<satisfaction><county>sample</county><place>" + TOWN + "</place></satisfaction>");
    assertThat(elsewhere.at("satisfactionResponse/rated")).isEqualTo("0");
    assertThat(elsewhere.count("satisfactionResponse/perMille")).isZero();
  }

  @Test
  void satisfactionOfAMonthIsOfWhatWasDoneAndRatedInIt() {
    CaseNumber inMay = delivered();
    done("rate", VISITOR, number(inMay) + "<grade>SATISFIED</grade>");
    CaseNumber ratedLater = delivered();
    day.set(LocalDate.parse("2018-06-04"));
    done("rate", VISITOR, number(ratedLater) + "<grade>DISSATISFIED</grade>");
    book.countAll();

    Reply may = satisfaction("<from>2018-05</from>");
    assertThat(may.at("satisfactionResponse/served")).isEqualTo("2");
    assertThat(may.at("satisfactionResponse/rated")).isEqualTo("1");
    assertThat(may.at("satisfactionResponse/perMille")).isEqualTo("1000");
    Reply june = satisfaction("<from>2018-06</from><to>2018-07</to>");
    assertThat(june.at("satisfactionResponse/served")).isEqualTo("1");
    assertThat(june.at("satisfactionResponse/good")).isEqualTo("0");
    Reply both = satisfaction("<from>2018-05</from><to>2018-06</to>");
    assertThat(both.at("satisfactionResponse/served")).isEqualTo("2");
    assertThat(both.at("satisfactionResponse/notRated")).isEqualTo("0");
    Reply july = satisfaction("<from>2018-07</from>");
    assertThat(july.at("satisfactionResponse/served")).isEqualTo("0");
    assertThat(satisfaction("<from>May</from>").status()).isEqualTo(500);
    assertThat(satisfaction("<from>2018-06</from><to>2018-05</to>").status()).isEqualTo(500);
  }

  private Reply satisfaction(String months) {
    return door.supervision("<satisfaction><county>sample</county>" + months + "</satisfaction>");
  }

  @Test
  void caseIsRatedOnceAndNotBeforeItIsDecided() {
    CaseNumber number = delivered();
    done("rate", VISITOR, number(number) + "<grade>FAIR</grade>");

    refused(says("rate", VISITOR, number(number) + "<grade>FAIR</grade>"), "RATED_ALREADY");
    refused(says("rate", VISITOR, number(submitted()) + "<grade>FAIR</grade>"), "NOT_SERVED_YET");
  }

  // ---- first contacts ---------------------------------------------------------------------

  @Test
  void firstContactIsPassedTakenAndAnsweredAndNeverOwnerless() {
    String first = clerk("clerk-1", TOWN);
    String other = clerk("clerk-2", CENTRE);
    Reply logged = done("logContact", first, text("承包地在哪里登记？"));
    assertThat(logged.at("file/due")).isEqualTo("2018-05-21");

    Reply passed =
        done(
            "passContact",
            first,
            file(logged) + "<to><place>" + CENTRE + "</place><person>clerk-2</person></to>");
    assertThat(passed.at("file/owner/person")).isEqualTo("clerk-1");
    assertThat(passed.at("file/offeredTo/person")).isEqualTo("clerk-2");
    refused(says("takeContact", first, file(logged)), "NOT_OFFERED_TO_YOU");
    Reply taken = done("takeContact", other, file(logged));
    assertThat(taken.at("file/owner/person")).isEqualTo("clerk-2");
    assertThat(taken.at("file/due")).isEqualTo("2018-05-21");
    refused(says("answerContact", first, file(logged) + text("三号窗口")), "NOT_THE_OWNER");
    assertThat(done("answerContact", other, file(logged) + text("三号窗口")).at("file/state/code"))
        .isEqualTo("ANSWERED");
  }

  @Test
  void firstContactIsDeclinedReassignedAndBecomesACase() {
    String first = clerk("clerk-1", TOWN);
    Reply logged = done("logContact", first, text("怎么办执照？") + CONTACT);
    String to = "<to><place>" + CENTRE + "</place><person>clerk-2</person></to>";
    done("passContact", first, file(logged) + to);
    done("declineContact", clerk("clerk-2", CENTRE), file(logged) + text("非本窗口事项"));
    Reply moved = done("reassign", HEAD, file(logged) + to + text("A岗休假"));
    assertThat(moved.at("file/owner/person")).isEqualTo("clerk-2");

    Reply linked = done("linkCase", clerk("clerk-2", CENTRE), file(logged) + number(submitted()));
    assertThat(linked.at("file/state/code")).isEqualTo("BECAME_CASE");
    assertThat(linked.count("file/number")).isEqualTo(1);
  }

  // ---- cards ------------------------------------------------------------------------------

  @Test
  void cardIsAppealedAndAnotherHeadDecides() {
    CaseNumber number = submitted();
    Reply card =
        done(
            "giveCard",
            HEAD,
            number(number) + "<trigger>ILLEGAL_FEE</trigger><colour>RED</colour>" + text("收取复印费"));
    assertThat(card.at("file/state/code")).isEqualTo("GIVEN");
    assertThat(card.at("file/subject")).isEqualTo("RED.ILLEGAL_FEE");
    String owner = clerk(card.at("file/owner/person"), card.at("file/owner/place/id"));

    refused(says("appeal", clerk("clerk-8", TOWN), file(card) + text("不是我")), "NOT_THE_OWNER");
    Reply appealed = done("appeal", owner, file(card) + text("费用是邮资"));
    assertThat(appealed.at("file/state/code")).isEqualTo("APPEALED");
    assertThat(appealed.at("file/duty/kind/code")).isEqualTo("DECIDE_APPEAL");
    Reply decided =
        done("decideAppeal", HEAD, file(card) + "<upheld>false</upheld>" + text("查属邮资"));
    assertThat(decided.at("file/state/code")).isEqualTo("WITHDRAWN");
    Reply shown = show(id(card), "");
    assertThat(shown.at("entry/pin/version")).isNotEmpty();
    assertThat(shown.at("entry/policy/version")).isNotEmpty();
    assertThat(shown.at("entry/outcome/code")).isEqualTo("WITHDRAWN");
    assertThat(shown.body()).contains("查属邮资");
  }

  @Test
  void whoAnswersForALateCaseIsNamedAndTheRecordSaysWhy() {
    CaseNumber number = submitted();
    step(town.accept(number));
    step(town.handOver(number, SampleCounty.CENTRE));
    for (CaseStep each : List.of(CaseStep.TAKE_OVER, CaseStep.REVIEW, CaseStep.VERIFY)) {
      step(centre.step(each, number));
    }
    day.set(LocalDate.parse("2018-05-29"));
    step(centre.grant(number));
    watched();

    Reply line = list("<kind>ACCOUNTABILITY</kind>" + number(number));
    assertThat(line.at("line/state/code")).isEqualTo("TO_BE_NAMED");
    String file = "<file>" + line.at("line/id") + "</file>";
    assertThat(
            says("namePerson", HEAD, file + "<which>CHIEF</which>").all("inputFault/problem/path"))
        .containsExactly("/namePerson/which", "/namePerson/person");
    done("namePerson", HEAD, file + "<which>PRINCIPAL</which><person>chief-1</person>");
    Reply named =
        done("namePerson", HEAD, file + "<which>IN_CHARGE</which><person>deputy-1</person>");
    assertThat(named.at("file/state/code")).isEqualTo("NAMED");
    Reply shown = show(line.at("line/id"), "");
    assertThat(shown.at("entry/deadline/date")).isEqualTo("2018-05-28");
    assertThat(shown.at("entry/direct/person")).isNotEmpty();
    assertThat(shown.at("entry/channel")).isEqualTo("TIMER");
    assertThat(shown.all("entry/named")).containsExactly("chief-1", "deputy-1");
    assertThat(shown.at("entry/sentence/zh")).contains("2018-05-28");
    assertThat(list("<kind>CARD</kind>").all("line/subject")).contains("RED.OVERDUE");
  }

  @Test
  void secondReturnIsTrackedAndTheTrackingClosed() {
    for (int i = 0; i < 2; i++) {
      CaseNumber number = submitted();
      step(town.because("材料不全").step(CaseStep.RETURN, number));
    }
    watched();

    Reply line = list("<kind>RETURNS</kind>");
    assertThat(line.at("line/state/code")).isEqualTo("TRACKED");
    String owner = clerk(line.at("line/person"), line.at("line/place"));
    Reply closed =
        done("closeTracking", owner, "<file>" + line.at("line/id") + "</file>" + text("已指导备齐"));
    assertThat(closed.at("file/state/code")).isEqualTo("TRACKING_CLOSED");
    assertThat(closed.count("file/number")).isEqualTo(2);
  }

  // ---- keys, wrong input, lists -----------------------------------------------------------

  @Test
  void sameKeyGetsTheSameAnswerAndOtherContentIsNamed() {
    String content = "<type>FEE</type>" + text("多收十元");
    Reply first = send("complain", "once", VISITOR, content);
    done("acceptComplaint", HEAD, file(first));
    Reply again = send("complain", "once", VISITOR, content);

    assertThat(again.body()).isEqualTo(first.body());
    refused(send("complain", "once", VISITOR, content.replace("FEE", "OTHER")), "KEY_REUSED");
  }

  @Test
  void everythingThatIsWrongIsListedAtOnceAndNothingPersonalRepeated() {
    Reply wrong =
        send(
            "rate",
            "",
            actor("张三 先生", "BOSS", TOWN),
            "<servedBy><place>"
                + TOWN
                + "</place></servedBy><grade>BAD</grade>"
                + "<dimension><name>LOOKS</name></dimension>"
                + "<contact><name>测试丙</name><phone>"
                + "1".repeat(31)
                + "</phone></contact>");

    assertThat(wrong.status()).isEqualTo(500);
    assertThat(wrong.all("inputFault/problem/path"))
        .containsExactlyInAnyOrder(
            "/rate/head/key",
            "/rate/head/actor/person",
            "/rate/head/actor/role",
            "/rate/servedBy/person",
            "/rate",
            "/rate/servedBy",
            "/rate/grade",
            "/rate/dimension[1]/name",
            "/rate/dimension[1]/grade",
            "/rate/contact/phone");
    assertThat(wrong.all("inputFault/problem/sentence/zh")).doesNotContain("");
    assertThat(wrong.all("inputFault/problem/remedy/en")).doesNotContain("");
    assertThat(wrong.body()).doesNotContain("测试丙", "1".repeat(31));
  }

  @Test
  void aspectGradedTwiceAndStateOfAnotherKindAreWrong() {
    String twice = "<dimension><name>SKILL</name><grade>FAIR</grade></dimension>".repeat(2);
    assertThat(
            says("rate", VISITOR, "<number>00000</number><grade>FAIR</grade>" + twice)
                .all("inputFault/problem/path"))
        .containsExactly("/rate/dimension[2]/name");
    assertThat(
            list("<kind>CARD</kind><state>RECEIVED</state><size>0</size><after>?</after>")
                .all("inputFault/problem/path"))
        .containsExactlyInAnyOrder("/list/state[1]", "/list/size", "/list/after");
  }

  @Test
  void unknownFileIsRefusedAndWrongIdIsInput() {
    String unknown = "complaint-" + "0".repeat(40);

    refused(show(unknown, ""), "UNKNOWN_FILE");
    refused(says("callBack", HEAD, "<file>" + unknown + "</file>" + text("x")), "UNKNOWN_FILE");
    assertThat(show("7", "").all("inputFault/problem/path")).containsExactly("/file/file");
  }

  @Test
  void listIsPagedAndFiltered() {
    for (int i = 0; i < 3; i++) {
      done("complain", VISITOR, "<type>FEE</type>" + text("多收" + i + "元"));
    }
    done("logContact", clerk("clerk-1", TOWN), text("在哪里？"));

    Reply page = list("<kind>COMPLAINT</kind><size>2</size>");
    assertThat(page.count("line")).isEqualTo(2);
    Reply rest = list("<kind>COMPLAINT</kind><after>" + page.at("next") + "</after><size>2</size>");
    assertThat(rest.count("line")).isEqualTo(1);
    assertThat(rest.count("next")).isZero();
    assertThat(list("<person>clerk-1</person>").all("line/kind/code"))
        .containsExactly("FIRST_CONTACT");
    assertThat(list("<dueBefore>2018-05-21</dueBefore>").count("line")).isZero();
    assertThat(list("<dueBefore>2018-05-22</dueBefore>").count("line")).isEqualTo(4);
  }

  // ---- posts ------------------------------------------------------------------------------

  @Test
  void casesOfTheAPostAreWithTheBPostWhileItIsAway() {
    CaseNumber number = submitted();
    String person = cases.find(SampleCounty.ID, number).orElseThrow().custody().person();
    String post =
        "<county>sample</county><place>" + TOWN + "</place><person>" + person + "</person>";

    Reply away = door.supervision("<away>" + post + "<cover>clerk-b</cover></away>");
    assertThat(away.at("moved")).isEqualTo(number.value());
    assertThat(away.at("absence/cover")).isEqualTo("clerk-b");
    assertThat(
            door.supervision("<absences><county>sample</county></absences>").at("absence/person"))
        .isEqualTo(person);
    refused(
        door.supervision("<away>" + post + "<cover>" + person + "</cover></away>"), "SELF_COVER");
    Reply back = door.supervision("<back>" + post + "</back>");
    assertThat(back.at("moved")).isEqualTo(number.value());
    assertThat(back.at("absence/until")).isNotEmpty();
    assertThat(door.supervision("<away/>").all("inputFault/problem/path"))
        .containsExactly("/away/county", "/away/place", "/away/person", "/away/cover");
  }
}
