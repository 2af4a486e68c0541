package liandong.county.chongyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import liandong.catalogue.Delegations;
import liandong.county.CountyData;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Grade;
import liandong.county.site.Oversight;
import liandong.county.site.Premises;
import liandong.county.site.Served;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Weight;
import liandong.county.site.Works;
import liandong.county.site.WorksKind;
import liandong.places.Level;
import liandong.places.ServicePoint;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halls and rooms of 2018: graded, paid, named, sized, assessed; and what was passed down. */
class ChongyangSitesTest extends CountyContract {
  private static final String LOGO = "清水莲花";

  ChongyangSitesTest() {
    super(new ChongyangRules());
  }

  @Test
  @Tag("CY-01")
  void oneTownshipDoesNotBuildTwoAreFinishedAndNineAreToCome() {
    List<Site> towns = said(Level.TOWN);

    assertThat(towns).hasSize(12);
    assertThat(towns)
        .filteredOn(each -> each.works().kind().filter(WorksKind.NONE::equals).isPresent())
        .extracting(each -> each.point().name().zh())
        .containsExactly("天城镇便民服务大厅");
    assertThat(towns)
        .filteredOn(each -> each.works().finishedOn().isPresent())
        .extracting(each -> each.point().name().zh())
        .containsExactly("桂花泉镇便民服务大厅", "高枧乡便民服务大厅");
  }

  @Test
  @Tag("CY-01")
  void townshipThatDoesNotBuildAndIsNotTianchengIsTold() {
    assertThat(weights(new EachTownshipHasItsHall(), hall("白霓镇", WorksKind.NONE)))
        .containsExactly(Weight.FAULT);
    assertThat(weights(new EachTownshipHasItsHall(), hall("天城镇", WorksKind.NEW)))
        .containsExactly(Weight.FAULT);
    assertThat(weights(new EachTownshipHasItsHall(), Example.town()))
        .containsExactly(Weight.WARNING);
  }

  private static Site hall(String town, WorksKind works) {
    return Example.named(Level.TOWN, town + "便民服务大厅").with(Works.UNSAID.of(works));
  }

