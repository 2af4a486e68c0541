package liandong.county.shifang;

import java.util.List;
import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.county.ItemRule;
import liandong.county.TwoPersonsRule;
import liandong.county.site.Deviation;
import liandong.county.site.Weight;
import liandong.evidence.Source;

/**
 * 什邡方案 二、行政审批标准化 2：将一般事项授权给窗口审查员审查,窗口负责人核准签发: two steps, two persons, and for ordinary items (一般事项)
 * only.
 *
 * <p>What is ordinary the plan does not say. The city's choice, after the rules of a provincial
 * centre: whatever needs no survey, test, inspection, quarantine, appraisal, collective discussion,
 * hearing or expert review.
 */
final class ReviewThenSign implements TwoPersonsRule, ItemRule {
  private static final Source SOURCE = Plan.clause("二、行政审批标准化 2", "review-then-sign");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.flow() == ReviewFlow.TWO_STEPS;
  }

  @Override
  public List<Deviation> examine(ServiceItem item) {
    return appliesTo(item) && !item.specialProcedures().isEmpty()
        ? List.of(
            new Deviation(
                Weight.FAULT, item.id().value(), Plan.say("review-then-sign", item.name())))
        : List.of();
  }
}
