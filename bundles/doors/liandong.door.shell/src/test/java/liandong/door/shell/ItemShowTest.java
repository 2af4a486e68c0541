package liandong.door.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.catalogue.Catalogue;
import liandong.catalogue.Delivery;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemStatus;
import liandong.catalogue.ItemType;
import liandong.catalogue.Limits;
import liandong.catalogue.Provenance;
import liandong.catalogue.Publication;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.StandardItem;
import liandong.catalogue.StandardList;
import liandong.catalogue.TakenItem;
import liandong.catalogue.TakenItems;
import liandong.catalogue.Term;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Test;

class ItemShowTest {
  private static final Console CONSOLE =
      new Console(SampleCounty.counties(SampleCounty.version("1.0.0")));
  private static final ServiceItem LICENCE =
      SampleCounty.version("1.0.0").item(SampleCounty.LICENCE).orElseThrow();

  /** Today is 2018-05-14 there. */
  private static Console with(Catalogue catalogue) {
    CountyVersion sample = SampleCounty.version("1.0.0");
    CountyData data = sample.data();
    return new Console(
        SampleCounty.counties(
            new CountyVersion(
                sample.pin(),
                new CountyData(data.profile(), data.places(), data.domains(), catalogue),
                sample.rules())));
  }

  private static Term until(String last) {
    return new Term(
        Optional.empty(),
        Optional.of(LocalDate.parse(last)),
        Publication.PUBLISHED,
        ItemStatus.IN_USE);
  }

  private static Term from(String first) {
    return new Term(
        Optional.of(LocalDate.parse(first)),
        Optional.empty(),
        Publication.PUBLISHED,
        ItemStatus.IN_USE);
  }

  private static final Catalogue TWO_VERSIONS =
      new Catalogue(
          List.of(
              LICENCE.draft().with(until("2018-06-30")).done(),
              LICENCE
                  .draft()
                  .version(2)
                  .with(from("2018-07-01"))
                  .with(
                      new Limits(
                          Optional.of(Limit.workingDays(20)),
                          Limit.workingDays(8),
                          List.of(1, 3, 2, 2)))
                  .done()));

  @Test
  void jointItemShowsItsPartsWithDepartmentLimitAndLead() throws Exception {
    String shown = shown(SampleCounty.JOINT);

    assertThat(shown).contains("联办 industry / Part industry");
    assertThat(shown).contains("营业执照：样例industry局（主办），5个工作日");
    assertThat(shown).contains("刻章备案：样例seal局，2个工作日");
  }

  @Test
  void anyOtherItemSaysNothingOfParts() throws Exception {
    assertThat(shown(SampleCounty.LICENCE)).doesNotContain("主办").contains("样例许可");
  }

  @Test
  void dayOrNumberDecidesWhichVersionIsShown() throws Exception {
    Console console = with(TWO_VERSIONS);

    assertThat(console.run(new ItemShow(), "licence-001"))
        .contains("licence-001 v1")
        .contains("承诺时限：10个工作日")
        .contains("v2  2018-07-01至长期 / from 2018-07-01 to further notice");
    assertThat(console.run(new ItemShow(), "licence-001", "--on", "2018-07-01"))
        .contains("licence-001 v2")
        .contains("承诺时限：8个工作日");
    assertThat(console.run(new ItemShow(), "licence-001", "--version", "2"))
        .contains("licence-001 v2");
    assertThatThrownBy(() -> console.run(new ItemShow(), "licence-001", "--version", "3"))
        .hasMessageContaining("licence-001 v3");
  }

  @Test
  void itemThatIsNotInForceSaysSoFirst() throws Exception {
    Console console = with(new Catalogue(List.of(LICENCE.draft().with(from("2018-07-01")).done())));

    assertThat(console.run(new ItemShow(), "licence-001"))
        .startsWith("事项“样例许可”尚未生效，有效期为2018-07-01至长期");
    assertThat(console.run(new ItemList(), "--no-format")).contains("2018-07-01至长期");
    assertThat(console.run(new ItemList(), "--no-format", "--state", "in_use")).isBlank();
    assertThat(
            console.run(new ItemList(), "--no-format", "--state", "in_use", "--on", "2018-07-01"))
        .startsWith("licence-001\t1\t");
  }

