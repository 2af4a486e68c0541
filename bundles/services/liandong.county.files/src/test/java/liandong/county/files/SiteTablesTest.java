package liandong.county.files;

import static liandong.county.files.PlaceTablesTest.faults;
import static liandong.county.files.PlaceTablesTest.listing;
import static liandong.county.files.PlaceTablesTest.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.county.law.Fault;
import liandong.county.site.Equipment;
import liandong.county.site.Grade;
import liandong.county.site.RatingStep;
import liandong.county.site.Settlement;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Siting;
import liandong.county.site.StationPart;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.county.site.Terminal;
import liandong.county.site.WorksKind;
import liandong.county.site.YearScore;
import liandong.places.PlaceId;
import liandong.places.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of service points: rooms, money, works, tasks, computers, scores. */
class SiteTablesTest {
  private static final PlaceId TOWN = new PlaceId("990001100000");
  private static final PlaceId VILLAGE = new PlaceId("990001100200");

  @Test
  void everyFactOfTheTableArrives() {
    Site town =
        site(
            "settlement,population,departments,staff,area,equipment,sign,logo,grade,works,cost",
            "社区,30000,8,12,120,电脑|打印机,甲镇便民服务大厅,清水莲花,示范型,新建,2500000");

    assertThat(town.served().settlement()).contains(Settlement.COMMUNITY);
    assertThat(town.served().population()).contains(30_000);
    assertThat(town.served().departments()).contains(8);
    assertThat(town.served().staff()).contains(12);
    assertThat(town.premises().area()).contains(120);
    assertThat(town.premises().equipment()).contains(Set.of(Equipment.COMPUTER, Equipment.PRINTER));
    assertThat(town.premises().sign()).isEqualTo("甲镇便民服务大厅");
    assertThat(town.premises().logo()).isEqualTo("清水莲花");
    assertThat(town.works().grade()).contains(Grade.MODEL);
    assertThat(town.works().kind()).contains(WorksKind.NEW);
    assertThat(town.works().cost()).contains(2_500_000);
  }

  @Test
  void worksAndWhoLooksAfterThemArrive() {
    Site town =
        site(
            "design_recorded_on,design_approved_on,begun_on,finished_on,teams,sign_offs,"
                + "accepted_on,checklist,reason,live_on,sitting_hours,generated",
            "2013-03-01,2013-03-20,2013-04-01,2013-09-30,第一督导组,县监察局|县社会办,"
                + "2013-10-15,机构设置|业务办理,原有建筑,2018-06-01,工作日上午,是");

    assertThat(town.works().designApprovedOn()).contains(LocalDate.of(2013, 3, 20));
    assertThat(town.works().finishedOn()).contains(LocalDate.of(2013, 9, 30));
    assertThat(town.oversight().teams()).containsExactly("第一督导组");
    assertThat(town.oversight().signOffs()).containsExactlyInAnyOrder("县监察局", "县社会办");
    assertThat(town.oversight().acceptedOn()).contains(LocalDate.of(2013, 10, 15));
    assertThat(town.oversight().checklist()).contains(Set.of("机构设置", "业务办理"));
    assertThat(town.oversight().reason()).isEqualTo("原有建筑");
    assertThat(town.liveOn()).contains(LocalDate.of(2018, 6, 1));
    assertThat(town.sittingHours()).isEqualTo("工作日上午");
    assertThat(town.generated()).isTrue();
  }

  @Test
  void blankCellSaysNothingAndNoneSaysThatNothingIsThere() {
    assertThat(site("parts,siting", ",").premises().parts()).isEmpty();
    assertThat(site("parts,siting", "无,合并").premises().parts()).contains(Set.of());
    assertThat(site("parts,siting", "场地|标识标牌,单独设立").premises().parts())
        .contains(Set.of(StationPart.PREMISES, StationPart.SIGN));
    assertThat(site("parts,siting", "无,合并").premises().siting()).contains(Siting.MERGED);
  }

  @Test
  void placeOfWhichNothingIsSaidHasNothingSaid() {
    Sites sites = sites("sites.csv", "place,area\n990001100000,120\n");

    assertThat(sites.said()).hasSize(1);
    assertThat(sites.said(VILLAGE)).isEmpty();
  }

  @Test
  void faultsOfSitesAreToldAtTheirCells() {
    assertThat(
            faults(
                with(
                    "sites.csv",
                    """
                    place,area,cost,equipment,grade,begun_on,finished_on,generated
                    990001100000,一百,250万元,电脑|传真机,豪华型,2013-09-30,2013-04-01,或许
                    990001100999,,,,,,,
                    990001100000,,,,,,,
                    """)))
        .containsExactly(
            "sites.csv:2 area: in 'area': '一百' is not a number of 0 or more",
            "sites.csv:2 equipment: '传真机' is not a value of 'equipment'",
            "sites.csv:2 grade: '豪华型' is not a value of 'grade'",
            "sites.csv:2 cost: '250万元' in 'cost' is no amount of money",
            "sites.csv:2 finished_on: the last day 2013-04-01 lies before the first, 2013-09-30",
            "sites.csv:2 generated: '或许' is not a value of 'generated'",
            "sites.csv:3 place: '990001100999' in 'place' does not stand in service-points.csv",
            "sites.csv:4 place: the place '990001100000' stands in line 2 already");
  }

  @Test
  void faultsAreInChineseFirst() {
    Fault fault = Read.faults(with("sites.csv", "场所编号,大厅面积\n990001100000,一百\n")).get(0);

    assertThat(fault.wrong().zh()).isEqualTo("“大厅面积”栏的“一百”不是 0 以上的整数");
  }

