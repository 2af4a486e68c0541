package liandong.testkit;

import java.util.ArrayList;
import java.util.List;
import liandong.calendar.Limit;
import liandong.catalogue.Catalogue;
import liandong.catalogue.ItemId;
import liandong.catalogue.JointPart;
import liandong.catalogue.ServiceItem;
import liandong.county.CountyData;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;

/** {@link SampleCounty} with one more item, on which two departments work. */
public final class JointSample {
  /** As the sample licence, 10 working days; the lead has 8 of them, the other department 5. */
  public static final ItemId ITEM = new ItemId("joint-001");

  private JointSample() {}

  public static CountyVersion version(String version) {
    CountyVersion sample = SampleCounty.version(version);
    CountyData data = sample.data();
    List<ServiceItem> items = new ArrayList<>(data.catalogue().items());
    items.add(joint(data.catalogue().item(SampleCounty.LICENCE).orElseThrow()));
    return new CountyVersion(
        sample.pin(),
        new CountyData(data.profile(), data.places(), data.domains(), new Catalogue(items)),
        sample.rules(),
        sample.calendar());
  }

  private static ServiceItem joint(ServiceItem licence) {
    return new ServiceItem(
        ITEM,
        licence.version(),
        licence.code(),
        new Bilingual("样例联办", "Sample joint item"),
        licence.domain(),
        licence.type(),
        licence.body(),
        licence.handling(),
        licence.limits(),
        licence.flow(),
        licence.access(),
        licence.guide(),
        licence.materials(),
        licence.legalBasis(),
        licence.specialProcedures(),
        List.of(
            part("licence", "营业执照", "Business licence", "工商局", "Commerce bureau", 8, true),
            part("seal", "刻章备案", "Seal filing", "公安局", "Police bureau", 5, false)),
        licence.generated());
  }

  private static JointPart part(
      String id, String zh, String en, String byZh, String byEn, int days, boolean lead) {
    return new JointPart(
        id, new Bilingual(zh, en), new Bilingual(byZh, byEn), Limit.workingDays(days), lead);
  }
}
