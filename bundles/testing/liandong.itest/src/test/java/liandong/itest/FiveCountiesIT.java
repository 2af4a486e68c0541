package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import liandong.itest.SameSheets.Question;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * The same thirty submissions in five counties, side by side in one container, and the same sheets.
 * What came of them stands in {@code docs/five-counties.md}; after a county or the list of
 * submissions changed: {@code mvn verify -Dliandong.readme.update=true}, and read the page.
 *
 * <p>On Derby alone: what is shown has nothing to do with the database.
 */
@Category(Shipped.class)
public class FiveCountiesIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final Path PAGE =
      Path.of(System.getProperty("liandong.root"), "docs", "five-counties.md");

  private static final Map<Submission, Map<Hall, String>> PLAYED = new EnumMap<>(Submission.class);
  private static final Map<Question, Map<Hall, String>> ASKED = new EnumMap<>(Question.class);

  private static Copy copy;

  @BeforeClass
  public static void playThemAll() throws IOException {
    Assume.assumeTrue("on Derby alone", Database.ofThisRun() == Database.DERBY);
    copy = Copy.unpacked(FOLDER.newFolder("copy").toPath());
    copy.configure("liandong.supervision.watch.cfg", "period.seconds = 1\n");
    copy.start();
    for (Hall county : Hall.values()) {
      isAddedAndTheOthersStayAsTheyWere(county);
    }
    thirtySubmissions();
    sameSheets();
  }

  private static void isAddedAndTheOthersStayAsTheyWere(Hall county) throws IOException {
    List<String> before = CountiesInForce.inForce(copy.wire());
    if (county != Hall.CANGXI) {
      copy.exec("feature:install liandong-county-" + county.id()).done();
    }
    Until.so(
        () ->
            CountiesInForce.inForce(copy.wire()).stream()
                .anyMatch(each -> each.startsWith(county.id() + " ")),
        CountiesInForce.PATIENCE,
        () -> county + " did not come: " + CountiesInForce.inForce(copy.wire()));
    assertThat(CountiesInForce.inForce(copy.wire())).containsAll(before);
  }

  private static void thirtySubmissions() throws IOException {
    Map<Submission, Map<Hall, Played>> all = new EnumMap<>(Submission.class);
    for (Submission submission : Submission.values()) {
      for (Hall county : Hall.values()) {
        Played played = new Played(submission, county, copy.wire());
        played.begin();
        all.computeIfAbsent(submission, each -> new EnumMap<>(Hall.class)).put(county, played);
      }
    }
    // From now on the law does not wait for what was entered late from paper.
    copy.exec("config:property-set -p liandong.cases.timers grace.seconds 0").done();
    for (Map.Entry<Submission, Map<Hall, Played>> each : all.entrySet()) {
      Map<Hall, String> told = new EnumMap<>(Hall.class);
      for (Map.Entry<Hall, Played> played : each.getValue().entrySet()) {
        played.getValue().end();
        told.put(played.getKey(), played.getValue().told());
      }
      PLAYED.put(each.getKey(), told);
    }
  }

  private static void sameSheets() throws IOException {
    Path folder = FOLDER.newFolder("sheets").toPath();
    for (Hall county : Hall.values()) {
      List<String> cells = SameSheets.askedIn(county, copy, folder);
      for (Question question : Question.values()) {
        ASKED
            .computeIfAbsent(question, each -> new EnumMap<>(Hall.class))
            .put(county, cells.get(question.ordinal()));
      }
    }
  }

  @AfterClass
  public static void end() {
    if (copy != null) {
      copy.close();
    }
  }

  @Test
  public void thirtySubmissionsComeOutAsThePageSays() throws IOException {
    String played = FiveCountiesPage.of(PLAYED, ASKED);
    if (Boolean.getBoolean("liandong.readme.update")) {
      Files.writeString(PAGE, played);
    }

    assertThat(PLAYED).hasSize(30);
    assertThat(Files.readString(PAGE)).isEqualTo(played);
  }

  /** Also when the words for the handling are left out, which differ nearly everywhere. */
  @Test
  public void noCountyComesOutLikeAnother() {
    List<List<String>> byCounty = new ArrayList<>();
    for (Hall county : Hall.values()) {
      byCounty.add(PLAYED.values().stream().map(each -> wordless(each.get(county))).toList());
    }

    assertThat(byCounty).doesNotHaveDuplicates();
    assertThat(PLAYED.values())
        .filteredOn(
            each -> each.values().stream().map(FiveCountiesIT::wordless).distinct().count() > 1)
        .hasSizeGreaterThan(20);
  }

  private static String wordless(String cell) {
    return cell.substring(cell.indexOf('→') + 1);
  }

  // ---- what the cases show ----------------------------------------------------------------

  @Test
  @Requirement({"MY-09", "CX-13"})
  public void whatIsHandledAtOnceHasTheWordOfItsCounty() {
    assertThat(PLAYED.get(Submission.S13).get(Hall.MIYUN)).startsWith("即办事项 → ");
    assertThat(PLAYED.get(Submission.S13).get(Hall.CANGXI)).startsWith("即时办理 → ");
    assertThat(PLAYED.get(Submission.S04).get(Hall.MIYUN)).startsWith("承办事项 → ");
    assertThat(PLAYED.get(Submission.S04).get(Hall.CANGXI)).startsWith("承诺办理 → ");
    assertThat(PLAYED.get(Submission.S13).get(Hall.SHIFANG)).startsWith("当场办理 → ");
    assertThat(PLAYED.get(Submission.S04).get(Hall.SHIFANG)).startsWith("限时办结 → ");
  }

  @Test
  @Requirement({"SF-02", "SF-03"})
  public void onlyShifangWantsTwoPersonsForReviewAndSignature() {
    String twoPersons = "不办：审查、签发须两人［二、行政审批标准化 2］";
    assertThat(counties(Submission.S12, twoPersons)).containsExactly(Hall.SHIFANG);
    assertThat(counties(Submission.S29, twoPersons)).containsExactly(Hall.SHIFANG);
    assertThat(counties(Submission.S13, "审查、签发须两人")).isEmpty();
  }

  @Test
  @Requirement("SF-23")
  public void onlyShifangSendsWhatSeveralDecideToTheParallelWindow() {
    String only = "不办：只由并联窗口受理［二、办事制度标准化 4］";
    assertThat(counties(Submission.S24, only)).containsExactly(Hall.SHIFANG);
    assertThat(counties(Submission.S21, "只由并联窗口受理")).isEmpty();
    assertThat(counties(Submission.S25, "4个部门联办")).containsExactly(Hall.SHIFANG);
  }

  @Test
  public void silenceIsConsentInShifangAndKeepsTheCaseOpenInJiyuan() {
    assertThat(counties(Submission.S26, "部门沉默视为同意［二、办事制度标准化 4］")).containsExactly(Hall.SHIFANG);
    assertThat(told(Submission.S26, Hall.SHIFANG)).contains("准予");
    assertThat(counties(Submission.S23, "不办：联办部门尚未答复")).containsExactly(Hall.JIYUAN);
    assertThat(counties(Submission.S23, "视为同意")).isEmpty();
  }

  @Test
  @Requirement("JY-11")
  public void onlyJiyuanPromisesSevenDaysForFiveLicences() {
    assertThat(counties(Submission.S22, "承诺7个工作日，5个部门联办")).containsExactly(Hall.JIYUAN);
  }

  @Test
  @Requirement("CY-09")
  public void townsOfChongyangDecideWhatWasPassedDownAndBainiMore() {
    assertThat(counties(Submission.S06, "（下放）")).containsExactly(Hall.CHONGYANG);
    assertThat(counties(Submission.S08, "（下放）")).containsExactly(Hall.CHONGYANG);
    assertThat(counties(Submission.S27, "不办：本级无权办理")).contains(Hall.CHONGYANG);
    assertThat(counties(Submission.S28, "（下放）")).containsExactly(Hall.CHONGYANG);
  }

  @Test
  @Requirement({"SF-16", "SF-18", "SF-19"})
  public void whatIsLateOrSentAwayTwiceIsFoundInEveryCounty() {
    assertThat(counties(Submission.S10, "重点跟踪")).containsExactly(Hall.values());
    assertThat(counties(Submission.S20, "问责自动生成")).containsExactly(Hall.values());
  }

  @Test
  public void agentOfAVillageDecidesNowhere() {
    assertThat(counties(Submission.S02, "不办：代办员只登记、代办")).containsExactly(Hall.values());
  }

  // ---- what the sheets show ---------------------------------------------------------------

  @Test
  @Requirement({"MY-10", "CX-02", "CY-05"})
  public void theSameHallIsAWarningInMiyunAFaultInCangxiAndTooSmallForItsTownInChongyang() {
    assertThat(ASKED.get(Question.AREA).get(Hall.MIYUN)).startsWith("提醒").contains("150平方米");
    assertThat(ASKED.get(Question.AREA).get(Hall.CANGXI)).startsWith("不达标").contains("100平方米");
    assertThat(ASKED.get(Question.AREA).get(Hall.CHONGYANG)).startsWith("提醒").contains("120平方米");
    assertThat(silentOn(Question.AREA)).containsExactly(Hall.SHIFANG, Hall.JIYUAN);
  }

  @Test
  @Requirement({"CX-11", "CY-04", "SF-07"})
  public void namesAgentsDaysAndComputersAreEachOneCountysBusiness() {
    assertThat(saysOnly(Question.NAMES)).isEqualTo(Hall.CHONGYANG);
    assertThat(saysOnly(Question.AGENTS)).isEqualTo(Hall.CANGXI);
    assertThat(ASKED.get(Question.AGENTS).get(Hall.CANGXI)).endsWith("否");
    assertThat(saysOnly(Question.TERMINALS)).isEqualTo(Hall.CANGXI);
    assertThat(saysOnly(Question.PUBLICATION)).isEqualTo(Hall.SHIFANG);
  }

  @Test
  @Requirement({"CY-03", "JY-16", "MY-18", "CY-13", "SF-36"})
  public void moneyAndRatingFollowEachCountysOwnDocument() {
    assertThat(saysOnly(Question.COST)).isEqualTo(Hall.CHONGYANG);
    assertThat(saysOnly(Question.FUNDS)).isEqualTo(Hall.JIYUAN);
    assertThat(ASKED.get(Question.FUNDS).get(Hall.JIYUAN)).isEqualTo("20000元");
    assertThat(saysOnly(Question.STARS)).isEqualTo(Hall.JIYUAN);
    assertThat(saysOnly(Question.POINTS)).isEqualTo(Hall.SHIFANG);
    assertThat(silentOn(Question.ACCEPTANCE))
        .containsExactly(Hall.CANGXI, Hall.SHIFANG, Hall.JIYUAN);
  }

  @Test
  @Requirement("JY-03")
  public void onlyInJiyuanOneCentreServesSeveralUnits() {
    assertThat(ASKED.get(Question.SERVED).get(Hall.JIYUAN)).isEqualTo("612个村（居）由107个点服务");
    assertThat(ASKED.get(Question.SERVED).get(Hall.CHONGYANG)).isEqualTo("204个村（居）由204个点服务");
  }

  // ---- the tables -------------------------------------------------------------------------

  private static String told(Submission submission, Hall county) {
    return PLAYED.get(submission).get(county);
  }

  /** Where that was told. */
  private static List<Hall> counties(Submission submission, String words) {
    return PLAYED.get(submission).entrySet().stream()
        .filter(each -> each.getValue().contains(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Hall> silentOn(Question question) {
    return ASKED.get(question).entrySet().stream()
        .filter(each -> each.getValue().equals(SameSheets.NO_RULE))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Hall saysOnly(Question question) {
    List<Hall> says = new ArrayList<>(List.of(Hall.values()));
    says.removeAll(silentOn(question));
    assertThat(says).as(question.words()).hasSize(1);
    return says.get(0);
  }
}
