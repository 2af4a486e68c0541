package liandong.county.cangxi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.Domain;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.SubmissionRule;
import liandong.county.law.CountyInspection;
import liandong.county.site.Deviation;
import liandong.county.site.Equipment;
import liandong.county.site.Location;
import liandong.county.site.Premises;
import liandong.county.site.Served;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Siting;
import liandong.county.site.StationPart;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.Weight;
import liandong.evidence.Bilingual;
import liandong.places.Level;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CangxiTest extends CountyContract {
  CangxiTest() {
    super(new CangxiRules());
  }

  @Test
  @Tag("CX-06")
  void tenDomainsOfTheNoticeAreThereAndEachHasItems() {
    assertThat(county().domains())
        .extracting(each -> each.name().zh())
        .containsExactly("计生", "国土资源", "林业", "民政", "劳动保障", "财税", "水利", "农机", "农业保险", "新农合");
    assertThat(county().catalogue().items())
        .hasSize(120)
        .extracting(ServiceItem::domain)
        .containsAll(county().domains().stream().map(Domain::id).toList());
  }

  @Test
  void placesOfTheCountyAreThere() {
    assertThat(county().places().divisions()).hasSize(492);
    assertThat(county().places().points()).hasSize(486);
    assertThat(county().places().points())
        .flatMap(each -> county().places().windowsOf(each.id()))
        .hasSize(42);
  }

  @Test
  @Tag("CX-10")
  void townsReceiveWhateverTheirVillagesHandIn() {
    assertThat(county().catalogue().items())
        .filteredOn(item -> item.access().receivedAt().contains(Level.VILLAGE))
        .isNotEmpty()
        .allMatch(item -> item.access().receivedAt().contains(Level.TOWN));
  }

  @Test
  @Tag("CX-08")
  void townRecordsCasesFromTheFirstOfJune2018() {
    SubmissionRule rule = new TownsOnPlatform();

    Objection objection = ask(rule, Level.TOWN, LocalDate.of(2018, 5, 31)).orElseThrow();
    assertThat(objection.sentence().zh()).isEqualTo("陵江镇便民服务中心自2018-06-01起才使用一体化政务服务平台录入办件");
    assertThat(objection.sentence().en())
        .isEqualTo(
            "Lingjiang Town Centre records cases on the integrated platform"
                + " from 2018-06-01 only");
    assertThat(objection.source().place()).isEqualTo("二(三)");
    assertThat(ask(rule, Level.TOWN, LocalDate.of(2018, 6, 1))).isEmpty();
  }

  @Test
  @Tag("CX-08")
  void villageRegistersFromTheLastDayOf2018() {
    SubmissionRule rule = new VillagesOnPlatform();

    assertThat(ask(rule, Level.VILLAGE, LocalDate.of(2018, 12, 30))).isPresent();
    assertThat(ask(rule, Level.VILLAGE, LocalDate.of(2018, 12, 31))).isEmpty();
  }

  @Test
  @Tag("CX-08")
  void eachClauseSpeaksForItsOwnLevelOnly() {
    LocalDate before = LocalDate.of(2018, 5, 14);

    assertThat(ask(new TownsOnPlatform(), Level.COUNTY, before)).isEmpty();
    assertThat(ask(new TownsOnPlatform(), Level.VILLAGE, before)).isEmpty();
    assertThat(ask(new VillagesOnPlatform(), Level.COUNTY, before)).isEmpty();
    assertThat(ask(new VillagesOnPlatform(), Level.TOWN, before)).isEmpty();
  }

  @Test
  @Tag("CX-13")
  void handlingTypesHaveTheWordsOfTheNotice() {
    assertThat(county().profile().handlingWords().values())
        .extracting(each -> each.zh())
        .containsExactlyInAnyOrder("即时办理", "承诺办理");
  }

  @Test
  @Tag("CX-08")
  void villageWithAFirstDayOfItsOwnRegistersFromThen() {
    ServiceItem item = county().catalogue().items().get(0);
    Site early = Site.unsaid(point(Level.VILLAGE)).live(LocalDate.of(2018, 9, 1));
    SubmissionRule rule = new VillagesOnPlatform();

    assertThat(rule.objectionTo(application(item), item, early, LocalDate.of(2018, 8, 31)))
        .isPresent();
    assertThat(rule.objectionTo(application(item), item, early, LocalDate.of(2018, 9, 1)))
        .isEmpty();
  }

  @Test
  @Tag("CX-08")
  void stationThatJoinsAfterTheYearIsAtFaultAndOneThatSaysNothingIsAskedFor() {
    SiteRule rule = new VillagesOnPlatform();
    LocalDate last = LocalDate.of(2018, 12, 31);

    assertThat(rule.examine(Example.village().live(last), last)).isEmpty();
    assertThat(rule.examine(Example.village().live(last.plusDays(1)), last))
        .extracting(Deviation::weight)
        .containsExactly(Weight.FAULT);
    assertThat(rule.examine(Example.village(), last))
        .extracting(Deviation::weight)
        .containsExactly(Weight.WARNING);
    assertThat(rule.examine(Example.village(), last.minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @Tag("CX-02")
  @CsvSource({"14999,80", "15000,80", "15001,100", "29999,100", "30000,120", "30001,120"})
  void hallIsAsLargeAsTheClassOfTheTownAsks(int people, int squareMetres) {
    assertThat(HallAreaByClass.required(people)).isEqualTo(squareMetres);
    assertThat(weights(new HallAreaByClass(), hall(people, squareMetres))).isEmpty();
    assertThat(weights(new HallAreaByClass(), hall(people, squareMetres - 1)))
        .containsExactly(Weight.FAULT);
  }

  @Test
  @Tag("CX-02")
  void smallHallIsToldWithItsAreaItsPeopleAndWhatItNeeds() {
    assertThat(new HallAreaByClass().examine(hall(30_000, 119), Example.DAY))
        .extracting(each -> each.sentence().zh())
        .containsExactly("示例镇便民服务中心大厅119平方米；服务人口30000人，应不低于120平方米");
  }

  @Test
  @Tag("CX-02")
  void hallOfWhichNobodySaysHowLargeItIsIsAskedFor() {
    assertThat(weights(new HallAreaByClass(), Example.town())).containsExactly(Weight.WARNING);
    assertThat(weights(new HallAreaByClass(), Example.village())).isEmpty();
  }

  @Test
  @Tag("CX-03")
  void centreAwayFromSeatAndMarketIsAdvisedOnly() {
    assertThat(
            weights(
                new ProminentSite(), Example.town().with(Premises.UNSAID.at(Location.ELSEWHERE))))
        .containsExactly(Weight.ADVICE);
    assertThat(weights(new ProminentSite(), Example.town())).isEmpty();
  }

  @ParameterizedTest
  @Tag("CX-04")
  @EnumSource(StationPart.class)
  void stationWithoutOneOfItsFourPartsDoesNotPass(StationPart missing) {
    Site station =
        Example.village()
            .with(
                Premises.UNSAID.withParts(
                    Siting.MERGED, EnumSet.complementOf(EnumSet.of(missing))));

    assertThat(new FourPartsOfAStation().examine(station, Example.DAY))
        .extracting(each -> each.sentence().zh())
        .containsExactly("示例村便民服务点缺少：" + missing.text().zh());
  }

  @ParameterizedTest
  @Tag("CX-05")
  @EnumSource(Equipment.class)
  void fourOfTheTwelveKindsOfEquipmentHaveToBeThere(Equipment missing) {
    boolean mandatory = Set.of("公开栏", "政府信息查阅点", "电子显示屏", "触摸查询机").contains(missing.text().zh());
    Site hall =
        Example.town()
            .with(Premises.UNSAID.withEquipment(EnumSet.complementOf(EnumSet.of(missing))));

    assertThat(weights(new TwelveKindsOfEquipment(), hall))
        .containsExactly(mandatory ? Weight.FAULT : Weight.WARNING);
    assertThat(Equipment.values()).hasSize(12);
  }

  @Test
  @Tag("CX-09")
  void centreOnThePlatformHasItsComputersOnTheRegister() {
    CountyData without =
        county().withSites(new Sites(county().sites().said(), List.of(), List.of(), List.of()));
    LocalDate day = LocalDate.of(2018, 6, 1);

    assertThat(new TerminalsRegistered().examine(county(), day)).isEmpty();
    assertThat(new TerminalsRegistered().examine(without, day)).hasSize(31);
    assertThat(new TerminalsRegistered().examine(without, TerminalsRegistered.LAST_DAY)).isEmpty();
  }

  /** 20 May 2018 is a Sunday. */
  @Test
  @Tag("CX-01")
  void registerIsDueOnTheSundayItselfAndLateOnTheMonday() {
    assertThat(LocalDate.of(2018, 5, 20).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(late(LocalDate.of(2018, 5, 20))).isEmpty();
    assertThat(late(LocalDate.of(2018, 5, 21)))
        .extracting(each -> each.deviation().about())
        .containsExactly("annex-1");
  }

  private List<CountyInspection.Found> late(LocalDate done) {
    Task register =
        new Task(
            "annex-1",
            TaskKind.REGISTER,
            new Bilingual("报送责任人", "register"),
            Optional.empty(),
            new Bilingual("示例镇人民政府", "town"),
            Bilingual.same(""),
            Optional.of(LocalDate.of(2018, 5, 20)),
            Optional.of(done),
            0,
            new RegistersByTheTwentieth().source(),
            false);
    Sites sites = new Sites(List.of(), List.of(register), List.of(), List.of());
    return CountyInspection.of(
        version(county().withSites(sites)), LocalDate.of(2018, 5, 22), WorkingCalendar.china());
  }

  @Test
  @Tag("CX-01")
  void eachTownshipHasItsThreeRegisters() {
    assertThat(county().sites().tasks(TaskKind.REGISTER))
        .hasSize(3 * 31)
        .allMatch(each -> each.due().equals(Optional.of(LocalDate.of(2018, 5, 20))));
  }

  private static List<Weight> weights(SiteRule rule, Site site) {
    return rule.examine(site, Example.DAY).stream().map(Deviation::weight).toList();
  }

  private static Site hall(int people, int area) {
    return Example.town().with(Served.people(people)).with(Premises.UNSAID.withArea(area));
  }

  private Optional<Objection> ask(SubmissionRule rule, Level level, LocalDate day) {
    ServiceItem item = county().catalogue().items().get(0);
    return rule.objectionTo(application(item), item, point(level), day);
  }
}
