package liandong.county.miyun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.calendar.Limit;
import liandong.catalogue.Delivery;
import liandong.catalogue.HandlingType;
import liandong.catalogue.ItemId;
import liandong.catalogue.Offered;
import liandong.catalogue.ServiceItem;
import liandong.county.Domain;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServiceMode;
import liandong.places.ServicePoint;
import liandong.places.Window;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MiyunTest extends CountyContract {
  private static final LocalDate PLAN = LocalDate.of(2013, 2, 22);
  private static final LocalDate BUILT = LocalDate.of(2013, 9, 30);
  private static final LocalDate LAST_OF_THE_COUNTY = LocalDate.of(2015, 12, 31);
  private static final LocalDate DISTRICT = LocalDate.of(2016, 1, 1);

  MiyunTest() {
    super(new MiyunRules());
  }

  private List<ServicePoint> openOn(LocalDate day, Level level) {
    return county().places().points().stream()
        .filter(each -> each.level() == level)
        .filter(each -> county().places().isOpen(each, day))
        .toList();
  }

  @Test
  @Tag("MY-03")
  void eighteenTownCentresWereBuiltBesideTheTwoModels() {
    assertThat(openOn(PLAN, Level.TOWN))
        .extracting(each -> each.name().zh())
        .containsExactlyInAnyOrder("东邵渠镇便民服务中心", "鼓楼街道便民服务中心");
    assertThat(openOn(BUILT.minusDays(1), Level.TOWN)).hasSize(2);
    assertThat(openOn(BUILT, Level.TOWN)).hasSize(2 + 18);
    assertThat(openOn(LocalDate.of(2026, 1, 5), Level.TOWN)).hasSize(2 + 18);
  }

  @Test
  @Tag("MY-03")
  void villagePointsBeganWithTheCentreAboveThem() {
    assertThat(openOn(PLAN, Level.VILLAGE)).hasSize(16 + 29);
    assertThat(openOn(BUILT, Level.VILLAGE)).hasSize(426);
    assertThat(openOn(BUILT, Level.COUNTY)).hasSize(1);
  }

  /** 密政办字〔2013〕5号, 二：“分厅制”, “一门式”, “零距离”. */
  @Test
  @Tag("MY-02")
  void eachLevelServesInItsOwnMode() {
    assertThat(county().profile().mode(Level.COUNTY)).contains(ServiceMode.THEMED_HALLS);
    assertThat(county().profile().mode(Level.TOWN)).contains(ServiceMode.ONE_DOOR);
    assertThat(county().profile().mode(Level.VILLAGE)).contains(ServiceMode.ZERO_DISTANCE);
  }

  @Test
  void eachDivisionOfTheCountyHasOneSuccessorInTheDistrict() {
    assertThat(county().places().divisions()).hasSize(2 * 447);
    DivisionCode then = new DivisionCode("110228113000");

    assertThat(county().places().divisionsOn(then, LAST_OF_THE_COUNTY))
        .extracting(Division::code)
        .containsExactly(then);
    assertThat(county().places().divisionsOn(then, DISTRICT))
        .extracting(each -> each.code().value())
        .containsExactly("110118113000");
    assertThat(county().places().divisions())
        .filteredOn(each -> each.validity().endedBefore(DISTRICT))
        .hasSize(447)
        .allSatisfy(each -> assertThat(each.successors()).hasSize(1));
  }

  @Test
  void districtsCentreGoesOnForThatOfTheCounty() {
    ServicePoint then = county().places().point(new PlaceId("110228113000")).orElseThrow();
    ServicePoint now = county().places().point(new PlaceId("110118113000")).orElseThrow();

    assertThat(county().places().goesOnFor(now, then, DISTRICT)).isTrue();
    assertThat(county().places().goesOnFor(now, then, LAST_OF_THE_COUNTY)).isFalse();
  }

  @Test
  @Tag("MY-04")
  void domainsAreHallsAndNeverDepartments() {
    assertThat(county().domains())
        .extracting(each -> each.name().zh())
        .allMatch(n -> n.endsWith("厅"));
    assertThat(county().domains())
        .extracting(Domain::id)
        .allSatisfy(
            hall ->
                assertThat(county().catalogue().items())
                    .extracting(ServiceItem::domain)
                    .contains(hall));
    assertThat(bodiesIn("livelihood")).hasSizeGreaterThan(5);
  }

  private Set<String> bodiesIn(String hall) {
    return county().catalogue().items().stream()
        .filter(each -> each.domain().equals(hall))
        .map(each -> each.body().zh())
        .collect(Collectors.toSet());
  }

  @Test
  void eachHallHasAWindowAndThereIsAParallelOne() {
    List<Window> windows = county().places().windowsOf(new PlaceId("110118000000"));

    assertThat(windows).filteredOn(each -> !each.parallel()).hasSize(6);
    assertThat(windows).filteredOn(Window::parallel).hasSize(1);
    assertThat(openOn(DISTRICT, Level.TOWN))
        .allSatisfy(each -> assertThat(county().places().windowsOf(each.id())).hasSize(1));
  }

  @Test
  @Tag("MY-08")
  void everyTownAndEveryVillageHasTheListOfItsLevel() {
    assertThat(county().catalogue().taken().all()).allMatch(each -> each.place().isEmpty());
    List<ServiceItem> items = county().catalogue().items();

    for (Level level : List.of(Level.TOWN, Level.VILLAGE)) {
      assertThat(openOn(DISTRICT, level))
          .extracting(point -> county().catalogue().taken().listOf(point))
          .containsOnly(county().catalogue().taken().listOf(openOn(DISTRICT, level).get(0)));
      assertThat(items)
          .filteredOn(each -> each.access().receivedAt().contains(level))
          .allMatch(
              each ->
                  county()
                          .catalogue()
                          .offeredAt(openOn(DISTRICT, level).get(0), each.id(), DISTRICT)
                      == Offered.LISTED);
    }
  }

  @Test
  @Tag("MY-06")
  void eachAdoptedItemSaysWhetherItEnteredTheHallAndWhyNot() {
    assertThat(adopted()).allMatch(each -> each.delivery().hall().isPresent());
    assertThat(adopted())
        .filteredOn(each -> !each.delivery().hall().orElseThrow().entered())
        .isNotEmpty()
        .extracting(each -> each.delivery().hall().map(Delivery.Hall::reason).orElseThrow())
        .allMatch(reason -> !reason.isBlank() && !reason.en().isBlank());
  }

  private List<ServiceItem> adopted() {
    return county().catalogue().items().stream()
        .filter(each -> each.provenance().adopted())
        .toList();
  }

  @Test
  void itAdoptsTheStandardListAndHasFewItemsOfItsOwn() {
    assertThat(county().catalogue().items()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(adopted()).hasSize(130);
    assertThat(county().catalogue().items()).hasSize(130 + 6).noneMatch(ServiceItem::generated);
  }

  @Test
  void itPromisesLessTimeThanTheStandardWhereItCan() {
    ServiceItem food = county().catalogue().item(new ItemId("market-007")).orElseThrow();

    assertThat(food.name().zh()).isEqualTo("食品经营许可");
    assertThat(food.limits().promised()).isEqualTo(Limit.workingDays(6));
    assertThat(food.body().zh()).isEqualTo("北京市密云区市场监督管理局");
  }

  @Test
  @Tag("MY-09")
  void bothKindsOfHandlingBearTheWordsOfThePlan() {
    assertThat(county().profile().handlingWords().get(HandlingType.IMMEDIATE).zh())
        .isEqualTo("即办事项");
    assertThat(county().profile().handlingWords().get(HandlingType.PROMISED).zh())
        .isEqualTo("承办事项");
    assertThat(county().profile().sources().get("my-2013-4.1.2").quotation().zh())
        .contains("即办事项现场办结,承办事项在规定时限内办结");
  }
}