  @Test
  @Tag("SF-36")
  void taskHasWhoLeadsWhoHelpsAndByWhen() {
    Task task =
        sites(
                "tasks.csv",
                """
                id,kind,name_zh,place,lead_zh,responsible_zh,due,done_on,points,document
                t-1,挂牌销号,丙村代办站建成,990001100200,甲镇人民政府,县政务服务中心,2018-05-20,2018-05-21,2,s-1
                """)
            .tasks()
            .get(0);

    assertThat(task.kind()).isEqualTo(TaskKind.TICK_OFF);
    assertThat(task.place()).contains(VILLAGE);
    assertThat(task.lead().zh()).isEqualTo("甲镇人民政府");
    assertThat(task.responsible().zh()).isEqualTo("县政务服务中心");
    assertThat(task.points()).isEqualTo(2);
    assertThat(task.isLate(LocalDate.of(2018, 5, 20))).isFalse();
    assertThat(task.isLate(LocalDate.of(2018, 5, 21))).isTrue();
  }

  @Test
  void faultsOfTasksAreToldAtTheirCells() {
    assertThat(
            faults(
                with(
                    "tasks.csv",
                    """
                    id,kind,name_zh,lead_zh,due,points,document
                    t-1,随便,任务,单位,五月二十日,两分,s-9
                    t-1,,,,,,
                    """)))
        .containsExactly(
            "tasks.csv:2 kind: '随便' is not a value of 'kind'",
            "tasks.csv:2 due: in 'due': '五月二十日' is not a day",
            "tasks.csv:2 points: in 'points': '两分' is not a number of 0 or more",
            "tasks.csv:2 document: there is no source 's-9' in county.yaml",
            "tasks.csv:3 id: the id 't-1' stands in line 2 already",
            "tasks.csv:3 name_zh: the cell 'name_zh' is blank",
            "tasks.csv:3 lead_zh: the cell 'lead_zh' is blank",
            "tasks.csv:3 document: the cell 'document' is blank");
  }

  @Test
  @Tag("CX-09")
  void terminalIsRegisteredByItsAddresses() {
    List<Terminal> terminals =
        sites(
                "terminals.csv",
                """
                place,ip,mac,registered_on
                990001100000,192.0.2.17,00-00-5e-00-53-01,2018-05-18
                990001100200,2001:db8::17,00:00:5E:00:53:02,
                """)
            .terminals();

    assertThat(terminals)
        .extracting(Terminal::mac)
        .containsExactly("00:00:5E:00:53:01", "00:00:5E:00:53:02");
    assertThat(terminals.get(0).registeredOn()).contains(LocalDate.of(2018, 5, 18));
  }

  @Test
  @Tag("CX-09")
  void terminalWithoutAnAddressOrWithThatOfAnotherIsAFault() {
    assertThat(
            faults(
                with(
                    "terminals.csv",
                    """
                    place,ip,mac
                    990001100000,192.0.2.256,00:00:5E:00:53
                    990001100000,192.0.2.17,00:00:5E:00:53:01
                    990001100200,192.0.2.17,00-00-5e-00-53-01
                    990001100200,,
                    """)))
        .containsExactly(
            "terminals.csv:2 ip: '192.0.2.256' is no IP address",
            "terminals.csv:2 mac: '00:00:5E:00:53' is no MAC address",
            "terminals.csv:4 ip: the IP address '192.0.2.17' is registered in line 3 already",
            "terminals.csv:4 mac: the MAC address '00:00:5E:00:53:01' is registered in line 3"
                + " already",
            "terminals.csv:5 ip: the cell 'ip' is blank",
            "terminals.csv:5 mac: the cell 'mac' is blank");
  }

  @Test
  @Tag("JY-17")
  void scoresOfAYearArriveWithTheirAppeal() {
    YearScore score =
        sites(
                "scores.csv",
                """
                place,year,town,recheck,appeal_against,appealed_on,appeal_score
                990001100200,2015,88,74,市级复评,2016-01-11,76
                """)
            .scores(2015)
            .get(0);

    assertThat(score.town()).contains(88);
    assertThat(score.after(RatingStep.RECHECK)).contains(76);
    assertThat(score.isAppealed()).isFalse();
  }

  @Test
  void faultsOfScoresAreTold() {
    assertThat(
            faults(
                with(
                    "scores.csv",
                    """
                    place,year,town,recheck,appeal_against,appealed_on
                    990001100200,2015,101,,,
                    990001100200,2015,,80,,
                    990001100200,2016,80,80,复评,
                    """)))
        .containsExactly(
            "scores.csv:2 town: in 'town': '101' is not a score from 0 to 100",
            "scores.csv:3 year: it is scored for 2015 in line 2 already",
            "scores.csv:4 appealed_on: the cell 'appealed_on' is blank");
  }

  @Test
  @Tag("JY-03")
  void unitSaysWhatKindItIsAndWhetherItWasMadeUp() {
    assertThat(
            whole(
                    SmallCounty.files()
                        .with(
                            "divisions.csv",
                            """
                            code,parent,level,name,valid_from,valid_to,kind,generated
                            990001000000,,county,样例县,,,,
                            990001100000,990001000000,town,甲镇,,,,
                            990001100200,990001100000,village,丙村,,,行政村,
                            990001100901,990001100000,village,示例01社区,,,社区,yes
                            """))
                .places()
                .divisions())
        .filteredOn(each -> each.kind().equals(Optional.of(UnitKind.COMMUNITY)))
        .singleElement()
        .matches(each -> each.generated());
  }

  private static Site site(String columns, String cells) {
    return sites("sites.csv", "place," + columns + "\n" + TOWN + "," + cells + "\n").said().get(0);
  }

  private static Sites sites(String table, String text) {
    return whole(with(table, text)).sites();
  }

  private static CountyFilesInMemory with(String table, String text) {
    return listing(table, SmallCounty.files()).with(table, text);
  }
}