  @Test
  @Tag("CY-02")
  void eachOf204RoomsIsGraded() {
    assertThat(said(Level.VILLAGE))
        .hasSize(187 + 17)
        .allMatch(each -> each.works().grade().isPresent());
    Map<Grade, Long> grades =
        said(Level.VILLAGE).stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.works().grade().orElseThrow(), Collectors.counting()));
    assertThat(grades).containsOnlyKeys(Grade.values());
    assertThat(weights(new RoomsOfThreeGrades(), Example.village())).containsExactly(Weight.FAULT);
  }

  @ParameterizedTest
  @Tag("CY-03")
  @CsvSource({
    "MODEL,1800000,true", "MODEL,1800001,false",
    "STANDARD,1200000,true", "STANDARD,1200001,false",
    "ECONOMY,800000,true", "ECONOMY,800001,false"
  })
  void newRoomCostsWhatItsGradeIsPlannedAt(Grade grade, int yuan, boolean fits) {
    Works works = Works.UNSAID.of(WorksKind.NEW).graded(grade).costing(yuan);

    assertThat(weights(new WithinTheBudget(), Example.village().with(works)).isEmpty())
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @Tag("CY-03")
  @CsvSource({"299999,false", "300000,true", "500000,true", "500001,false"})
  void refitCostsBetweenItsTwoSums(int yuan, boolean fits) {
    Works works = Works.UNSAID.of(WorksKind.REFIT).costing(yuan);

    assertThat(weights(new WithinTheBudget(), Example.village().with(works)).isEmpty())
        .isEqualTo(fits);
  }

  @Test
  @Tag("CY-03")
  void hallOfATownshipIsPlannedAtTwoAndAHalfMillion() {
    Works hall = Works.UNSAID.of(WorksKind.NEW);

    assertThat(weights(new WithinTheBudget(), Example.town().with(hall.costing(2_500_000))))
        .isEmpty();
    assertThat(weights(new WithinTheBudget(), Example.town().with(hall.costing(2_500_001))))
        .containsExactly(Weight.WARNING);
    assertThat(weights(new WithinTheBudget(), Example.town().with(hall)))
        .containsExactly(Weight.WARNING);
  }

  @ParameterizedTest
  @Tag("CY-04")
  @ValueSource(strings = {"白霓镇便民服务中心", "便民服务大厅", "白霓镇便民服务大厅（新）", "白霓便民服务大厅"})
  void hallWithAnotherNameIsAFault(String sign) {
    assertThat(weights(new UniformNames(), Example.town().with(Premises.UNSAID.signed(sign, LOGO))))
        .containsExactly(Weight.FAULT);
  }

  @Test
  @Tag("CY-04")
  void roomIsNamedAfterItsVillageOrCommunityAndHasTheLotus() {
    assertThat(weights(new UniformNames(), room("大市村便民服务室", LOGO))).isEmpty();
    assertThat(weights(new UniformNames(), room("七星社区便民服务室", LOGO))).isEmpty();
    assertThat(weights(new UniformNames(), room("大市村代办点", LOGO))).containsExactly(Weight.FAULT);
    assertThat(weights(new UniformNames(), room("大市村便民服务室", "红旗"))).containsExactly(Weight.FAULT);
    assertThat(weights(new UniformNames(), room("大市村便民服务室", ""))).containsExactly(Weight.WARNING);
  }

  private static Site room(String sign, String logo) {
    return Example.village().with(Premises.UNSAID.signed(sign, logo));
  }

  @Test
  @Tag("CY-05")
  void hallThatNeedsMoreIsNotTheSmallerOne() {
    List<ServicePoint> towns =
        county().places().points().stream().filter(each -> each.level() == Level.TOWN).toList();
    Site small = sized(towns.get(0), Served.people(20_000, 8, 12), 300);
    Site large = sized(towns.get(1), Served.people(20_000, 8, 13), 299);
    Site equal = sized(towns.get(1), Served.people(20_000, 8, 13), 300);
    Site other = sized(towns.get(1), Served.people(19_999, 8, 13), 299);

    assertThat(sizes(small, large)).containsExactly(towns.get(1).id().value());
    assertThat(sizes(small, equal)).isEmpty();
    // More staff and fewer people: the article does not say which counts for more.
    assertThat(sizes(small, other)).isEmpty();
  }

  @Test
  @Tag("CY-05")
  void hallWithoutDepartmentsStaffOrPeopleIsAskedForThem() {
    ServicePoint town =
        county().places().points().stream()
            .filter(each -> each.level() == Level.TOWN)
            .findFirst()
            .orElseThrow();

    assertThat(sizes(sized(town, Served.people(20_000), 300))).containsExactly(town.id().value());
  }

  private List<String> sizes(Site... halls) {
    CountyData county =
        county().withSites(new Sites(List.of(halls), List.of(), List.of(), List.of()));
    return new HallSizeFollowsNeed()
        .examine(county, Example.DAY).stream().map(Deviation::about).toList();
  }

  private static Site sized(ServicePoint town, Served served, int area) {
    return Site.unsaid(town).with(served).with(Premises.UNSAID.withArea(area));
  }

  @Test
  @Tag("CY-07")
  void checklistHasTheSevenUnities() {
    assertThat(SevenUnities.ALL).hasSize(7);
    for (String missing : SevenUnities.ALL) {
      List<String> six = new ArrayList<>(SevenUnities.ALL);
      six.remove(missing);
      assertThat(
              new SevenUnities()
                  .examine(
                      Example.town().with(Oversight.UNSAID.checked(Set.copyOf(six))), Example.DAY))
          .extracting(each -> each.sentence().zh())
          .containsExactly("示例镇便民服务中心尚未统一：" + missing);
    }
  }

  @Test
  @Tag("CY-13")
  void officeAndALineDepartmentAssessTogether() {
    assertThat(weights(new JointAssessment(), assessedBy("县政务办", "县民政局"))).isEmpty();
    assertThat(weights(new JointAssessment(), assessedBy("县政务办"))).containsExactly(Weight.FAULT);
    assertThat(weights(new JointAssessment(), assessedBy("县民政局", "县财政局")))
        .containsExactly(Weight.FAULT);
  }

  private static Site assessedBy(String... organs) {
    return Example.town()
        .with(Oversight.UNSAID.accepted(LocalDate.of(2018, 12, 10), Set.of(organs)));
  }

  @Test
  @Tag("CY-09")
  void bainiHas94PowersAndEachOfTheElevenOthers40() {
    assertThat(new NinetyFourAndForty().examine(county(), NinetyFourAndForty.FROM)).isEmpty();

    CountyData nothing =
        new CountyData(
            county().profile(),
            county().places(),
            county().domains(),
            county().catalogue(),
            Delegations.NONE);
    assertThat(new NinetyFourAndForty().examine(nothing, NinetyFourAndForty.FROM))
        .hasSize(12)
        .extracting(each -> each.sentence().zh())
        .contains("下放给白霓镇便民服务大厅的行政权力有0项，应为94项", "下放给天城镇便民服务大厅的行政权力有0项，应为40项");
    assertThat(new NinetyFourAndForty().examine(nothing, NinetyFourAndForty.FROM.minusDays(1)))
        .isEmpty();
  }

  private List<Site> said(Level level) {
    return county().sites().said().stream().filter(each -> each.isAt(level)).toList();
  }

  private static List<Weight> weights(SiteRule rule, Site site) {
    return rule.examine(site, Example.DAY).stream().map(Deviation::weight).toList();
  }
}
