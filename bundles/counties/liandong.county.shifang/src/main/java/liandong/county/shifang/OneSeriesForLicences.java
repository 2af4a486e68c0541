package liandong.county.shifang;

import java.time.LocalDate;
import java.util.Optional;
import liandong.cases.NumberSeries;
import liandong.catalogue.ItemType;
import liandong.catalogue.ServiceItem;
import liandong.county.NumberingRule;
import liandong.evidence.Source;

/**
 * 什邡方案 二、行政审批标准化 5：对办理的行政许可事项实行统一编号: whatever the department, licences and nothing else.
 *
 * <p>The plan says neither what a number looks like nor when it begins anew. The city's choice: one
 * series for each year, 什许〔2009〕00001号.
 */
final class OneSeriesForLicences implements NumberingRule {
  private static final int DIGITS = 5;

  private static final Source SOURCE = Plan.clause("二、行政审批标准化 5", "one-series");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public Optional<NumberSeries> seriesOf(ServiceItem item, LocalDate day) {
    int year = day.getYear();
    return item.type() == ItemType.LICENCE
        ? Optional.of(new NumberSeries("licences-" + year, "什许〔" + year + "〕", DIGITS, "号"))
        : Optional.empty();
  }
}
