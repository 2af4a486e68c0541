package liandong.county.shifang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import liandong.catalogue.ItemId;
import liandong.catalogue.JointPart;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.catalogue.SpecialProcedure;
import liandong.places.Level;
import liandong.places.PlaceId;
import liandong.places.Window;
import liandong.testkit.CountyContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShifangTest extends CountyContract {
  private static final PlaceId CENTRE = new PlaceId("510682000000");

  ShifangTest() {
    super(new ShifangRules());
  }

  private ServiceItem item(String id) {
    return county().catalogue().item(new ItemId(id)).orElseThrow();
  }

  private List<Window> parallelWindows() {
    return county().places().windowsOf(CENTRE).stream().filter(Window::parallel).toList();
  }

  @Test
  @Tag("SF-23")
  void parallelWindowsAreSetUpByKindAtTheCentreAndNowhereElse() {
    assertThat(parallelWindows())
        .extracting(window -> window.name().zh())
        .containsExactly("投资建设并联审批窗口", "市场准入并联审批窗口");
    assertThat(county().places().points())
        .filteredOn(point -> !point.id().equals(CENTRE))
        .flatMap(point -> county().places().windowsOf(point.id()))
        .noneMatch(Window::parallel);
  }

  @Test
  @Tag("SF-23")
  void eachItemOfSeveralDepartmentsHasAParallelWindowAndIsReceivedAtTheCentreOnly() {
    assertThat(county().catalogue().items())
        .filteredOn(ServiceItem::isJoint)
        .extracting(each -> each.id().value())
        .containsExactly("project-001", "market-001");
    assertThat(county().catalogue().items())
        .filteredOn(ServiceItem::isJoint)
        .allSatisfy(
            joint -> {
              assertThat(joint.access().receivedAt()).containsExactly(Level.COUNTY);
              assertThat(parallelWindows()).anyMatch(window -> window.serves(joint.domain()));
              assertThat(joint.parts())
                  .hasSizeGreaterThan(1)
                  .extracting(JointPart::department)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  @Tag("SF-02")
  void itemOfOneReviewAndOneApprovalHasTwoStepsAndNoSpecialProcedure() {
    ServiceItem business = item("market-002");

    assertThat(business.flow()).isEqualTo(ReviewFlow.TWO_STEPS);
    assertThat(business.limits().steps()).containsExactly(2, 1);
    assertThat(county().catalogue().items())
        .filteredOn(each -> each.flow() == ReviewFlow.TWO_STEPS)
        .allMatch(each -> each.specialProcedures().isEmpty());
  }

  @Test
  void waterLicenceMayNeedAHearingOrAnExpertReview() {
    assertThat(item("water-001").specialProcedures())
        .containsExactlyInAnyOrder(SpecialProcedure.HEARING, SpecialProcedure.EXPERT_REVIEW);
  }

  @Test
  void clausesToComeFindTheirSentences() {
    assertThat(quotation("sf-2009-approval-2")).contains("一审一核制", "窗口审查员审查.窗口负责人核准签发");
    assertThat(quotation("sf-2009-approval-5")).contains("首席代表");
    assertThat(quotation("sf-2009-regimes-1")).contains("一次性书面告知申请人");
    assertThat(quotation("sf-2009-regimes-3")).contains("两次以上退件处理的.要重点跟踪.督促办理");
    assertThat(quotation("sf-2009-regimes-4")).contains("其他窗口不得自行受理审批", "超时默认等工作制度");
  }

  private String quotation(String source) {
    return county().profile().sources().get(source).quotation().zh();
  }

  @Test
  void eachOfTheTenTownsAndSubdistrictsHasACentreAndEachVillageAPoint() {
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.TOWN)
        .hasSize(10);
    assertThat(county().places().points())
        .filteredOn(each -> each.level() == Level.VILLAGE)
        .hasSize(124);
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
