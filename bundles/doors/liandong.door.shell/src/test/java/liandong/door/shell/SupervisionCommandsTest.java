package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.CaseHandling;
import liandong.cases.CaseStep;
import liandong.cases.Role;
import liandong.cases.handling.PostDesk;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.supervision.Supervision;
import liandong.supervision.desk.SupervisionOnADay;
import liandong.testkit.AbsencesInMemory;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.CasesInMemory;
import liandong.testkit.Commands;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import liandong.testkit.SupervisionStoreInMemory;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Supervision, posts and timers by the console, on days that the test sets. */
class SupervisionCommandsTest {
  private static final String CENTRE = SampleCounty.CENTRE.value();
  private static final String TOWN = SampleCounty.TOWN.value();

  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private final CalendarBook calendars = CalendarBook.of(WorkingCalendar.china());
  private final CountyVersion county = SampleCounty.version("1.0.0");
  private final Counties counties = SampleCounty.counties(county);
  private final CaseStoreInMemory store = new CaseStoreInMemory(clock);
  private final CaseHandling cases = new CasesInMemory(store, county, clock);
  private final Supervision desk =
      SupervisionOnADay.open(new SupervisionStoreInMemory(), cases, counties, calendars, clock);
  private final Console console =
      new Console(
          cases,
          counties,
          calendars,
          desk,
          store,
          new PostDesk(new AbsencesInMemory(), cases, counties));

  @BeforeEach
  void day() {
    clock.set(LocalDate.parse("2018-05-14"));
  }

  private String run(Action command, String... words) throws Exception {
    return console.run(command, words);
  }

  /** The id of the file, which stands first in the answer. */
  private String opened(Action command, String... words) throws Exception {
    return run(command, words).split(" ")[0];
  }

  private void refused(String code, Action command, String... words) {
    assertThatThrownBy(() -> run(command, words))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("[" + code + "]");
  }

  private String submitted() {
    Answer answer =
        cases.handle(
            Commands.by(Role.CLERK, SampleCounty.TOWN)
                .submit(SampleCounty.application(SampleCounty.LICENCE, "m1", "m2")));
    return ((Answer.Done) answer).after().number().value();
  }

  private String delivered() {
    Commands town = Commands.by(Role.CLERK, SampleCounty.TOWN);
    Commands centre = Commands.by(Role.HEAD, SampleCounty.CENTRE);
    String number = submitted();
    var of = new liandong.cases.CaseNumber(number);
    cases.handle(town.accept(of));
    cases.handle(town.handOver(of, SampleCounty.CENTRE));
    cases.handle(centre.step(CaseStep.TAKE_OVER, of));
    cases.handle(centre.step(CaseStep.REVIEW, of));
    cases.handle(centre.step(CaseStep.VERIFY, of));
    cases.handle(centre.grant(of));
    return number;
  }

  @Test
  void complaintIsListedShownAndHandled() throws Exception {
    String file =
        opened(
            new SupervisionComplain(),
            "--at",
            TOWN,
            "--as",
            "visitor",
            "--name",
            "测试丙",
            "--phone",
            "13800000000",
            "taking",
            "要了两条烟");
    assertThat(run(new SupervisionList(), "--open"))
        .contains("2018-05-21", "投诉", file, "本页 1 份")
        .doesNotContain("测试丙", "测**", "两条烟");
    assertThat(run(new SupervisionShow(), file))
        .contains("收到投诉", "吃拿卡要", "测**", "投诉受理决定", "链 / chain: ")
        .doesNotContain("测试丙", "13800000000", "两条烟");
    assertThat(run(new SupervisionShow(), "--role", "head", file))
        .contains("测试丙 13800000000", "要了两条烟");
    run(
        new SupervisionAcceptComplaint(),
        "--role",
        "head",
        "--handler",
        "clerk-7",
        "--handler-at",
        CENTRE,
        file);
    refused("NOT_THE_OWNER", new SupervisionHandleComplaint(), file, "founded", "已退还");
    assertThat(run(new SupervisionHandleComplaint(), "--as", "clerk-7", file, "founded", "已退还"))
        .contains("投诉办结");
    assertThat(run(new SupervisionShow(), file)).contains("属实", "已退还", "clerk-7");
    assertThat(run(new SupervisionList(), "--open")).contains("本页 0 份");
  }

  @Test
  void badRatingIsCalledBackAndPutRightAndSilenceIsNotCounted() throws Exception {
    String number = delivered();
    delivered();
    String file =
        opened(
            new SupervisionRate(),
            "--at",
            TOWN,
            "--as",
            "visitor",
            "--case",
            number,
            "--dimension",
            "skill=fair",
            "--name",
            "测试丁",
            "--phone",
            "13900000000",
            "dissatisfied");
    assertThat(run(new SupervisionShow(), file)).contains("2018-05-21", "2018-06-04", "服务水平");
    run(new SupervisionCallBack(), "--role", "head", file, "等了两次章");
    assertThat(run(new SupervisionRectify(), "--role", "head", file, "添置印章")).contains("整改完成");
    assertThat(run(new SupervisionSatisfaction(), "--no-format").strip())
        .isEqualTo("2\t1\t0\t0\t1\t0‰");
    run(new SupervisionExcludeRating(), file, "同行恶意评价");
    assertThat(run(new SupervisionSatisfaction(), "--no-format").strip())
        .isEqualTo("2\t0\t0\t1\t1\t–");
  }