  @Test
  void itemsAreListedByTheListOnWhichTheyStand() throws Exception {
    assertThat(CONSOLE.run(new ItemList(), "--no-format", "-c", "once").lines()).hasSize(6);
    assertThat(CONSOLE.run(new ItemList(), "--no-format", "-c", "no_meeting")).isBlank();
  }

  @Test
  void placeShowsWhatItsListOrItsLevelHas() throws Exception {
    Catalogue listed =
        new Catalogue(
            SampleCounty.version("1.0.0").data().catalogue().items(),
            StandardList.NONE,
            new TakenItems(
                List.of(
                    new TakenItem(
                        Level.TOWN,
                        Optional.of(SampleCounty.TOWN),
                        SampleCounty.ON_THE_SPOT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))));

    assertThat(ids(with(listed), SampleCounty.TOWN)).containsExactly("service-001");
    assertThat(ids(with(listed), SampleCounty.OTHER_TOWN))
        .containsExactly("licence-001", "service-001", "service-002", "licence-002");
  }

  private static List<String> ids(Console console, PlaceId at) throws Exception {
    return console
        .run(new ItemList(), "--no-format", "--at", at.value())
        .lines()
        .map(line -> line.split("\t")[0])
        .toList();
  }

  @Test
  void differenceBetweenTwoVersionsIsSaidColumnByColumn() throws Exception {
    assertThat(with(TWO_VERSIONS).run(new ItemDiff(), "licence-001", "1", "2"))
        .contains("修改 licence-001 第2版 样例许可 / changed: licence-001 version 2, Sample licence")
        .contains("承诺办结时限：10个工作日 → 8个工作日")
        .contains("环节时限：1|4|3|2 → 1|3|2|2")
        .contains("失效日期：2018-06-30 → （空）");
    assertThat(with(TWO_VERSIONS).run(new ItemDiff(), "licence-001", "1", "1"))
        .startsWith("两个版本没有差别");
  }

  @Test
  void reportCountsEachKindAndNamesWhatIsNotInTheHall() throws Exception {
    ServiceItem outside =
        LICENCE
            .draft()
            .with(
                new Delivery(
                    Set.of(),
                    Optional.empty(),
                    Optional.of(new Delivery.Hall(false, false, Bilingual.same("场地不足"))),
                    "",
                    Set.of()))
            .done();

    String report = with(new Catalogue(List.of(outside))).run(new ItemReportCommand());

    assertThat(report).containsPattern("便民清单.*一次办好.*1");
    assertThat(report).containsPattern("办件类型.*承诺件.*1");
    assertThat(report).containsPattern("licence-001.*样例许可.*场地不足");
    assertThat(report).contains("在办事项 1 项；未进驻 1 项；已进驻未充分授权 0 项；未填是否进驻 0 项");
  }

  @Test
  void itemsAreHeldAgainstTheStandardList() throws Exception {
    StandardList standards =
        new StandardList(List.of(standard("XK-1", "样例许可"), standard("XK-2", "样例许可二")));
    ServiceItem kept =
        LICENCE.draft().with(new Provenance(Optional.of("XK-1"), Optional.empty(), false)).done();

    String held =
        with(new Catalogue(List.of(kept), standards, TakenItems.NONE)).run(new ItemStandard());

    assertThat(held).containsPattern("licence-001.*样例许可.*XK-1.*一致");
    assertThat(held).contains("标准目录中的 XK-2 样例许可二（样例省）没有对应的事项");
    assertThat(held).contains("共 1 项，0 项与标准目录不一致");
    assertThat(CONSOLE.run(new ItemStandard())).contains("未提供标准目录");
  }

  private static StandardItem standard(String code, String name) {
    return new StandardItem(
        code, Bilingual.same(name), ItemType.LICENCE, "样例省", java.util.Map.of());
  }

  private static String shown(ItemId item) throws Exception {
    return CONSOLE.run(new ItemShow(), item.value());
  }
}
