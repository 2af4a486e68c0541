package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseFact;
import liandong.cases.CaseHandling;
import liandong.cases.handling.DeskOnADay;
import liandong.county.law.Counties;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.MonthBookInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases by the console, on days that the test sets. */
class CaseCommandsTest {
  private static final String CENTRE = SampleCounty.CENTRE.value();
  private static final String VILLAGE = SampleCounty.VILLAGE.value();

  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private final CalendarBook calendars = CalendarBook.of(WorkingCalendar.china());
  private final Counties counties = SampleCounty.counties(SampleCounty.version("1.0.0"));
  private final CaseStoreInMemory store = new CaseStoreInMemory(clock);
  private final CaseHandling desk = DeskOnADay.open(store, counties, calendars, clock);
  private final MonthBookInMemory book = new MonthBookInMemory(store);
  private final Console console = new Console(desk, counties, calendars, book);
  private String number = "";

  private CaseCommandsTest on(String day) {
    clock.set(LocalDate.parse(day));
    return this;
  }

  private String run(Action command, String... words) throws Exception {
    return console.run(command, words);
  }

  /** Opens a case and keeps its number, which stands first in the answer. */
  private void opened(Action command, String at, String item, String... options) throws Exception {
    String[] words = new String[options.length + 11];
    String[] usual = {
      "--at", at, "--window", "W02", "--name", "测试甲", "--id-number", "11010519491231002X"
    };
    System.arraycopy(usual, 0, words, 0, 8);
    System.arraycopy(options, 0, words, 8, options.length);
    words[options.length + 8] = item;
    words[options.length + 9] = "m1";
    words[options.length + 10] = "m2";
    number = run(command, words).substring(0, 28);
  }

  private void refused(String code, Action command, String... words) {
    assertThatThrownBy(() -> run(command, words))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("[" + code + "]");
  }

