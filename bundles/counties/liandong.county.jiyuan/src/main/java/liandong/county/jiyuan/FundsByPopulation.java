package liandong.county.jiyuan;

import java.util.OptionalInt;
import liandong.county.FundingRule;
import liandong.county.site.Served;
import liandong.county.site.Settlement;
import liandong.evidence.Source;

/**
 * 济源 2016, 三(二)：按人口数量,分为农村3万、2万、1.5万元,社区7万、6万、5万元的经费预算.
 *
 * <p>From how many people on which sum is given the report does not say. Until the city does, these
 * are ours: a centre serves six units on average, so that of a village begins at 2,000 and at 4,000
 * people, that of a community at 5,000 and at 10,000.
 */
final class FundsByPopulation implements FundingRule {
  private static final Source SOURCE = Report.clause("三(二)", "funds");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public OptionalInt yearly(Served served) {
    if (served.settlement().isEmpty() || served.population().isEmpty()) {
      return OptionalInt.empty();
    }
    int people = served.population().get();
    return OptionalInt.of(
        served.settlement().get() == Settlement.RURAL
            ? tier(people, 2_000, 4_000, 15_000, 20_000, 30_000)
            : tier(people, 5_000, 10_000, 50_000, 60_000, 70_000));
  }

  private static int tier(int people, int second, int third, int low, int middle, int high) {
    if (people >= third) {
      return high;
    }
    return people >= second ? middle : low;
  }
}
