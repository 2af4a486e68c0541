package liandong.county.jiyuan;

import java.util.List;
import liandong.county.Clause;
import liandong.county.CountyRules;
import org.osgi.service.component.annotations.Component;

/**
 * The clauses of Jiyuan's report: centres and whom they serve, money, stars, what is ticked off,
 * appointments.
 *
 * <p>济源 2016, 二(二)：由原先累计承诺时限15天减至7天 — the five licences in one stand in the tables, as an item with
 * a part for each department.
 */
@Component
public final class JiyuanRules implements CountyRules {
  @Override
  public List<Clause> clauses() {
    return List.of(
        new UnitsShareCentres(),
        new SittingHoursShown(),
        new FundsByPopulation(),
        new ThreeStars(),
        new TickedOffOneByOne(),
        new AppointmentsOnDaysOfRest());
  }
}
