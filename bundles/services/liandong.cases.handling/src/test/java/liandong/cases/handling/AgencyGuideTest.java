package liandong.cases.handling;

import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static liandong.testkit.SampleCounty.ON_THE_SPOT;
import static liandong.testkit.SampleCounty.TOWN;
import static liandong.testkit.SampleCounty.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import liandong.cases.AgencyGuide;
import liandong.catalogue.Access;
import liandong.catalogue.ItemId;
import liandong.catalogue.ServiceGuide.Line;
import liandong.catalogue.ServiceItem;
import liandong.county.law.CountyVersion;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 村级代办模本化管理: one template, filled from item and place. */
class AgencyGuideTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 14);

  private final CountyVersion county = SampleCounty.version("1.0.0");

  @Test
  @Tag("JY-15")
  void templateIsTheSameForAllItemsAndOnlyWhatItemAndPlaceSayDiffers() {
    List<Line> licence = lines(LICENCE, "工作日上午");
    List<Line> onTheSpot = lines(ON_THE_SPOT, "");

    assertThat(licence).extracting(each -> each.label().zh()).hasSize(5);
    assertThat(licence)
        .extracting(Line::label)
        .containsExactlyElementsOf(onTheSpot.stream().map(Line::label).toList());
    assertThat(licence)
        .extracting(each -> each.text().zh())
        .containsExactly(
            "丙村便民服务代办站，坐班时间：工作日上午",
            "申请表、身份证、其他材料（如有）",
            "村级代办员登记后2个工作日内送交甲镇便民服务中心",
            "样例县政务服务中心，自受理之次日起10个工作日内办结",
            "作出决定后10个工作日内送回丙村便民服务代办站，由代办员通知您领取");
    assertThat(onTheSpot.get(0).text().en()).contains("not reported");
    assertThat(onTheSpot.get(3).text().zh()).startsWith("甲镇便民服务中心，");
  }

  @Test
  @Tag("JY-15")
  void townHasNoAgentsGuideNorAVillageForWhatItDoesNotTake() {
    ServiceItem licence = item(LICENCE);
    ServiceItem elsewhere =
        licence
            .draft()
            .with(new Access(licence.access().applicants(), Set.of(Level.TOWN), Level.COUNTY, 1))
            .done();

    assertThat(county.agencyGuide(licence, point(TOWN), DAY)).isEmpty();
    assertThat(county.agencyGuide(licence, point(CENTRE), DAY)).isEmpty();
    assertThat(county.agencyGuide(elsewhere, point(VILLAGE), DAY)).isEmpty();
    assertThat(AgencyGuide.none(elsewhere, point(VILLAGE)).sentence().zh()).contains("丙村");
  }

  private List<Line> lines(ItemId id, String hours) {
    return AgencyGuide.of(item(id), point(VILLAGE), hours, county, DAY).orElseThrow();
  }

  private ServiceItem item(ItemId id) {
    return county.item(id).orElseThrow();
  }

  private ServicePoint point(PlaceId id) {
    return county.places().point(id).orElseThrow();
  }
}
