package liandong.county.shifang;

import liandong.catalogue.ServiceItem;
import liandong.county.ParallelWindowRule;
import liandong.evidence.Source;

/** 什邡方案 二、办事制度标准化 4：凡是涉及两个及以上部门审批的事项,全部由并联审批窗口统一受理,其他窗口不得自行受理审批. */
final class JointAtTheParallelWindow implements ParallelWindowRule {
  private static final Source SOURCE = Plan.clause("二、办事制度标准化 4", "parallel-window");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.isJoint();
  }
}
