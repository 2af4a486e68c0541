package liandong.county.shifang;

import liandong.catalogue.ReviewFlow;
import liandong.catalogue.ServiceItem;
import liandong.county.TwoPersonsRule;
import liandong.evidence.Source;

/** 什邡方案 二、行政审批标准化 2：将一般事项授权给窗口审查员审查,窗口负责人核准签发: two steps, two persons. */
final class ReviewThenSign implements TwoPersonsRule {
  private static final Source SOURCE = Plan.clause("二、行政审批标准化 2", "review-then-sign");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.flow() == ReviewFlow.TWO_STEPS;
  }
}
