package liandong.county.cangxi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.Objection;
import liandong.catalogue.ServiceItem;
import liandong.county.Domain;
import liandong.county.SubmissionRule;
import liandong.places.Level;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  private Optional<Objection> ask(SubmissionRule rule, Level level, LocalDate day) {
    ServiceItem item = county().catalogue().items().get(0);
    return rule.objectionTo(application(item), item, point(level), day);
  }
}
