package liandong.county.chongyang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liandong.catalogue.Convenience;
import liandong.catalogue.Delegation;
import liandong.catalogue.DelegationKind;
import liandong.catalogue.ExOfficioPower;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.TakenItem;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChongyangTest extends CountyContract {
  private static final PlaceId BAINI = new PlaceId("421223104000");
  private static final LocalDate ARTICLE = LocalDate.of(2018, 12, 14);

  ChongyangTest() {
    super(new ChongyangRules());
  }

  private List<ServiceItem> items() {
    return county().catalogue().items();
  }

  private Stream<ServiceItem> powersOnApplication() {
    return items().stream().filter(each -> each.type() != ItemType.PUBLIC_SERVICE);
  }

  @Test
  @Tag("CY-01")
  void twelveTownshipsHaveAHall() {
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.TOWN)
        .hasSize(12)
        .extracting(each -> each.name().zh())
        .contains("天城镇便民服务大厅", "桂花泉镇便民服务大厅", "高枧乡便民服务大厅", "白霓镇便民服务大厅")
        .allMatch(name -> name.matches(".+[乡镇]便民服务大厅"));
  }

  @Test
  @Tag("CY-02")
  void villagesAndCommunitiesOf2018HaveARoomEach() {
    List<ServicePoint> rooms =
        county().places().points().stream().filter(each -> each.level() == Level.VILLAGE).toList();
    assertThat(rooms).hasSize(187 + 17).allMatch(each -> each.name().zh().endsWith("便民服务室"));
    assertThat(rooms).filteredOn(each -> each.name().zh().endsWith("社区便民服务室")).hasSize(17);
  }

  @Test
  @Tag("CY-08")
  void powersAreThoseOnApplicationAndThoseExOfficio() {
    long onApplication = powersOnApplication().count();

    assertThat(onApplication + county().catalogue().exOfficio().size()).isEqualTo(3238);
    assertThat(items()).filteredOn(each -> each.type() == ItemType.LICENCE).hasSize(167);
    assertThat(county().catalogue().exOfficio())
        .extracting(ExOfficioPower::type)
        .contains(ItemType.PENALTY, ItemType.COERCION, ItemType.LEVY, ItemType.INSPECTION);
  }

  @Test
  @Tag("CY-09")
  void bainiHasNinetyFourPowersAndEachOfTheOthersForty() {
    Map<PlaceId, Long> passedDown =
        county().delegations().all().stream()
            .collect(
                Collectors.groupingBy(each -> each.place().orElseThrow(), Collectors.counting()));

    assertThat(passedDown).hasSize(12).containsEntry(BAINI, 94L);
    assertThat(passedDown.entrySet())
        .filteredOn(each -> !each.getKey().equals(BAINI))
        .extracting(Map.Entry::getValue)
        .containsOnly(40L);
    assertThat(county().delegations().all())
        .allMatch(each -> each.kind() == DelegationKind.DEVOLVE)
        .allMatch(each -> each.document().quotation().zh().contains("将40项行政权力下放给我县其他11个乡镇"))
        .extracting(Delegation::item)
        .allMatch(item -> item(item).type() != ItemType.PUBLIC_SERVICE);
  }

  private ServiceItem item(ItemId id) {
    return county().catalogue().item(id).orElseThrow();
  }

  @Test
  @Tag("CY-10")
  void townsHaveFortyOneApprovalsAndNinetyFiveServicesAndVillagesEightyOne() {
    List<ServiceItem> town = listOf(Level.TOWN);

    assertThat(town).hasSize(41 + 95);
    assertThat(town).filteredOn(each -> each.type() == ItemType.LICENCE).hasSize(41);
    assertThat(listOf(Level.VILLAGE))
        .hasSize(81)
        .noneMatch(each -> each.type() == ItemType.LICENCE);
    assertThat(town).containsAll(listOf(Level.VILLAGE));
  }

  private List<ServiceItem> listOf(Level level) {
    return county().catalogue().taken().all().stream()
        .filter(each -> each.place().isEmpty() && each.level() == level)
        .map(TakenItem::item)
        .map(this::item)
        .toList();
  }

  @Test
  @Tag("CY-10")
  void whatBainiHasAloneStandsOnItsOwnListByTheArticle() {
    assertThat(county().catalogue().taken().all())
        .filteredOn(each -> each.place().isPresent())
        .isNotEmpty()
        .allMatch(each -> each.place().orElseThrow().equals(BAINI))
        .allMatch(each -> each.approval().orElseThrow().equals("cy-2018-3"));
  }

  @Test
  @Tag("CY-11")
  void itemsWithoutMeetingAndTheOthersShareNothing() {
    assertThat(on(Convenience.NO_MEETING)).hasSize(336);
    assertThat(on(Convenience.MEETING))
        .hasSize(634)
        .doesNotContainAnyElementsOf(on(Convenience.NO_MEETING));
    assertThat(on(Convenience.ONCE)).hasSize(190);
  }

  private List<ServiceItem> on(Convenience list) {
    return items().stream().filter(each -> each.conveniences().contains(list)).toList();
  }

  /** The seven fields stand beside each row of the lists, and the reader compares them. */
  @Test
  @Tag("CY-06")
  void sevenFieldsOfAListedItemAreOneTextAtAllLevels() {
    ServicePoint hall = point(Level.TOWN);
    ServicePoint room = point(Level.VILLAGE);

    assertThat(listOf(Level.VILLAGE))
        .allSatisfy(
            each -> {
              assertThat(county().catalogue().offeredAt(hall, each.id(), ARTICLE))
                  .isEqualTo(county().catalogue().offeredAt(room, each.id(), ARTICLE));
              assertThat(county().catalogue().versions(each.id())).hasSize(1);
            });
  }

  @Test
  void whatIsWrittenByHandIsMostlyAdoptedAndTheRestSaysThatItIsGenerated() {
    List<ServiceItem> written = items().stream().filter(each -> !each.generated()).toList();

    assertThat(written).hasSizeGreaterThanOrEqualTo(120).hasSize(134 + 5);
    assertThat(written).filteredOn(each -> each.provenance().adopted()).hasSize(134);
    assertThat(items())
        .filteredOn(ServiceItem::generated)
        .hasSize(970 - 139)
        .allMatch(each -> each.id().value().startsWith("gen-"));
    assertThat(county().catalogue().exOfficio()).allMatch(ExOfficioPower::generated);
  }

  @Test
  void eachDomainHasItemsWrittenByHand() {
    assertThat(county().domains())
        .allSatisfy(
            domain ->
                assertThat(items())
                    .filteredOn(each -> !each.generated())
                    .extracting(ServiceItem::domain)
                    .contains(domain.id()));
  }
}
