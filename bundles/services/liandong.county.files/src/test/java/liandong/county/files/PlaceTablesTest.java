package liandong.county.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liandong.county.CountyData;
import liandong.county.law.CountyFiles;
import liandong.county.law.CountyReader.Reading;
import liandong.county.law.Fault;
import liandong.places.Division;
import liandong.places.DivisionCode;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Places;
import liandong.places.ServicePoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Divisions that became others, places that opened and closed, centres that serve many villages.
 */
class PlaceTablesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final String HEAD = "code,parent,level,name,valid_from,valid_to,successors\n";

  @Test
  void divisionNamesWhatFollowsIt() {
    Places places =
        whole(
                divisions(
                    """
                    990001100000,990001000000,town,甲镇,2001-01-01,2015-12-31,990001101000
                    990001101000,990001000000,town,乙镇,2016-01-01,,
                    990001100200,990001100000,village,丙村,,,
                    """))
            .places();

    assertThat(places.divisionsOn(new DivisionCode("990001100000"), TODAY))
        .extracting(Division::name)
        .containsExactly("乙镇");
  }

  @Test
  void faultsOfTheHistoryAreToldAtTheirCells() {
    assertThat(
            faults(
                divisions(
                    """
                    990001100000,990001000000,town,甲镇,,2015-12-31,
                    990001101000,990001000000,town,乙镇,,,990001100000
                    990001102000,990001000000,town,丁镇,,2015-12-31,990001103001|990001199000
                    990001103000,990001000000,town,戊镇,,2015-12-31,990001104000
                    990001104000,990001000000,town,己镇,,2016-12-31,990001103000
                    990001105000,990001000000,town,庚镇,,2015-12-31,990001106000
                    990001106000,990001000000,town,辛镇,2016-02-01,,
                    990001107000,990001000000,town,壬镇,,2015-12-31,990001100200
                    990001108000,990001000000,town,癸镇,,2015-12-31,990001101000|990001106000
                    990001100200,990001101000,village,丙村,,,
                    990001108200,990001108000,village,子村,,,
                    """)))
        .containsExactly(
            "divisions.csv:3 successors: '990001100000' ends on 2015-12-31 and nothing follows it",
            "divisions.csv:4 valid_to: '990001101000' has successors and no last day",
            "divisions.csv:5 successors: '990001103001' in 'successors' does not stand in divisions.csv",
            "divisions.csv:5 successors: '990001199000' in 'successors' does not stand in divisions.csv",
            "divisions.csv:6 successors: the successors of '990001103000' lead back to it",
            "divisions.csv:7 successors: the successors of '990001104000' lead back to it",
            "divisions.csv:8 successors: '990001106000' does not hold on 2016-01-01, the day after",
            "divisions.csv:10 successors: '990001100200' is a village, and this a town",
            "divisions.csv:11 successors: '990001106000' does not hold on 2016-01-01, the day after",
            "divisions.csv:13 parent: the parent '990001108000' is split on 2015-12-31,"
                + " and this goes on");
  }

  @Test
  void pointThatMovedStandsTwiceInOneDivision() {
    Places places =
        whole(
                SmallCounty.files()
                    .with(
                        "service-points.csv",
                        """
                        id,division,level,name_zh,name_en,valid_from,valid_to
                        990001000000,990001000000,county,样例县政务服务中心,,,
                        old,990001100000,town,甲镇便民服务中心,,,2018-06-30
                        990001100000,990001100000,town,甲镇便民服务中心,,2018-07-01,
                        990001100200,990001100200,village,丙村便民服务代办站,,,
                        """))
            .places();
    DivisionCode town = new DivisionCode("990001100000");

    assertThat(places.serving(town, LocalDate.of(2018, 6, 30)).orElseThrow().id())
        .isEqualTo(new PlaceId("old"));
    assertThat(places.serving(town, LocalDate.of(2018, 7, 1)).orElseThrow().id())
        .isEqualTo(new PlaceId("990001100000"));
  }

  @Test
  void faultsOfServiceAreasAreToldAtTheirCells() {
    CountyFiles files =
        listing(
                "service-areas.csv",
                divisions(
                    """
                990001100000,990001000000,town,甲镇,,,
                990001100200,990001100000,village,丙村,,,
                990001100201,990001100000,village,丁村,,,
                990001100202,990001100000,village,戊村,,,
                """))
            .with(
                "service-points.csv",
                """
                id,division,level,name_zh,name_en,valid_from,valid_to
                990001000000,990001000000,county,样例县政务服务中心,,,
                990001100000,990001100000,town,甲镇便民服务中心,,,
                990001100200,990001100200,village,丙村便民服务代办站,,2016-01-01,
                """)
            .with(
                "service-areas.csv",
                """
                place,division,valid_from,valid_to
                990001100200,990001100201,2015-12-31,2018-12-31
                990001100200,990001100201,2018-12-31,
                990001100200,990001100202,2016-01-01,2018-12-31
                990001100200,990001100202,2019-02-01,2019-12-31
                990001100000,990001100200,2016-01-01,
                990001100299,990001100200,2016-01-01,
                """);

    assertThat(faults(files))
        .containsExactly(
            "service-areas.csv:2 place: '990001100200' is not open on all of these days",
            "service-areas.csv:3 division: '990001100201' is served in line 2 on the same days already",
            "service-areas.csv:5 valid_from: nobody serves '990001100202' from 2019-01-01 to 2019-01-31",
            "service-areas.csv:5 valid_to: nobody serves '990001100202' after 2019-12-31",
            "service-areas.csv:6 division: '990001100200' is a village, and the service point one of a town",
            "service-areas.csv:7 place: '990001100299' in 'place' does not stand in service-points.csv",
            "service-areas.csv:7 division: '990001100200' is served in line 6 on the same days already");
  }

  /** 济源 2016, 一(二)：550个行政村、51个社区、11个居委会共建成107个村级便民服务中心. */
  @Test
  @Tag("JY-03")
  void eachOf612UnitsIsInExactlyOneOf107Centres() {
    Places places = whole(manyToOne()).places();
    List<Division> units =
        places.divisions().stream().filter(each -> each.level() == Level.VILLAGE).toList();
    List<ServicePoint> centres =
        places.points().stream().filter(each -> each.level() == Level.VILLAGE).toList();

    assertThat(units).hasSize(612);
    assertThat(centres).hasSize(107);
    assertThat(centres.stream().mapToInt(each -> places.servedBy(each, TODAY).size()).sum())
        .isEqualTo(612);
    for (Division unit : units) {
      ServicePoint centre = places.serving(unit.code(), TODAY).orElseThrow();
      assertThat(centres.stream().filter(each -> places.servedBy(each, TODAY).contains(unit)))
          .containsExactly(centre);
      assertThat(places.lineOf(unit.code(), TODAY))
          .extracting(ServicePoint::level)
          .containsExactly(Level.VILLAGE, Level.TOWN, Level.COUNTY);
    }
    assertThat(centres)
        .allSatisfy(
            each -> {
              ServicePoint town = places.above(each, TODAY).orElseThrow();
              assertThat(town.level()).isEqualTo(Level.TOWN);
              assertThat(places.areInLine(each, town, TODAY)).isTrue();
            });
  }

  /** Like Chongyang's 204 rooms: without the table each unit has its own. */
  @Test
  void eachUnitMayAlsoHaveACentreOfItsOwn() {
    Places places = whole(units(204, 204)).places();

    assertThat(places.points())
        .filteredOn(each -> each.level() == Level.VILLAGE)
        .hasSize(204)
        .allSatisfy(
            each ->
                assertThat(places.servedBy(each, TODAY))
                    .extracting(Division::code)
                    .containsExactly(each.division()));
  }

  // ---- counties to read -------------------------------------------------------------------

  private static CountyFilesInMemory manyToOne() {
    String areas =
        IntStream.range(0, 612)
            .mapToObj(unit -> centre(unit % 107) + "," + unit(unit) + ",2015-12-31,\n")
            .collect(Collectors.joining());
    return listing("service-areas.csv", units(612, 107))
        .with("service-areas.csv", "place,division,valid_from,valid_to\n" + areas);
  }

  /** One town with so many units, of which the first ones have a centre. */
  private static CountyFilesInMemory units(int units, int centres) {
    StringBuilder divisions = new StringBuilder(HEAD);
    divisions.append("990001000000,,county,样例县,,,\n");
    divisions.append("990001100000,990001000000,town,甲镇,,,\n");
    IntStream.range(0, units)
        .forEach(
            each -> divisions.append(unit(each) + ",990001100000,village,第" + each + "村,,,\n"));
    StringBuilder points = new StringBuilder("id,division,level,name_zh,name_en\n");
    points.append("990001000000,990001000000,county,样例县政务服务中心,\n");
    points.append("990001100000,990001100000,town,甲镇便民服务中心,\n");
    IntStream.range(0, centres)
        .forEach(
            each ->
                points.append(
                    centre(each) + "," + unit(each) + ",village,第" + each + "村便民服务中心,\n"));
    return SmallCounty.files()
        .with("divisions.csv", divisions.toString())
        .with("service-points.csv", points.toString());
  }

  private static String unit(int number) {
    return "990001200" + String.format("%03d", number);
  }

  private static String centre(int number) {
    return "centre-" + number;
  }

  /** The small county with these towns and villages. */
  static CountyFilesInMemory divisions(String rows) {
    return SmallCounty.files().with("divisions.csv", HEAD + "990001000000,,county,样例县,,,\n" + rows);
  }

  /** The county with one more table in its list. */
  static CountyFilesInMemory listing(String table, CountyFilesInMemory files) {
    return files.changed("county.yaml", "materials.csv", "materials.csv, " + table);
  }

  static CountyData whole(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    if (reading instanceof Reading.Faulty faulty) {
      assertThat(faulty.faults()).isEmpty();
    }
    return ((Reading.Whole) reading).data();
  }

  /** File, line, column and what is wrong. */
  static List<String> faults(CountyFiles files) {
    Reading reading = new WholeCountyReader().read(files);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty) reading).faults().stream().map(PlaceTablesTest::brief).toList();
  }

  private static String brief(Fault fault) {
    return fault.file()
        + ":"
        + fault.line()
        + (fault.column().isEmpty() ? "" : " " + fault.column())
        + ": "
        + fault.wrong().en();
  }
}
