package liandong.county.files;

import static liandong.county.files.Read.atColumns;
import static liandong.county.files.Read.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemId;
import liandong.catalogue.Offered;
import liandong.county.CountyData;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard list, and what towns and villages take over of the county's. */
class ListsOfTownsTest {
  private static final CountyFilesInMemory FILES = SmallCounty.files();
  private static final LocalDate DAY = LocalDate.of(2018, 5, 14);

  private static CountyFilesInMemory standard(String... rows) {
    return FILES
        .withTable(
            "standard-items.csv",
            "code,name_zh,type,issuer,content,procedure,basis,materials,promise,fee_standard,"
                + "fee_basis\n"
                + String.join("\n", rows)
                + "\n")
        .withColumn("items.csv", "standard", "GT-1", "LD-1");
  }

  private static final String LAND = "GT-1,宅基地批准,01,四川省,,程序,《中华人民共和国土地管理法》第六十二条,身份证、申请表,15,无,无";
  private static final String LABOUR = "LD-1,求职登记,20,四川省,,,,,,,";

  @Test
  @Tag("SF-01")
  @Tag("CY-06")
  void itemThatKeepsToTheStandardListIsTaken() {
    assertThat(whole(standard(LAND, LABOUR)).catalogue().standards().items()).hasSize(2);
  }

  @Test
  @Tag("SF-01")
  void localNameOrTypeIsRefused() {
    assertThat(atColumns(standard(LAND.replace("宅基地批准,01", "农村宅基地用地审批,07"), LABOUR)))
        .containsExactly(
            "name_zh items.csv:2: '宅基地批准' is a local name of GT-1, which is refused"
                + " — write: 农村宅基地用地审批",
            "type items.csv:2: the type is 01, on the standard list 07 — write: 07");
  }

  @Test
  @Tag("CY-06")
  void eachOfTheSevenFieldsIsTheSameAsOnTheStandardList() {
    assertThat(atColumns(standard("GT-1,宅基地批准,01,崇阳县,用地批准,三步,土地法,申请表,10,10元,省价费", LABOUR)))
        .extracting(each -> each.substring(0, each.indexOf(" differs")))
        .containsExactly(
            "content_zh items.csv:2: 审批内容",
            "procedure_zh items.csv:2: 审批程序",
            " items.csv:2: 审批依据",
            " items.csv:2: 申报材料",
            "promised_limit items.csv:2: 承诺时限",
            "fee_standard_zh items.csv:2: 收费标准",
            "fee_basis_zh items.csv:2: 收费依据");
  }

  @Test
  @Tag("SF-01")
  void itemOutsideOfTheStandardListNeedsAnApproval() {
    CountyFilesInMemory without = standard(LAND).changed("items.csv", ",LD-1", ",");

    assertThat(atColumns(without))
        .containsExactly(
            "standard items.csv:3: item 'labour-001' stands on no standard list"
                + " — name its code there, or in 'approval' the document that approved the"
                + " addition");
    assertThat(atColumns(without.withColumn("items.csv", "approval", "", "s-9")))
        .containsExactly(
            "approval items.csv:3: 's-9' in 'approval' is no source of county.yaml"
                + " — the nearest is 's-1'");
    whole(without.withColumn("items.csv", "approval", "", "s-1"));
    assertThat(atColumns(standard(LAND)))
        .containsExactly(
            "standard items.csv:3: 'LD-1' does not stand on the standard list"
                + " — write a code of standard-items.csv");
  }

  private static CountyFilesInMemory taken(String... rows) {
    return FILES.withTable(
        "place-items.csv",
        "place,item,valid_from,valid_to,approval,name_zh,procedure,promise\n"
            + String.join("\n", rows)
            + "\n");
  }

  private static Offered offered(CountyData county, String point, String item, LocalDate day) {
    Catalogue catalogue = county.catalogue();
    ServicePoint at = county.places().point(new PlaceId(point)).orElseThrow();
    return catalogue.offeredAt(at, new ItemId(item), day);
  }

