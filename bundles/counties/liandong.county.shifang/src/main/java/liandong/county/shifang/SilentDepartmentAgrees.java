package liandong.county.shifang;

import liandong.catalogue.ServiceItem;
import liandong.county.SilenceRule;
import liandong.evidence.Source;

/**
 * 什邡方案 二、办事制度标准化 4：实施…联审会议、联合勘查、超时默认等工作制度.
 *
 * <p>The plan gives 超时默认 among the rules of parallel approval and nowhere else, so it binds the
 * departments of a joint item, each within its own limit, and never a decision as a whole.
 */
final class SilentDepartmentAgrees implements SilenceRule {
  private static final Source SOURCE = Plan.clause("二、办事制度标准化 4", "silence");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.isJoint();
  }
}
