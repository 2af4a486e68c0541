package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Siting;
import liandong.county.site.StationPart;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 苍溪 2018, 二(一)：村(社区)便民服务代办站要有场地、标识标牌、代办事项和有关制度,可以单独设立,也可合并在党群公服中心: all four, in a house of its own
 * or not.
 */
final class FourPartsOfAStation implements SiteRule {
  private static final Source SOURCE = Notice.clause("二(一)", "four-parts");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (!site.isAt(Level.VILLAGE)) {
      return List.of();
    }
    if (site.premises().parts().isEmpty()) {
      return List.of(Deviation.unsaid(site, SiteFact.PARTS));
    }
    Set<StationPart> missing = EnumSet.allOf(StationPart.class);
    missing.removeAll(site.premises().parts().get());
    if (!missing.isEmpty()) {
      return List.of(
          Deviation.fault(
              site, Notice.say("four-parts", site.point().name(), Notice.list(missing))));
    }
    return site.premises().siting().isEmpty()
        ? List.of(Deviation.unsaid(site, SiteFact.SITING))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    Set<StationPart> all = EnumSet.allOf(StationPart.class);
    return List.of(
        Example.fits(station(Siting.STANDALONE, all)),
        Example.fits(station(Siting.MERGED, all)),
        Example.deviates(
            Weight.FAULT,
            station(Siting.MERGED, EnumSet.complementOf(EnumSet.of(StationPart.SIGN)))));
  }

  private static Site station(Siting siting, Set<StationPart> parts) {
    return Example.village().with(Premises.UNSAID.withParts(siting, parts));
  }
}
