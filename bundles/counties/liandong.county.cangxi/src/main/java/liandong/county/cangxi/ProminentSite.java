package liandong.county.cangxi;

import java.time.LocalDate;
import java.util.List;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Location;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 苍溪 2018, 二(一)：各乡镇便民服务中心要尽可能设在乡镇机关驻地或场镇临近街道的醒目位置. As far as possible (尽可能), so it is advice, and
 * only where somebody has said that the centre lies elsewhere.
 */
final class ProminentSite implements SiteRule {
  private static final Source SOURCE = Notice.clause("二(一)", "prominent");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    boolean elsewhere =
        site.isAt(Level.TOWN)
            && site.premises().location().filter(Location.ELSEWHERE::equals).isPresent();
    return elsewhere
        ? List.of(Deviation.advice(site, Notice.say("prominent", site.point().name())))
        : List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(at(Location.SEAT)),
        Example.fits(at(Location.MARKET_STREET)),
        Example.deviates(Weight.ADVICE, at(Location.ELSEWHERE)));
  }

  private static Site at(Location where) {
    return Example.town().with(Premises.UNSAID.at(where));
  }
}
