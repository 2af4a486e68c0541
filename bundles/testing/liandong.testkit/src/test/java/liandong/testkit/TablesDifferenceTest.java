package liandong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import liandong.county.CountyData;
import liandong.county.Domain;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.Sites;
import liandong.county.site.Terminal;
import liandong.county.swap.TablesDifference;
import liandong.county.swap.VersionDifference.Kind;
import liandong.evidence.Bilingual;
import liandong.places.Places;
import liandong.places.ServicePoint;
import org.junit.jupiter.api.Test;

class TablesDifferenceTest {
  private static final CountyData BEFORE = SampleCounty.data();

  @Test
  void sameDataDifferInNothing() {
    assertThat(TablesDifference.between(BEFORE, SampleCounty.data()).isEmpty()).isTrue();
    assertThat(TablesDifference.between(BEFORE, SampleCounty.data()).lines()).isEmpty();
  }

  @Test
  void computersAreToldApartByTheirHardwareAddress() {
    CountyData was = with(terminal(1, 1), terminal(2, 2));
    CountyData is = with(terminal(1, 7), terminal(3, 3));

    TablesDifference difference = TablesDifference.between(was, is);

    assertThat(difference.tables()).hasSize(1);
    TablesDifference.Changed terminals = difference.tables().get(0);
    assertThat(terminals.rows())
        .extracting(each -> each.kind() + " " + each.id() + " " + each.name().en())
        .containsExactly(
            "CHANGED " + SampleCounty.TOWN + " 00:00:5E:00:53:01 192.0.2.7",
            "ADDED " + SampleCounty.TOWN + " 00:00:5E:00:53:03 192.0.2.3",
            "REMOVED " + SampleCounty.TOWN + " 00:00:5E:00:53:02 192.0.2.2");
    assertThat(difference.lines().get(0))
        .isEqualTo(
            new Bilingual(
                "终端及其地址：新增 1，取消 1，变更 1",
                "computers and their addresses: added: 1, removed: 1, changed: 1"));
  }

  @Test
  void firstVersionOfACountyAddsAllThatItSays() {
    CountyData nothing =
        new CountyData(
            BEFORE.profile(),
            new Places(List.of(), List.of(), List.of()),
            List.of(),
            BEFORE.catalogue());

    TablesDifference difference = TablesDifference.between(nothing, BEFORE);

    assertThat(difference.tables())
        .extracting(each -> each.name().en())
        .contains("divisions", "service points", "domains");
    assertThat(difference.tables())
        .allSatisfy(each -> assertThat(each.count(Kind.ADDED)).isEqualTo(each.rows().size()));
  }

  @Test
  void roomOfAPlaceThatIsRenamedIsTheSameRoom() {
    ServicePoint town = BEFORE.places().point(SampleCounty.TOWN).orElseThrow();
    ServicePoint renamed =
        new ServicePoint(town.id(), town.division(), town.level(), Bilingual.same("新名"));

    assertThat(TablesDifference.between(saying(town, 90), saying(renamed, 90)).isEmpty()).isTrue();
    assertThat(TablesDifference.between(saying(town, 90), saying(renamed, 91)).tables())
        .singleElement()
        .extracting(each -> each.name().en())
        .isEqualTo("rooms and works");
  }

  private static CountyData saying(ServicePoint point, int area) {
    Site site = Site.unsaid(point).with(Premises.UNSAID.withArea(area));
    return BEFORE.withSites(new Sites(List.of(site), List.of(), List.of(), List.of()));
  }

  @Test
  void rowsBeyondTheTenthAreCounted() {
    List<Domain> many =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> new Domain("domain-" + i, Bilingual.same("领域" + i)))
            .toList();
    CountyData is = new CountyData(BEFORE.profile(), BEFORE.places(), many, BEFORE.catalogue());

    List<Bilingual> lines = TablesDifference.between(BEFORE, is).lines();

    assertThat(lines).hasSize(12);
    assertThat(lines.get(0).en()).isEqualTo("domains: added: 12, removed: 1, changed: 0");
    assertThat(lines.get(11).en()).isEqualTo("  and 3 more");
  }

  private static CountyData with(Terminal... terminals) {
    return BEFORE.withSites(new Sites(List.of(), List.of(), List.of(terminals), List.of()));
  }

  private static Terminal terminal(int mac, int ip) {
    return new Terminal(
        SampleCounty.TOWN,
        "192.0.2." + ip,
        "00:00:5E:00:53:0" + mac,
        Optional.of(LocalDate.of(2018, 5, 18)));
  }
}
