package liandong.county.chongyang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import liandong.county.Example;
import liandong.county.SiteRule;
import liandong.county.site.Deviation;
import liandong.county.site.Premises;
import liandong.county.site.Site;
import liandong.county.site.SiteFact;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Level;

/**
 * 崇阳 2018, 第二步：三级政务服务体系统一使用清水莲花“政务服务”标识; 各乡镇便民服务大厅和村(社区)便民服务室要统一使用“XX乡(镇)便民服务大厅”、“ XX村便民服务室”的名称.
 *
 * <p>A community (社区) is named as it is in the place of 村.
 */
final class UniformNames implements SiteRule {
  private static final String LOGO = "清水莲花";
  private static final Pattern HALL = Pattern.compile("\\p{IsHan}+[乡镇]便民服务大厅");
  private static final Pattern ROOM = Pattern.compile("\\p{IsHan}+(村|社区)便民服务室");

  private static final Source SOURCE = Article.clause("第二步", "names");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(Site site, LocalDate day) {
    if (site.isAt(Level.COUNTY)) {
      return List.of();
    }
    String sign = site.premises().sign();
    String logo = site.premises().logo();
    List<Deviation> found = new ArrayList<>();
    if (sign.isEmpty()) {
      found.add(Deviation.unsaid(site, SiteFact.SIGN));
    } else if (!(site.isAt(Level.TOWN) ? HALL : ROOM).matcher(sign).matches()) {
      found.add(Deviation.fault(site, Article.say("names", site.point().name(), sign)));
    }
    if (logo.isEmpty()) {
      found.add(Deviation.unsaid(site, SiteFact.LOGO));
    } else if (!logo.equals(LOGO)) {
      found.add(Deviation.fault(site, Article.say("names.logo", site.point().name(), logo)));
    }
    return found;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.fits(signed(Example.town(), "白霓镇便民服务大厅", LOGO)),
        Example.fits(signed(Example.town(), "高枧乡便民服务大厅", LOGO)),
        Example.fits(signed(Example.village(), "大市村便民服务室", LOGO)),
        Example.fits(signed(Example.village(), "七星社区便民服务室", LOGO)),
        Example.deviates(Weight.FAULT, signed(Example.town(), "白霓镇便民服务中心", LOGO)),
        Example.deviates(Weight.FAULT, signed(Example.village(), "大市村便民服务大厅", LOGO)),
        Example.deviates(Weight.FAULT, signed(Example.village(), "大市村便民服务室", "红旗")));
  }

  private static Site signed(Site site, String sign, String logo) {
    return site.with(Premises.UNSAID.signed(sign, logo));
  }
}
