package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Equipment;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 苍溪 2018, 二(二)：要配备电脑、打印机、电话、档案柜、复印机、休息椅、饮水机、填写台等必要的办公设备；同时,必须设置公开栏、政府信息查阅点、电子显示屏、触摸查询机.
 *
 * <p>The last four have to be there (必须); without one of the eight before a centre is reminded.
 */
final class TwelveKindsOfEquipment implements SiteRule {
  static final Set<Equipment> MANDATORY =
      Set.of(
          Equipment.NOTICE_BOARD,
          Equipment.REFERENCE_DESK,
          Equipment.DISPLAY,
          Equipment.TOUCH_KIOSK);

  private static final Source SOURCE = Notice.clause("二(二)", "equipment");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.TOWN)) {
      return List.of();
    }
    if (site.premises().equipment().isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.EQUIPMENT));
    }
    Set<Equipment> mandatory = EnumSet.allOf(Equipment.class);
    mandatory.removeAll(site.premises().equipment().get());
    Set<Equipment> usual = EnumSet.copyOf(mandatory);
    mandatory.retainAll(MANDATORY);
    usual.removeAll(MANDATORY);
    List<Deviation> found = new ArrayList<>();
    if (!mandatory.isEmpty()) {
      found.add(
          Deviation.fault(
              site,
              Notice.say("equipment.mandatory", site.point().name(), Notice.list(mandatory))));
    }
    if (!usual.isEmpty()) {
      found.add(
          Deviation.warning(
              site, Notice.say("equipment.usual", site.point().name(), Notice.list(usual))));
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(with(EnumSet.allOf(Equipment.class))),
        Example.deviates(
            Weight.WARNING, with(EnumSet.complementOf(EnumSet.of(Equipment.WATER_DISPENSER)))),
        Example.deviates(
            Weight.FAULT, with(EnumSet.complementOf(EnumSet.of(Equipment.TOUCH_KIOSK)))));
  }

  private static Site with(Set<Equipment> there) {
    return Example.town().with(Premises.UNSAID.withEquipment(there));
  }
}
