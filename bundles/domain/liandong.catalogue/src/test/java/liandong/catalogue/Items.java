package liandong.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.Limit;
import liandong.evidence.Bilingual;
import liandong.places.Level;

/** An item for tests that need one. */
final class Items {
  private Items() {}

  static ServiceItem licence() {
    Bilingual none = new Bilingual("无", "None");
    return new ServiceItem(
        new ItemId("land-001"),
        1,
        ItemCode.NONE,
        new Bilingual("宅基地批准", "House plot"),
        "land",
        ItemType.LICENCE,
        new Bilingual("县国土局", "Land bureau"),
        HandlingType.PROMISED,
        promise(15),
        ReviewFlow.TWO_STEPS,
        new Access(Set.of(ApplicantKind.NATURAL), Set.of(Level.TOWN), Level.COUNTY, 1),
        new GuideText(
            new Bilingual("条件", "conditions"),
            new Bilingual("程序", "procedure"),
            new Bilingual("批准书", "approval"),
            GuideText.ResultKind.APPROVAL,
            none,
            none),
        List.of(paper("m1", "申请表")),
        List.of(new LegalBasis(new Bilingual("土地管理法", "Land Law"), "第六十二条", true, "")),
        Set.of(),
        List.of(),
        false);
  }

  static Limits promise(int days) {
    return new Limits(
        Optional.of(Limit.workingDays(20)), Limit.workingDays(days), List.of(1, days - 1));
  }

  static Material paper(String id, String name) {
    return new Material(
        id,
        Bilingual.same(name),
        Material.Form.ORIGINAL,
        1,
        true,
        Material.Origin.APPLICANT,
        Bilingual.same(""));
  }
}