  @Test
  @Tag("JY-01")
  @Tag("CX-07")
  void placeWithAListHandlesWhatStandsOnItOnThatDay() {
    CountyData county =
        whole(
            taken(
                "town,labour-001,,,,,,",
                "990001100000,land-001,2018-05-01,2018-12-31,s-1,宅基地批准,程序,15",
                "村,labour-001,,,,,,"));

    assertThat(offered(county, "990001100000", "labour-001", DAY)).isEqualTo(Offered.LISTED);
    assertThat(offered(county, "990001100000", "land-001", DAY)).isEqualTo(Offered.LISTED);
    assertThat(offered(county, "990001100000", "land-001", LocalDate.of(2019, 1, 1)))
        .isEqualTo(Offered.NOT_LISTED);
    assertThat(offered(county, "990001100200", "land-001", DAY)).isEqualTo(Offered.NOT_LISTED);
    assertThat(offered(county, "990001000000", "land-001", DAY)).isEqualTo(Offered.BY_LEVEL);
    assertThat(offered(whole(FILES), "990001100000", "land-001", DAY)).isEqualTo(Offered.BY_LEVEL);
  }

  @Test
  @Tag("CX-07")
  @Tag("MY-08")
  void whatOneTownHasBesideTheOthersWasApproved() {
    assertThat(atColumns(taken("town,labour-001,,,,,,", "990001100000,land-001,,,,,,")))
        .containsExactly(
            "approval place-items.csv:3: 'land-001' is not on the list of every town"
                + " — name the document that approved the addition, or add it to the list of all");
    assertThat(
            atColumns(
                taken("village,land-001,,,,,,")
                    .changed("items.csv", ",village|town|county,county", ",town|county,county")))
        .containsExactly(
            "approval place-items.csv:2: the county does not have 'land-001' received at a village"
                + " — name the document that approved it, or add village to 'received_at' of the"
                + " item");
  }

  @Test
  @Tag("CY-06")
  @Tag("MY-08")
  void townSaysNothingElseOfAnItemThanTheCounty() {
    assertThat(atColumns(taken("town,land-001,,,,建房批准,四步,20")))
        .containsExactly(
            "name_zh place-items.csv:2: '建房批准' is a local name of land-001, which is refused"
                + " — write: 宅基地批准",
            "procedure place-items.csv:2: 审批程序 differs from the county's: '四步' — write: 程序",
            "promise place-items.csv:2: 承诺时限 differs from the county's: '20'" + " — write: 15个工作日");
  }

  @Test
  void faultsOfTheListAreToldAtTheirCells() {
    assertThat(
            atColumns(
                taken(
                    "990001100001,labour-001,,,,,,",
                    "town,labour-009,,,,,,",
                    "county,labour-001,,,,,,",
                    "town,land-001,2018-07-01,2018-01-01,,,,",
                    "town,labour-001,,,s-9,,,",
                    "town,labour-001,2018-01-01,,,,,")))
        .containsExactly(
            "place place-items.csv:2: '990001100001' in 'place' does not stand in"
                + " service-points.csv — the nearest is '990001100000'",
            "item place-items.csv:3: 'labour-009' in 'item' does not stand in items.csv"
                + " — the nearest is 'labour-001'",
            "place place-items.csv:4: the county has its list itself — name a town or village",
            "valid_to place-items.csv:5: the last day 2018-01-01 lies before the first, 2018-07-01"
                + " — exchange valid_from and valid_to",
            "approval place-items.csv:6: 's-9' in 'approval' is no source of county.yaml"
                + " — the nearest is 's-1'");
    assertThat(atColumns(taken("town,labour-001,,,,,,", "town,labour-001,2018-01-01,,,,,")))
        .containsExactly(
            "item place-items.csv:3: 'labour-001' is on the list of 'town' already"
                + " — keep one of the rows, or set their days apart");
  }
}