  @Test
  void firstContactIsPassedTakenAndAnswered() throws Exception {
    String file = opened(new SupervisionLogContact(), "--at", TOWN, "--as", "clerk-1", "在哪里登记？");
    assertThat(run(new SupervisionPassContact(), "--as", "clerk-1", file, CENTRE, "clerk-2"))
        .contains("clerk-1 @ " + TOWN + " → clerk-2 @ " + CENTRE, "2018-05-21");
    refused("NOT_OFFERED_TO_YOU", new SupervisionTakeContact(), file);
    run(new SupervisionTakeContact(), "--as", "clerk-2", file);
    refused("NOT_THE_OWNER", new SupervisionAnswerContact(), file, "三号窗口");
    assertThat(run(new SupervisionAnswerContact(), "--as", "clerk-2", file, "三号窗口"))
        .contains("已答复");
  }

  @Test
  void firstContactIsDeclinedReassignedAndBecomesACase() throws Exception {
    String file = opened(new SupervisionLogContact(), "--at", TOWN, "--as", "clerk-1", "怎么办执照？");
    run(new SupervisionPassContact(), "--as", "clerk-1", file, CENTRE, "clerk-2");
    run(new SupervisionDeclineContact(), "--as", "clerk-2", file, "非本窗口事项");
    run(new SupervisionReassign(), file, CENTRE, "clerk-2", "A岗休假");
    String number = submitted();
    run(new SupervisionLinkCase(), "--as", "clerk-2", file, number);
    assertThat(run(new CaseShow(), number)).contains("首问登记", "已转办件", "clerk-2 @ " + CENTRE, file);
  }

  @Test
  void cardIsAppealedAndWithdrawn() throws Exception {
    String number = submitted();
    String person = cases.list(anyCase()).lines().get(0).person();
    String file =
        opened(new SupervisionGiveCard(), "--at", CENTRE, number, "illegal-fee", "red", "收取复印费");
    assertThat(run(new SupervisionShow(), file)).contains("红牌", "违规收费", "办件规则版本", "监察规则版本");
    run(new SupervisionAppeal(), "--as", person, file, "费用是邮资");
    assertThat(run(new SupervisionDecideAppeal(), file, "withdraw", "查属邮资")).contains("已撤销");
    assertThat(run(new SupervisionShow(), file)).contains("撤销", "查属邮资");
    refused(
        "NOT_A_SUPERVISORS_CARD",
        new SupervisionGiveCard(),
        "--at",
        CENTRE,
        number,
        "overdue",
        "red",
        "超期");
  }

  private static liandong.cases.CaseQuery anyCase() {
    return new liandong.cases.CaseQuery(
        SampleCounty.ID,
        java.util.Set.of(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        100);
  }

  @Test
  void whileSupervisionIsAwayItsCommandsSaySoAndCasesAreShown() throws Exception {
    Console without = new Console(cases, counties, calendars);
    assertThatThrownBy(() -> without.run(new SupervisionList())).hasMessageContaining("暂不可用");
    assertThatThrownBy(() -> without.run(new SupervisionLogContact(), "--at", TOWN, "x"))
        .hasMessageContaining("away for the moment");
    assertThat(without.run(new CaseShow(), submitted())).doesNotContain("投诉");
  }

  @Test
  void nonsenseIsAnsweredInWords() {
    String file = "complaint-" + "0".repeat(40);
    refused("UNKNOWN_FILE", new SupervisionShow(), file);
    refused("UNKNOWN_FILE", new SupervisionCallBack(), file, "x");
    assertThatThrownBy(() -> run(new SupervisionRate(), "--at", TOWN, "fair"))
        .hasMessageContaining("--service");
    assertThatThrownBy(() -> run(new SupervisionList(), "--kind", "card", "--state", "received"))
        .hasMessageContaining("没有交集");
    assertThatThrownBy(
            () -> run(new SupervisionComplain(), "--at", TOWN, "--name", "甲", "fee", "多收"))
        .hasMessageContaining("--phone");
  }

  @Test
  void postIsCoveredAndTakenBack() throws Exception {
    String number = submitted();
    String person = cases.list(anyCase()).lines().get(0).person();
    assertThat(run(new PostAway(), "--at", TOWN, person, "clerk-b")).contains("转手 1 件", number);
    assertThat(run(new PostList(), "--no-format")).contains(person + "\tclerk-b\t");
    refused("SELF_COVER", new PostAway(), "--at", TOWN, person, person);
    assertThat(run(new PostBack(), "--at", TOWN, person)).contains("返岗", number);
  }

  @Test
  void timersAheadAreListed() throws Exception {
    String number = submitted();
    assertThat(run(new TimerList(), "--no-format")).contains("2018-05-22 00:00\tsample\t" + number);
  }
}
