package liandong.county.jiyuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import liandong.county.CountyData;
import liandong.county.OrganisationRule;
import liandong.county.site.Deviation;
import liandong.county.site.Weight;
import liandong.evidence.Source;
import liandong.places.Division;
import liandong.places.Level;
import liandong.places.Places;

/**
 * 济源 2016, 一(二)：全市16个镇办(集聚区)全部建有镇级便民服务中心,550个行政村、51个社区、11个居委会共建成107个村级便民服务中心: each town has a
 * centre of its own, and each of the 612 units is served by one of the 107.
 */
final class UnitsShareCentres implements OrganisationRule {
  /** 截至去年底, said in March 2016. */
  static final LocalDate FROM = LocalDate.of(2015, 12, 31);

  private static final Source SOURCE = Report.clause("一(二)", "units");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public List<Deviation> examine(CountyData county, LocalDate day) {
    List<Deviation> found = new ArrayList<>();
    if (day.isBefore(FROM)) {
      return found;
    }
    Places places = county.places();
    for (Division each : places.divisions()) {
      if (each.level() != Level.COUNTY
          && each.holdsOn(day)
          && places.serving(each.code(), day).isEmpty()) {
        found.add(
            new Deviation(
                Weight.FAULT, each.code().value(), Report.say("units", each.name(), day)));
      }
    }
    return found;
  }
}