  @Test
  void licenceGoesFromTheNoticeToTheFile() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "licence-001");
    run(new CaseNotify(), "--within", "5", number, "m3");
    assertThat(run(new CaseShow(), number))
        .contains("补正：要求 m3；已补 –；未补 m3", "申请人补正期限", "2026-03-09")
        .contains("到时自动：2026-03-10 00:00 补正不来");
    refused("WRONG_STATE", new CaseAccept(), number);
    run(new CaseSupplement(), number, "m3");
    refused("NOTICE_GIVEN", new CaseNotify(), number, "m3");
    run(new CaseNotify(), "--with-fault", "--reason", "核对有误", number, "m3");
    run(new CaseSupplement(), number, "m3");
    run(new CaseAccept(), number);
    refused("NO_HEARING_OPEN", new CaseHearingAsk(), number);
    run(new CaseHearingTell(), number);
    run(new CaseHearingAsk(), number);
    refused("HEARING_TOO_SOON", new CaseHearingCall(), number, "2026-03-10");
    run(new CaseHearingCall(), number, "2026-03-11");
    refused("HEARING_NOT_YET", new CaseHearingHold(), number);
    on("2026-03-11").run(new CaseHearingHold(), number);
    refused("HEAD_NEEDED", new CaseExtend(), "--role", "clerk", "--reason", "x", number, "5");
    run(new CaseExtend(), "--reason", "案情复杂", number, "5");
    run(new CaseReview(), number);
    run(new CaseVerify(), number);
    run(new CaseGrant(), number);
    run(new CaseCertify(), number, "样证 7");
    run(new CaseDeliver(), number);
    run(new CaseArchive(), number);

    String shown = run(new CaseShow(), number);
    assertThat(shown)
        .contains("归档 / archived", "样证 7", "办结：0 出证办结（已送达），2026-03-11 10:00")
        .contains("违反一次性告知：m3", "听证：2026-03-11 已举行", "延期 / extended: +5")
        .contains("承诺时限：2026-03-02 起算 15个工作日，至 2026-03-23")
        .contains("法定时限：2026-03-02 起算 25个工作日", "送达时限：2026-03-11 起算")
        .doesNotContain("测试甲", "11010519491231002X");
  }

  @Test
  void statisticsOfAMonthAreToldAsAWholeByItemAndByPlace() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "licence-001");
    run(new CaseAccept(), number);
    on("2026-03-03").opened(new CaseRegister(), VILLAGE, "licence-001");
    book.countAll();

    assertThat(run(new CaseStatistics(), "sample", "2026-03"))
        .contains("收件 / received by an office", "代办登记 / registered by an agent");
    assertThat(run(new CaseStatistics(), "sample", "2026-03", "--no-format"))
        .contains("RECEIVED\t1\n", "ACCEPTED\t1\n", "REGISTERED\t1\n", "LATE\t0\n");
    assertThat(run(new CaseStatistics(), "sample", "2026-03", "--by", "item", "--no-format"))
        .startsWith("licence-001\t")
        .contains("\t1\t1\t0\t0\t0\t0\t0\t0\t0\n")
        .hasLineCount(1);
    assertThat(run(new CaseStatistics(), "sample", "2026-03", "--by", "place", "--no-format"))
        .hasLineCount(2);
    assertThat(run(new CaseStatistics(), "sample", "2026-04", "--by", "item", "--no-format"))
        .isEmpty();
    assertThat(run(new CaseStatistics(), "elsewhere", "2026-03", "--by", "item", "--no-format"))
        .isEmpty();
    assertThatThrownBy(() -> run(new CaseStatistics(), "elsewhere", "2026-03", "--by", "town"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("elsewhere");
    assertThatThrownBy(() -> run(new CaseStatistics(), "sample", "march"))
        .isInstanceOf(CommandException.class);
  }

  @Test
  @Tag("MY-20")
  void bulletinByTownHasWhatItsVillagesDidUnderTheTown() throws Exception {
    on("2026-03-03").opened(new CaseRegister(), VILLAGE, "licence-001");
    opened(new CaseSubmit(), SampleCounty.TOWN.value(), "licence-002");
    opened(new CaseSubmit(), CENTRE, "licence-001");
    book.countAll();

    assertThat(run(new CaseStatistics(), "sample", "2026-03", "--by", "town", "--no-format"))
        .containsPattern("(?m)^990001000000\t.*\t1\t0\t0\t0\t0\t0\t0\t0\t0$")
        .containsPattern("(?m)^990001100000\t.*\t1\t0\t0\t0\t0\t0\t0\t0\t0$")
        .hasLineCount(2);
  }

  @Test
  void listOfWhatIsOverdueShowsNothingElse() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "licence-001");
    String early = number;
    on("2026-03-20").opened(new CaseSubmit(), CENTRE, "licence-001");

    assertThat(run(new CaseList(), "--due-before", "2026-03-20", "--no-format"))
        .contains(early)
        .doesNotContain(number);
  }

  @Test
  void receiptsAreOneLineEachUnlessAllAreAskedFor() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "joint-001");
    run(new CaseAccept(), "--window", "W02", number);

    String usual = run(new CaseShow(), number);
    String all = run(new CaseShow(), "--all", number);

    assertThat(usual)
        .contains("联办部门时限 tax：2026-03-02 起算 3个工作日，至 2026-03-05")
        .contains("超时默认，依据 《样例县试行规定》第四条")
        .contains("到时自动：2026-03-05 00:00 seal 视为同意");
    // The statutory date is the last day of a receipt that only --all prints.
    assertThat(usual.split("2026-05-08", -1)).hasSizeLessThan(all.split("2026-05-08", -1).length);
  }

  @Test
  void departmentsAnswer() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "joint-001");
    run(new CaseAccept(), "--window", "W02", number);
    run(new CaseSurvey(), number, "tax", "seal");
    refused("UNKNOWN_PART", new CaseSurvey(), number, "police");
    run(new CaseMeet(), "--review", "--absent", "seal", number, "tax");
    assertThat(run(new CaseShow(), number)).contains("联审会议 / joint review tax", "未到：seal");
    assertThat(run(new CaseBulletin(), "--no-format")).contains("\t1\t0\t0\t0\t0\t1\t1");
    refused("UNKNOWN_PART", new CaseMeet(), "--absent", "tax", number, "seal", "police");
    refused("LEAD_DECIDES", new CaseOpinion(), number, "industry", "agree");
    run(new CaseOpinion(), number, "tax", "agree");
    refused("REASON_NEEDED", new CaseOpinion(), number, "seal", "disagree");
    run(new CaseOpinion(), "--reason", "缺少印模", number, "seal", "disagree");
    assertThatThrownBy(() -> run(new CaseOpinion(), number, "tax", "perhaps"))
        .hasMessageContaining("AGREE, DISAGREE");
    refused("APPROVAL_NEEDED", new CaseExtend(), "--reason", "x", number, "5");
    run(new CaseExtend(), "--reason", "x", "--approval", "样府函〔2026〕3号", number, "5");

    assertThat(run(new CaseShow(), number))
        .contains("样例tax局", "同意 / agrees 2026-03-02", "不同意 / disagrees 2026-03-02")
        .contains("主办，以决定代替意见", "+5 样府函〔2026〕3号", "tax, seal");
  }

  @Test
  void bodyAboveGetsTheCaseAndGivesItBack() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "licence-001");
    refused("WRONG_STATE", new CaseForward(), number, "市样例局");
    run(new CaseAccept(), number);
    run(new CaseForward(), number, "市样例局");
    refused("REASON_NEEDED", new CaseForwardBack(), number);
    run(new CaseForwardBack(), "--reason", "上级已核准", number);
    refused("WRONG_STATE", new CaseCloseForwarded(), number);
    run(new CaseForward(), number, "市样例局");
    run(new CaseCloseForwarded(), number);

    assertThat(run(new CaseShow(), number))
        .contains("转报：2026-03-02 报 市样例局，审查期限 2026-03-30", "办结：4 转报办结")
        .contains("转报 / forwarded up: → 市样例局");
  }

  @Test
  void headMakesVoidAndDeletes() throws Exception {
    on("2026-03-02").opened(new CaseSubmit(), CENTRE, "licence-001");
    refused("REASON_NEEDED", new CaseVoid(), number);
    refused("HEAD_NEEDED", new CaseDelete(), "--role", "clerk", "--reason", "x", number);
    run(new CaseDelete(), "--reason", "重复录入", number);
    assertThat(run(new CaseShow(), number)).contains("办结：3 删除办结");
    opened(new CaseSubmit(), CENTRE, "licence-001");
    run(new CaseVoid(), "--reason", "重复录入", number);
    refused("WRONG_STATE", new CaseCertify(), number, "1");
  }

  @Test
  void ledgerOfAVillageFollowsItsCasesWhereverTheyGo() throws Exception {
    on("2026-03-02").opened(new CaseRegister(), VILLAGE, "licence-001", "--as", "agent-1");
    String registered = number;
    String town = SampleCounty.TOWN.value();
    run(new CaseHandOver(), number, town);
    run(new CaseTakeOver(), number);
    refused("NOT_THE_HOLDER", new CaseAssign(), "--at", CENTRE, number, "p-7");
    run(new CaseAssign(), number, "p-7");
    opened(new CaseSubmit(), CENTRE, "licence-001");

    String ledger = run(new CaseLedger(), "--no-format", VILLAGE);
    assertThat(ledger.strip().split("\t"))
        .containsExactly(
            "2026-03-03", registered, "样例许可", "agent-1", "RECEIVED", "甲镇便民服务中心", "2026-03-02");
    assertThat(run(new CaseList(), "--no-format", "--person", "p-7").lines())
        .singleElement()
        .asString()
        .contains(registered);
    assertThat(run(new CaseList(), "--no-format").lines()).hasSize(2);
    assertThatThrownBy(() -> run(new CaseList(), "--open", "--state", "delivered"))
        .hasMessageContaining("已办结");
    assertThat(run(new CaseShow(), registered)).contains("丙村便民服务代办站 (agent-1)", "p-7");
  }

  @Test
  void applicationSaysItsKindAndItsProxy() throws Exception {
    on("2026-03-02")
        .opened(
            new CaseSubmit(),
            CENTRE,
            "licence-001",
            "--kind",
            "renewal",
            "--expires",
            "2026-04-30",
            "--proxy-name",
            "测试乙某",
            "--proxy-id",
            "440524188001010014",
            "--proxy-authority",
            "样委〔2026〕1号");

    assertThat(run(new CaseShow(), number))
        .contains("延续 / renewal", "2026-04-30", "代理人 / Proxy: 测**")
        .doesNotContain("测试乙某", "440524188001010014", "样委");
    assertThatThrownBy(
            () -> opened(new CaseSubmit(), CENTRE, "licence-001", "--proxy-name", "测试乙某"))
        .hasMessageContaining("--proxy-authority");
    assertThatThrownBy(() -> opened(new CaseSubmit(), CENTRE, "licence-001", "--id-kind", "uscc"))
        .hasMessageContaining("[IDENTITY_DOUBT]");
    opened(
        new CaseSubmit(),
        CENTRE,
        "licence-001",
        "--id-kind",
        "uscc",
        "--identity-override",
        "原件核对无误");
  }

  @Test
  void everyFactHasItsWords() {
    for (Class<?> fact : CaseFact.class.getPermittedSubclasses()) {
      assertThat(Words.say("fact." + fact.getSimpleName())).isNotBlank();
    }
  }
}
