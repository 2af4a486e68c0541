package liandong.county.jiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.JointPart;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.TakenItem;
import liandong.county.CountyData;
import liandong.county.FundingRule;
import liandong.county.law.CountyInspection;
import liandong.county.site.Deviation;
import liandong.county.site.Rating;
import liandong.county.site.Rating.Standing;
import liandong.county.site.RatingStep;
import liandong.county.site.Served;
import liandong.county.site.Settlement;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.YearScore;
import liandong.county.site.YearScore.Appeal;
import liandong.evidence.Source;
import liandong.places.Division;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import liandong.places.UnitKind;
import liandong.places.Window;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JiyuanTest extends CountyContract {
  private static final PlaceId CENTRE = new PlaceId("419001000000");
  private static final String TOWN = "419001100000";
  private static final LocalDate DAY = LocalDate.of(2016, 3, 31);

  JiyuanTest() {
    super(new JiyuanRules());
  }

  private ServiceItem fiveLicencesInOne() {
    return county().catalogue().item(new ItemId("market-001")).orElseThrow();
  }

  @Test
  @Tag("JY-11")
  void fiveLicencesInOneTakeSevenDaysWherePromisesAddedUpToFifteen() {
    ServiceItem item = fiveLicencesInOne();

    assertThat(item.limits().promised()).isEqualTo(Limit.workingDays(7));
    assertThat(item.parts().stream().mapToInt(part -> part.limit().amount()).sum()).isEqualTo(15);
    assertThat(county().profile().sources().get("jy-2016-2.2").quotation().zh())
        .contains("由原先累计承诺时限15天减至7天");
  }

  @Test
  @Tag("JY-11")
  void fiveDepartmentsWorkOnThemUnderTheLeadOfBusinessRegistration() {
    ServiceItem item = fiveLicencesInOne();

    assertThat(item.type()).isEqualTo(ItemType.LICENCE);
    assertThat(item.flow()).isEqualTo(ReviewFlow.FOUR_STEPS);
    assertThat(item.access().decidedAt()).isEqualTo(Level.COUNTY);
    assertThat(item.parts())
        .extracting(part -> part.name().zh())
        .containsExactly("营业执照", "组织机构代码证", "税务登记", "统计登记", "刻章备案");
    assertThat(item.parts()).extracting(JointPart::department).doesNotHaveDuplicates();
    assertThat(item.parts())
        .filteredOn(JointPart::lead)
        .extracting(part -> part.department().zh())
        .containsExactly("济源市工商行政管理局");
  }

  @Test
  @Tag("JY-11")
  void unitOfTheSevenDaysIsCalledOpenUntilTheCityConfirmsIt() {
    assertThat(fiveLicencesInOne().guide().conditions().zh()).contains("确认单位之前按工作日计算");
    assertThat(fiveLicencesInOne().guide().conditions().en())
        .contains("counted in working days until the city confirms the unit");
  }

  @Test
  void bundledLicencesHaveAParallelWindowOfTheirOwn() {
    assertThat(county().places().windowsOf(CENTRE))
        .filteredOn(Window::parallel)
        .extracting(window -> window.name().zh())
        .containsExactly("多证联办窗口");
  }

  @Test
  @Tag("JY-03")
  void sixteenTownsAndSubdistrictsHaveACentre() {
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.TOWN)
        .hasSize(16)
        .extracting(ServicePoint::division)
        .doesNotHaveDuplicates();
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

  /** The standard's market-001; here that id is the bundled licences'. */
  @Test
  void individualBusinessIsRegisteredUnderAnIdOfTheCityAndOnTheSpot() {
    ServiceItem item = county().catalogue().item(new ItemId("market-101")).orElseThrow();

    assertThat(item.name().zh()).isEqualTo("个体工商户设立登记");
    assertThat(item.limits().promised()).isEqualTo(Limit.workingDays(0));
    assertThat(item.flow()).isEqualTo(ReviewFlow.TWO_STEPS);
    assertThat(item.materials()).hasSize(3);
    assertThat(item.legalBasis()).hasSize(3);
    assertThat(listOf(Level.TOWN)).contains(item.id());
  }

  /** 济源 2016, 二(一)：进驻审批服务事项619项 … 水、电、气、暖缴费等20余项. */
  @Test
  @Tag("JY-07")
  void citizensHomeHas619ItemsAndOverTwentyUtilityServicesBeside() {
    assertThat(atTheCitizensHome()).hasSize(619);
    assertThat(itemsOf("utilities"))
        .hasSizeBetween(21, 29)
        .extracting(each -> each.name().zh())
        .contains("水、电、气、暖费缴纳", "自来水费缴纳", "电费缴纳", "燃气费缴纳", "暖气费缴纳");
    assertThat(itemsOf("utilities"))
        .allMatch(each -> each.access().receivedAt().contains(Level.COUNTY));
  }

  /** What it receives or decides, without the payments. */
  private List<ServiceItem> atTheCitizensHome() {
    return county().catalogue().items().stream()
        .filter(each -> !each.domain().equals("utilities"))
        .filter(
            each ->
                each.access().receivedAt().contains(Level.COUNTY)
                    || each.access().decidedAt() == Level.COUNTY)
        .toList();
  }

  private List<ServiceItem> itemsOf(String domain) {
    return county().catalogue().items().stream()
        .filter(each -> each.domain().equals(domain))
        .toList();
  }

  @Test
  @Tag("JY-01")
  void cityTownsAndVillagesHaveAListEach() {
    for (Level level : List.of(Level.TOWN, Level.VILLAGE)) {
      assertThat(listOf(level))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              county().catalogue().items().stream()
                  .filter(each -> each.access().receivedAt().contains(level))
                  .map(ServiceItem::id)
                  .toList());
      assertThat(county().places().points())
          .filteredOn(each -> each.level() == level)
          .allSatisfy(
              each ->
                  assertThat(county().catalogue().taken().listOf(each))
                      .hasSameSizeAs(listOf(level)));
    }
    assertThat(listOf(Level.VILLAGE)).hasSizeLessThan(listOf(Level.TOWN).size());
    assertThat(listOf(Level.TOWN)).hasSizeLessThan(atTheCitizensHome().size());
  }

  /** The city decides; what a village receives it hands up, or its town does it. */
  @Test
  @Tag("JY-01")
  void noItemIsDecidedInAVillage() {
    assertThat(county().catalogue().items())
        .noneMatch(each -> each.access().decidedAt() == Level.VILLAGE);
  }

  private List<ItemId> listOf(Level level) {
    return county().catalogue().taken().all().stream()
        .filter(each -> each.level() == level && each.place().isEmpty())
        .map(TakenItem::item)
        .toList();
  }

  /** 济源 2016, 一(三)：设置证照代办、民政救助、劳动保障、计生服务、综治维稳、党建群团等办事项目，并积极开展民事调解、咨询指南、致富发展等服务. */
  @Test
  @Tag("JY-06")
  void villageCentresHaveItemsOfTheSixGroupsAndTheThreeBeside() {
    assertThat(listOf(Level.VILLAGE))
        .map(each -> county().catalogue().item(each).orElseThrow().domain())
        .contains("certificates", "civil-affairs", "labour", "family-planning")
        .contains("public-order", "party")
        .contains("mediation", "consultation", "prosperity");
    assertThat(county().domains())
        .extracting(each -> each.name().zh())
        .contains("证照代办", "民政救助", "劳动保障", "计生服务", "综治维稳", "党建群团")
        .contains("民事调解", "咨询指南", "致富发展");
  }

  @Test
  void whatIsWrittenByHandIsMostlyAdoptedAndTheRestSaysThatItIsGenerated() {
    List<ServiceItem> items = county().catalogue().items();

    assertThat(items).filteredOn(each -> each.provenance().adopted()).hasSize(127);
    assertThat(items)
        .filteredOn(each -> !each.provenance().adopted() && !each.generated())
        .hasSize(9);
    assertThat(items)
        .filteredOn(ServiceItem::generated)
        .allMatch(each -> each.id().value().startsWith("gen-"));
  }

  @Test
  @Tag("JY-03")
  void villagesCommunitiesAndCommitteesAre612() {
    List<Division> units =
        county().places().divisions().stream()
            .filter(each -> each.level() == Level.VILLAGE)
            .toList();

    assertThat(units).hasSize(612);
    assertThat(units.stream().map(each -> each.kind().orElseThrow()).collect(counting()))
        .containsEntry(UnitKind.VILLAGE, 550L)
        .containsEntry(UnitKind.COMMUNITY, 51L)
        .containsEntry(UnitKind.RESIDENTS, 11L);
  }

  /** The statistics know 557 of them by name; what was made up says so. */
  @Test
  @Tag("JY-03")
  void unitsThatWereMadeUpSaySo() {
    assertThat(county().places().divisions())
        .filteredOn(Division::generated)
        .hasSize(612 - 557)
        .allMatch(each -> each.name().startsWith("示例"));
    assertThat(county().sites().said()).hasSize(107).allMatch(Site::generated);
  }

  @Test
  @Tag("JY-03")
  void eachUnitIsServedByExactlyOneOf107Centres() {
    List<ServicePoint> centres =
        county().places().points().stream().filter(each -> each.level() == Level.VILLAGE).toList();

    assertThat(centres).hasSize(107);
    assertThat(
            centres.stream()
                .flatMap(each -> county().places().servedBy(each, DAY).stream())
                .filter(each -> each.level() == Level.VILLAGE))
        .hasSize(612)
        .doesNotHaveDuplicates();
    assertThat(new UnitsShareCentres().examine(county(), DAY)).isEmpty();
  }

  @Test
  @Tag("JY-03")
  void townWithoutACentreOfItsOwnIsTold() {
    Places places = county().places();
    List<ServicePoint> without =
        places.points().stream().filter(each -> !each.id().value().equals(TOWN)).toList();
    CountyData other =
        county()
            .withPlaces(
                new Places(
                    places.divisions(),
                    without,
                    List.of(),
                    List.of(),
                    places.roster(),
                    places.powers()));

    assertThat(new UnitsShareCentres().examine(other, DAY))
        .extracting(Deviation::about)
        .contains(TOWN);
    assertThat(new UnitsShareCentres().examine(other, UnitsShareCentres.FROM.minusDays(1)))
        .isEmpty();
  }

  @ParameterizedTest
  @Tag("JY-16")
  @CsvSource({
    "RURAL,0,15000",
    "RURAL,1999,15000",
    "RURAL,2000,20000",
    "RURAL,3999,20000",
    "RURAL,4000,30000",
    "COMMUNITY,0,50000",
    "COMMUNITY,4999,50000",
    "COMMUNITY,5000,60000",
    "COMMUNITY,9999,60000",
    "COMMUNITY,10000,70000"
  })
  void moneyOfAYearGoesByPopulation(Settlement settlement, int people, int yuan) {
    assertThat(new FundsByPopulation().yearly(Served.people(settlement, people))).hasValue(yuan);
  }

  @Test
  @Tag("JY-16")
  void centreOfWhichNobodySaysWhomItServesHasNoSumYet() {
    assertThat(new FundsByPopulation().yearly(Served.UNSAID)).isEmpty();
    assertThat(new FundsByPopulation().yearly(Served.people(3000))).isEmpty();
  }

  @Test
  @Tag("JY-16")
  void eachOfThe107CentresHasItsMoney() {
    assertThat(CountyInspection.grants(version()))
        .hasSize(107)
        .allMatch(each -> each.yuan().isPresent());
  }

  /** A rule that gives less to more people complains, and a swap to it is refused. */
  @Test
  @Tag("JY-16")
  void morePeopleNeverBringLessMoney() {
    FundingRule falling =
        new FundingRule() {
          @Override
          public Source source() {
            return new FundsByPopulation().source();
          }

          @Override
          public OptionalInt yearly(Served served) {
            return OptionalInt.of(served.population().orElse(0) < 3_000 ? 30_000 : 20_000);
          }
        };

    assertThat(falling.complaint()).contains("3000 people (RURAL) get 20000 yuan, one less 30000");
  }

  @Test
  @Tag("JY-13")
  void sittingHoursOfEachCentreAreSaid() {
    assertThat(county().sites().said()).noneMatch(each -> each.sittingHours().isBlank());
  }

  @Test
  @Tag("JY-04")
  void twoPilotsAndEachCentreAreTickedOffByTheEndOf2015() {
    assertThat(county().sites().tasks(TaskKind.PILOT)).hasSize(2);
    assertThat(county().sites().tasks(TaskKind.TICK_OFF)).hasSize(107);
    assertThat(inspected(LocalDate.of(2016, 1, 1))).isEmpty();
    assertThat(inspected(LocalDate.of(2015, 12, 31))).isEmpty();
  }

  @Test
  @Tag("JY-04")
  void centreThatWasNotTickedOffByThenIsTold() {
    String centre = "centre-419001109211";
    List<Task> tasks =
        county().sites().tasks().stream()
            .map(each -> each.id().equals(centre) ? each.done(LocalDate.of(2016, 1, 1)) : each)
            .toList();
    CountyData late =
        county().withSites(new Sites(county().sites().said(), tasks, List.of(), List.of()));

    assertThat(
            CountyInspection.of(version(late), LocalDate.of(2016, 3, 31), WorkingCalendar.china()))
        .extracting(each -> each.deviation().about())
        .containsExactly(centre);
  }

  // ---- stars ------------------------------------------------------------------------------

  @ParameterizedTest
  @Tag("JY-17")
  @CsvSource({"59,0", "60,1", "74,1", "75,2", "89,2", "90,3", "100,3"})
  void starsOfTheYearGoByWhatTheCityFoundWhenItCheckedAgain(int found, int stars) {
    assertThat(new ThreeStars().rate(village(95, Optional.of(found), Optional.empty())).stars())
        .isEqualTo(stars);
  }

  @Test
  @Tag("JY-17")
  void nothingCountsBeforeTheCityHasCheckedAgain() {
    Rating scored = new ThreeStars().rate(village(95, Optional.empty(), Optional.empty()));

    assertThat(scored.standing()).isEqualTo(Standing.SCORED);
    assertThat(scored.stars()).isZero();
  }

  @Test
  @Tag("JY-17")
  void belowTheStandardTheSupportIsLost() {
    assertThat(new ThreeStars().rate(village(70, Optional.of(59), Optional.empty())).standing())
        .isEqualTo(Standing.BELOW);
  }

  @ParameterizedTest
  @Tag("JY-17")
  @EnumSource(RatingStep.class)
  void eachStepMayBeAppealedAndNothingCountsUntilItIsHeard(RatingStep step) {
    LocalDate on = LocalDate.of(2016, 1, 11);
    Optional<Integer> checked = Optional.of(74);

    Rating open =
        new ThreeStars()
            .rate(village(74, checked, Optional.of(new Appeal(step, on, Optional.empty()))));
    Rating heard =
        new ThreeStars()
            .rate(village(74, checked, Optional.of(new Appeal(step, on, Optional.of(75)))));

    assertThat(open.standing()).isEqualTo(Standing.APPEALED);
    assertThat(open.stars()).isZero();
    // What the town has scored counts for nothing once the city has checked again.
    assertThat(heard.stars()).isEqualTo(step == RatingStep.TOWN ? 1 : 2);
  }

  @Test
  @Tag("JY-18")
  void townIsRatedHalfByItsOwnStandardAndHalfByHowItGuidesItsVillages() {
    assertThat(new ThreeStars().rate(town(100, Optional.of(80))).score()).contains(90);
    assertThat(new ThreeStars().rate(town(100, Optional.of(80))).stars()).isEqualTo(3);
    assertThat(new ThreeStars().rate(town(100, Optional.of(79))).stars()).isEqualTo(2);
    assertThat(new ThreeStars().rate(town(100, Optional.empty())).standing())
        .isEqualTo(Standing.OPEN);
  }

  private static YearScore village(int town, Optional<Integer> recheck, Optional<Appeal> appeal) {
    return new YearScore(
        new PlaceId("v"),
        2015,
        Optional.empty(),
        Optional.empty(),
        Optional.of(town),
        recheck,
        appeal,
        false);
  }

  private static YearScore town(int standard, Optional<Integer> guidance) {
    return new YearScore(
        new PlaceId("t"),
        2015,
        Optional.of(standard),
        guidance,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Collector<UnitKind, ?, Map<UnitKind, Long>> counting() {
    return Collectors.groupingBy(each -> each, Collectors.counting());
  }
}
