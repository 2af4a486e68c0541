package liandong.county.jiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import liandong.calendar.Limit;
import liandong.catalogue.ItemId;
import liandong.catalogue.ItemType;
import liandong.catalogue.JointPart;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;
import liandong.places.Window;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JiyuanTest extends CountyContract {
  private static final PlaceId CENTRE = new PlaceId("419001000000");

  JiyuanTest() {
    super(new JiyuanRules());
  }

  private ServiceItem fiveLicencesInOne() {
    return county().catalogue().item(new ItemId("market-001")).orElseThrow();
  }

  @Test
  @Tag("JY-11")
  void fiveLicencesInOneTakeSevenDaysWherePromisesAddedUpToFifteen() {
    ServiceItem item = fiveLicencesInOne();

    assertThat(item.limits().promised()).isEqualTo(Limit.workingDays(7));
    assertThat(item.parts().stream().mapToInt(part -> part.limit().amount()).sum()).isEqualTo(15);
    assertThat(county().profile().sources().get("jy-2016-2.2").quotation().zh())
        .contains("由原先累计承诺时限15天减至7天");
  }

  @Test
  @Tag("JY-11")
  void fiveDepartmentsWorkOnThemUnderTheLeadOfBusinessRegistration() {
    ServiceItem item = fiveLicencesInOne();

    assertThat(item.type()).isEqualTo(ItemType.LICENCE);
    assertThat(item.flow()).isEqualTo(ReviewFlow.FOUR_STEPS);
    assertThat(item.access().decidedAt()).isEqualTo(Level.COUNTY);
    assertThat(item.parts())
        .extracting(part -> part.name().zh())
        .containsExactly("营业执照", "组织机构代码证", "税务登记", "统计登记", "刻章备案");
    assertThat(item.parts()).extracting(JointPart::department).doesNotHaveDuplicates();
    assertThat(item.parts())
        .filteredOn(JointPart::lead)
        .extracting(part -> part.department().zh())
        .containsExactly("济源市工商行政管理局");
  }

  @Test
  @Tag("JY-11")
  void unitOfTheSevenDaysIsCalledOpenUntilTheCityConfirmsIt() {
    assertThat(fiveLicencesInOne().guide().conditions().zh()).contains("确认单位之前按工作日计算");
    assertThat(fiveLicencesInOne().guide().conditions().en())
        .contains("counted in working days until the city confirms the unit");
  }

  @Test
  void bundledLicencesHaveAParallelWindowOfTheirOwn() {
    assertThat(county().places().windowsOf(CENTRE))
        .filteredOn(Window::parallel)
        .extracting(window -> window.name().zh())
        .containsExactly("多证联办窗口");
  }

  @Test
  @Tag("JY-03")
  void sixteenTownsAndSubdistrictsHaveACentre() {
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.TOWN)
        .hasSize(16)
        .extracting(ServicePoint::division)
        .doesNotHaveDuplicates();
    assertThat(county().places().divisions()).hasSize(1 + 16 + 557);
  }

  @Test
  void eachDomainHasAnItem() {
    assertThat(county().domains())
        .allSatisfy(
            domain ->
                assertThat(county().catalogue().items())
                    .extracting(ServiceItem::domain)
                    .contains(domain.id()));
  }
}
