package liandong.county.files;

import static liandong.county.files.Read.atColumns;
import static liandong.county.files.Read.remarks;
import static liandong.county.files.Read.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemOnDay;
import liandong.catalogue.Material;
import liandong.catalogue.ServiceItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several rows of one item, each for its own days. */
class ItemVersionsTest {
  private static final ItemId LAND = new ItemId("land-001");

  /** The small county, whose land-001 promises 15 days, and 12 from July 2018 on. */
  private static CountyFilesInMemory two(String endOfTheFirst, String beginOfTheSecond) {
    CountyFilesInMemory files = SmallCounty.files();
    String row = files.line("items.csv", 2).replace(",20,15,", ",20,12,").replace("8|3|3", "5|3|3");
    return files
        .withRows("items.csv", row)
        .withColumn("items.csv", "version", "1", "1", "2")
        .withColumn("items.csv", "valid_from", "", "", beginOfTheSecond)
        .withColumn("items.csv", "valid_to", endOfTheFirst, "", "");
  }

  @Test
  void dayDecidesWhichVersionIsInForce() {
    Catalogue catalogue = whole(two("2018-06-30", "2018-07-01")).catalogue();

    assertThat(catalogue.versions(LAND)).extracting(ServiceItem::version).containsExactly(1, 2);
    assertThat(catalogue.item(LAND, LocalDate.of(2018, 6, 30)).map(ServiceItem::version))
        .contains(1);
    assertThat(catalogue.item(LAND, LocalDate.of(2018, 7, 1)).map(ServiceItem::version))
        .contains(2);
    assertThat(catalogue.item(LAND).map(ServiceItem::version)).contains(2);
    assertThat(catalogue.items()).hasSize(2);
    assertThat(catalogue.allVersions()).hasSize(3);
  }

  @Test
  void publishedVersionsThatShareADayAreAFaultWithTheDayToWrite() {
    assertThat(atColumns(two("", "2018-07-01")))
        .containsExactly(
            "valid_from items.csv:4: it begins on 2018-07-01, while the version in line 2 has no"
                + " end — write 2018-06-30 in 'valid_to' of line 2, or let this one begin later");
    assertThat(atColumns(two("2018-07-01", "2018-07-01"))).hasSize(1);
    assertThat(atColumns(two("", "")))
        .containsExactly(
            "valid_from items.csv:4: it begins on no day, while the version in line 2 has no end"
                + " — say in 'valid_from' on which day it begins");
  }

  @Test
  void daysWithoutAnyVersionAreToldAndAllowed() {
    assertThat(remarks(two("2018-05-31", "2018-07-01")))
        .containsExactly(
            "items.csv:4: from 2018-06-01 to 2018-06-30 no version is in force"
                + " — let this one begin on 2018-06-01, unless nobody is to apply then");
    assertThat(
            whole(two("2018-05-31", "2018-07-01")).catalogue().on(LAND, LocalDate.of(2018, 6, 15)))
        .isInstanceOfSatisfying(
            ItemOnDay.NotInForce.class,
            not -> assertThat(not.why()).isEqualTo(ItemOnDay.Why.NOT_YET));
  }

  @Test
  void lastDayBeforeTheFirstIsAFault() {
    assertThat(
            atColumns(
                SmallCounty.files()
                    .withColumn("items.csv", "valid_from", "2018-07-01")
                    .withColumn("items.csv", "valid_to", "2018-06-30")))
        .containsExactly(
            "valid_to items.csv:2: the last day 2018-06-30 lies before the first, 2018-07-01"
                + " — exchange valid_from and valid_to");
  }

  @Test
  void versionStandsOnceAndItsNumberIsOne() {
    assertThat(
            atColumns(two("2018-06-30", "2018-07-01").changed("items.csv", ",2,2018", ",1,2018")))
        .containsExactly(
            "id items.csv:4: the id 'land-001' stands in line 2 already"
                + " — give each row a id of its own, or a version of its own");
  }

  @Test
  @Tag("CX-14")
  void draftMayBeIncompleteAndTakesNoApplications() {
    CountyFilesInMemory draft =
        SmallCounty.files()
            .withColumn("items.csv", "publication", "草稿")
            .changed("items.csv", ",条件,conditions,程序,procedure,批准书,approval,", ",,,,,,,")
            .changed("legal-bases.csv", "land-001,中华人民共和国土地管理法", "labour-001,中华人民共和国土地管理法");

    assertThat(whole(draft).catalogue().on(LAND, LocalDate.of(2018, 5, 14)))
        .isInstanceOfSatisfying(
            ItemOnDay.NotInForce.class,
            not -> {
              assertThat(not.why()).isEqualTo(ItemOnDay.Why.DRAFT);
              assertThat(not.reason().zh()).isEqualTo("尚未发布");
            });
    assertThat(atColumns(draft.changed("items.csv", ",草稿", ",发布")))
        .extracting(each -> each.split(" ")[0])
        .containsExactly("conditions_zh", "procedure_zh", "result_zh", "");
  }

  @Test
  @Tag("SF-04")
  void stepsOfEveryVersionFitIntoItsPromise() {
    assertThat(
            atColumns(two("2018-06-30", "2018-07-01").changed("items.csv", "1|5|3|3", "1|6|3|3")))
        .containsExactly(
            "step_limits items.csv:4: step limits sum to 13, more than the promised 12"
                + " — give the steps at most 12 in all");
  }

  @Test
  void rowBesideIsForItsVersionOrForAllOfThem() {
    CountyFilesInMemory files =
        two("2018-06-30", "2018-07-01")
            .withColumn("materials.csv", "version", "", "2")
            .withRows("materials.csv", "land-001,m3,照片,Photo,original,1,yes,applicant,,,1");

    Catalogue catalogue = whole(files).catalogue();

    assertThat(catalogue.version(LAND, 1).orElseThrow().materials())
        .extracting(Material::id)
        .containsExactly("m1", "m3");
    assertThat(catalogue.version(LAND, 2).orElseThrow().materials())
        .extracting(Material::id)
        .containsExactly("m1", "m2");
    assertThat(
            atColumns(
                files.withRows(
                    "materials.csv",
                    "land-001,m4,地图,Map,original,1,yes,applicant,,,3",
                    "land-001,m1,表,Form,original,1,yes,applicant,,,2")))
        .containsExactly(
            "version materials.csv:6: 'land-001' has no version 3"
                + " — its versions are [1, 2]; blank is for all of them",
            "id materials.csv:7: the material 'm1' stands in line 2 already"
                + " — give each material of an item an id of its own");
  }
}
