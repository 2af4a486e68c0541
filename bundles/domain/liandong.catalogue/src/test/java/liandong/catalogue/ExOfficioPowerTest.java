package liandong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import liandong.evidence.Bilingual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExOfficioPowerTest {
  private static final LegalBasis LAW =
      new LegalBasis(new Bilingual("土地管理法", "Land Law"), "第七十七条", true, "");

  private static ExOfficioPower power(ItemType type) {
    return new ExOfficioPower(
        new ItemId("ex-001"),
        new Bilingual("对非法占用土地的处罚", "Penalty for occupying land"),
        type,
        new Bilingual("县国土局", "Land bureau"),
        LAW,
        false);
  }

  @Test
  void whatPeopleApplyForIsNone() {
    assertThatThrownBy(() -> power(ItemType.LICENCE))
        .hasMessage("ex-001 is of type 01, for which people apply");
  }

  @Test
  @Tag("CY-08")
  void reportCountsPowersOnApplicationAndExOfficioTogether() {
    ItemReport report = ItemReport.of(List.of(Items.licence()), List.of(power(ItemType.PENALTY)));

    assertThat(report.total()).isEqualTo(1);
    assertThat(count(report, "行政许可")).isEqualTo(1);
    assertThat(count(report, "行政处罚")).isEqualTo(1);
    assertThat(count(report, "依申请与依职权合计")).isEqualTo(2);
  }

  private static int count(ItemReport report, String kind) {
    return report.groups().stream()
        .filter(each -> each.kind().zh().equals(kind))
        .mapToInt(ItemReport.Group::count)
        .sum();
  }
}
