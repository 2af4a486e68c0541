package liandong.county.shifang;

import liandong.catalogue.ServiceItem;
import liandong.county.ForwardingRule;
import liandong.evidence.Source;

/**
 * 什邡方案 二、行政审批标准化 2：整体办理时限和各环节标准办理时限;需转报省、市审批的项目,按省级部门的流程编制相应的流程.
 *
 * <p>The limits of the city are for its own steps, and those above follow the flow of the province;
 * so the time there is none of the city's. Which items go up the city marks among their themes.
 */
final class TimeUpstairsApart implements ForwardingRule {
  static final String MARK = "转报省市";

  private static final Source SOURCE = Plan.clause("二、行政审批标准化 2", "forwarded");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.classification().themes().contains(MARK);
  }
}
