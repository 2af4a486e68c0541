package liandong.county.shifang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.WorkingCalendar;
import liandong.cases.NumberSeries;
import liandong.catalogue.Classification;
import liandong.catalogue.ItemId;
import liandong.catalogue.JointPart;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.ServiceMode;
import liandong.catalogue.ServiceType;
import liandong.catalogue.SpecialProcedure;
import liandong.county.CountyData;
import liandong.county.Example;
import liandong.county.law.CountyInspection;
import liandong.county.law.DueTask;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.Weight;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Window;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShifangTest extends CountyContract {
  private static final PlaceId CENTRE = new PlaceId("510682000000");

  ShifangTest() {
    super(new ShifangRules());
  }

  private ServiceItem item(String id) {
    return county().catalogue().item(new ItemId(id)).orElseThrow();
  }

  private List<Window> parallelWindows() {
    return county().places().windowsOf(CENTRE).stream().filter(Window::parallel).toList();
  }

  @Test
  @Tag("SF-23")
  void parallelWindowsAreSetUpByKindAtTheCentreAndNowhereElse() {
    assertThat(parallelWindows())
        .extracting(window -> window.name().zh())
        .containsExactly("投资建设并联审批窗口", "市场准入并联审批窗口");
    assertThat(county().places().points())
        .filteredOn(point -> !point.id().equals(CENTRE))
        .flatMap(point -> county().places().windowsOf(point.id()))
        .noneMatch(Window::parallel);
  }

  @Test
  @Tag("SF-23")
  void eachItemOfSeveralDepartmentsHasAParallelWindowAndIsReceivedAtTheCentreOnly() {
    assertThat(county().catalogue().items())
        .filteredOn(ServiceItem::isJoint)
        .extracting(each -> each.id().value())
        .containsExactly("project-001", "market-001");
    assertThat(county().catalogue().items())
        .filteredOn(ServiceItem::isJoint)
        .allSatisfy(
            joint -> {
              assertThat(joint.access().receivedAt()).containsExactly(Level.COUNTY);
              assertThat(parallelWindows()).anyMatch(window -> window.serves(joint.domain()));
              assertThat(joint.parts())
                  .hasSizeGreaterThan(1)
                  .extracting(JointPart::department)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  @Tag("SF-02")
  void itemOfOneReviewAndOneApprovalHasTwoStepsAndNoSpecialProcedure() {
    ServiceItem business = item("market-002");

    assertThat(business.flow()).isEqualTo(ReviewFlow.TWO_STEPS);
    assertThat(business.limits().steps()).containsExactly(2, 1);
    assertThat(county().catalogue().items())
        .filteredOn(each -> each.flow() == ReviewFlow.TWO_STEPS)
        .allMatch(each -> each.specialProcedures().isEmpty());
  }

  @Test
  void itAdoptsTheStandardListAndKeepsItsOwnItems() {
    List<ServiceItem> items = county().catalogue().items();

    assertThat(items).filteredOn(each -> each.provenance().adopted()).hasSize(127);
    assertThat(items)
        .filteredOn(each -> !each.provenance().adopted() && !each.generated())
        .hasSize(9);
    assertThat(items).filteredOn(ServiceItem::generated).hasSize(5);
  }

  @Test
  @Tag("SF-27")
  void allFourServiceTypesAndAllNineModesAreInUse() {
    assertThat(county().catalogue().items())
        .flatMap(each -> each.classification().type().stream().toList())
        .contains(ServiceType.values());
    assertThat(county().catalogue().items())
        .flatMap(each -> each.classification().modes())
        .contains(ServiceMode.values());
  }

  /** 什邡 2009, 政务服务标准化 2：设立行政审批.公共事项.便民中介三个服务区和公共资源交易平台. */
  @Test
  @Tag("SF-28")
  void eachServiceTypeHasItsZoneAtTheCentreAndTradingThePlatform() {
    Map<ServiceType, String> zones =
        Map.of(
            ServiceType.APPROVAL, "行政审批服务区",
            ServiceType.PUBLIC, "公共事项服务区",
            ServiceType.INTERMEDIARY, "便民中介服务区",
            ServiceType.TRADING, "公共资源交易平台");
    for (Map.Entry<ServiceType, String> zone : zones.entrySet()) {
      assertThat(county().catalogue().items())
          .filteredOn(each -> each.classification().type().equals(Optional.of(zone.getKey())))
          .filteredOn(each -> each.access().decidedAt() == Level.COUNTY)
          .isNotEmpty()
          .extracting(each -> each.particulars().place().zh())
          .containsOnly("什邡市人民政府政务服务中心" + zone.getValue());
    }
  }

  @Test
  void waterLicenceMayNeedAHearingOrAnExpertReview() {
    assertThat(item("water-001").specialProcedures())
        .containsExactlyInAnyOrder(SpecialProcedure.HEARING, SpecialProcedure.EXPERT_REVIEW);
  }

  @Test
  void clausesToComeFindTheirSentences() {
    assertThat(quotation("sf-2009-approval-2")).contains("一审一核制", "窗口审查员审查.窗口负责人核准签发");
    assertThat(quotation("sf-2009-approval-5")).contains("首席代表");
    assertThat(quotation("sf-2009-regimes-1")).contains("一次性书面告知申请人");
    assertThat(quotation("sf-2009-regimes-3")).contains("两次以上退件处理的.要重点跟踪.督促办理");
    assertThat(quotation("sf-2009-regimes-4")).contains("其他窗口不得自行受理审批", "超时默认等工作制度");
  }

  private String quotation(String source) {
    return county().profile().sources().get(source).quotation().zh();
  }

  @Test
  void eachOfTheTenTownsAndSubdistrictsHasACentreAndEachVillageAPoint() {
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.TOWN)
        .hasSize(10);
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.VILLAGE)
        .hasSize(124);
  }

  @Test
  void eachDomainHasAnItem() {
    assertThat(county().domains())
        .allSatisfy(
            domain ->
                assertThat(county().catalogue().items())
                    .extracting(ServiceItem::domain)
                    .contains(domain.id()));
  }

  @Test
  @Tag("SF-02")
  void itemWithASpecialProcedureIsNoneOfOneReviewAndOneApproval() {
    ServiceItem ordinary = item("market-002");
    ServiceItem special =
        ordinary.draft().specialProcedures(Set.of(SpecialProcedure.INSPECTION)).done();
    ServiceItem inFourSteps = item("water-001");

    assertThat(new ReviewThenSign().examine(ordinary)).isEmpty();
    assertThat(new ReviewThenSign().examine(inFourSteps)).isEmpty();
    assertThat(new ReviewThenSign().examine(special))
        .extracting(each -> each.sentence().zh())
        .containsExactly("“个体工商户开业登记”有特别程序，不属于一般事项，不能实行“一审一核”");
  }

  /** 二、行政审批标准化 2：需转报省.市审批的项目.按省级部门的流程编制相应的流程. */
  @Test
  @Tag("SF-05")
  void itemsThatAreHandedUpAreMarkedAndOfOneDepartment() {
    TimeUpstairsApart rule = new TimeUpstairsApart();

    assertThat(county().catalogue().items())
        .filteredOn(rule::appliesTo)
        .extracting(each -> each.id().value())
        .containsExactlyInAnyOrder("water-001", "water-003");
    assertThat(county().catalogue().items())
        .filteredOn(rule::appliesTo)
        .noneMatch(ServiceItem::isJoint);
  }

  @Test
  @Tag("SF-24")
  void silenceAndAbsenceAreConsentOfADepartmentAndOfNobodyElse() {
    assertThat(new SilentDepartmentAgrees().appliesTo(item("market-001"))).isTrue();
    assertThat(new AbsentDepartmentAgrees().appliesTo(item("market-001"))).isTrue();
    assertThat(new SilentDepartmentAgrees().appliesTo(item("market-002"))).isFalse();
    assertThat(new AbsentDepartmentAgrees().appliesTo(item("market-002"))).isFalse();
  }

  /** 二、行政审批标准化 5：对办理的行政许可事项实行统一编号. */
  @Test
  @Tag("SF-12")
  void licencesOfAllDepartmentsAreOneSeriesAYearAndNothingElseIs() {
    LocalDate last = LocalDate.of(2009, 12, 31);
    OneSeriesForLicences rule = new OneSeriesForLicences();
    NumberSeries ofWater = rule.seriesOf(item("water-001"), last).orElseThrow();

    assertThat(ofWater.numbered(7)).isEqualTo("什许〔2009〕00007号");
    assertThat(rule.seriesOf(item("market-002"), last)).contains(ofWater);
    assertThat(rule.seriesOf(item("water-001"), last.plusDays(1)).orElseThrow().key())
        .isNotEqualTo(ofWater.key());
    assertThat(rule.seriesOf(item("civil-affairs-001"), last)).isEmpty();
    assertThat(rule.seriesOf(item("labour-001"), last)).isEmpty();
  }

  /** 二、政务服务标准化 3：三级网络信息平台互联互通2010年完成. */
  @Test
  @Tag("SF-31")
  void eachTownAndEachVillageIsOnTheNetworkByTheEndOf2010() {
    assertThat(county().sites().said())
        .hasSize(134)
        .allMatch(
            each ->
                each.liveOn()
                    .filter(day -> !day.isAfter(ThreeLevelsOnTheNetwork.LAST_DAY))
                    .isPresent());
    assertThat(inspected(LocalDate.of(2011, 1, 1))).isEmpty();
    Site late = county().sites().said().get(0).live(LocalDate.of(2011, 1, 1));

    ThreeLevelsOnTheNetwork rule = new ThreeLevelsOnTheNetwork();
    assertThat(rule.examine(late, LocalDate.of(2010, 12, 31))).isEmpty();
    assertThat(rule.examine(late, LocalDate.of(2011, 1, 1)))
        .extracting(each -> each.weight())
        .containsExactly(Weight.FAULT);
    assertThat(rule.examine(Example.town(), LocalDate.of(2011, 1, 1)))
        .extracting(each -> each.weight())
        .containsExactly(Weight.WARNING);
  }

  @Test
  @Tag("SF-25")
  void greenChannelIsForProjectsOfTheFiveKinds() {
    ServiceItem reconstruction = item("planning-001");
    ServiceItem ofNoKind =
        reconstruction.draft().with(with(reconstruction.classification(), List.of("其他"))).done();

    assertThat(GreenChannelOfFiveKinds.KINDS).hasSize(5);
    assertThat(new GreenChannelOfFiveKinds().examine(reconstruction)).isEmpty();
    assertThat(new GreenChannelOfFiveKinds().examine(item("market-002"))).isEmpty();
    assertThat(new GreenChannelOfFiveKinds().examine(ofNoKind)).hasSize(1);
  }

  private static Classification with(Classification other, List<String> themes) {
    return new Classification(
        other.served(), other.act(), other.type(), other.modes(), other.lists(), themes);
  }

  /** Unified on Friday 25 September 2009; the 27th is a make-up day, 1 to 8 October is off. */
  @Test
  @Tag("SF-07")
  void listIsOnTheWebsitesWithinSevenWorkingDaysAndAtTheWindowsWithinTen() {
    assertThat(CountyInspection.tasks(version(), WorkingCalendar.china()))
        .filteredOn(each -> each.task().id().equals("on-websites"))
        .extracting(DueTask::due)
        .containsExactly(Optional.of(LocalDate.of(2009, 10, 12)));
    assertThat(CountyInspection.tasks(version(), WorkingCalendar.china()))
        .filteredOn(each -> each.task().id().equals("at-windows"))
        .extracting(DueTask::due)
        .containsExactly(Optional.of(LocalDate.of(2009, 10, 15)));
  }

  @Test
  @Tag("SF-07")
  void publicationOnTheSeventhDayIsInTimeAndOnTheEighthLate() {
    assertThat(late("on-websites", LocalDate.of(2009, 10, 12))).isEmpty();
    assertThat(late("on-websites", LocalDate.of(2009, 10, 13))).containsExactly("on-websites");
    assertThat(late("at-windows", LocalDate.of(2009, 10, 15))).isEmpty();
    assertThat(late("at-windows", LocalDate.of(2009, 10, 16))).containsExactly("at-windows");
  }

  @Test
  @Tag("SF-07")
  void nothingIsDueWhileTheListIsNotUnified() {
    assertThat(inspected(LocalDate.of(2009, 9, 24))).isEmpty();
    Sites notYet =
        new Sites(List.of(), county().sites().tasks(TaskKind.ON_WEBSITES), List.of(), List.of());
    assertThat(CountyInspection.tasks(version(county().withSites(notYet)), WorkingCalendar.china()))
        .extracting(DueTask::due)
        .containsExactly(Optional.empty());
  }

  @Test
  @Tag("SF-36")
  void eachTaskOfThePlanHasALeadOthersAndADayAndCostsPointsWhenMissed() {
    assertThat(county().sites().tasks())
        .hasSize(17)
        .allSatisfy(
            task -> {
              assertThat(task.lead().isBlank()).isFalse();
              assertThat(task.responsible().isBlank()).isFalse();
              assertThat(task.points()).isPositive();
            });
    LocalDate last = LocalDate.of(2009, 9, 30);
    assertThat(late("first-inquiry", last)).isEmpty();
    assertThat(late("first-inquiry", last.plusDays(1))).containsExactly("first-inquiry");
    assertThat(
            tasks("first-inquiry", last.plusDays(1)).get(0).pointsLostOn(LocalDate.of(2010, 1, 1)))
        .isEqualTo(1);
  }

  /** What is at fault at the end of 2010 when that task was done on that day. */
  private List<String> late(String task, LocalDate doneOn) {
    return CountyInspection.of(
            version(doneOn(task, doneOn)), LocalDate.of(2010, 12, 31), WorkingCalendar.china())
        .stream()
        .map(each -> each.deviation().about())
        .toList();
  }

  private List<DueTask> tasks(String task, LocalDate doneOn) {
    return CountyInspection.tasks(version(doneOn(task, doneOn)), WorkingCalendar.china()).stream()
        .filter(each -> each.task().id().equals(task))
        .toList();
  }

  private CountyData doneOn(String task, LocalDate day) {
    List<Task> tasks =
        county().sites().tasks().stream()
            .map(each -> each.id().equals(task) ? each.done(day) : each)
            .toList();
    return county().withSites(new Sites(List.of(), tasks, List.of(), List.of()));
  }
}
