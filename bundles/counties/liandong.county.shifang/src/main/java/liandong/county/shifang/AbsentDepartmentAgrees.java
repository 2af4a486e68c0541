package liandong.county.shifang;

import liandong.catalogue.ServiceItem;
import liandong.county.AbsenceRule;
import liandong.evidence.Source;

/**
 * 什邡方案 二、办事制度标准化 4：实施“并联审批”通报制、联席会议制、联审会议、联合勘查、超时默认等工作制度.
 *
 * <p>The plan names the meetings and the survey and does not say what follows for whoever stays
 * away. The city's choice, after the rules of Yichun, which tell 缺席默认 from 超时默许: a department that
 * was called and did not come agrees.
 */
final class AbsentDepartmentAgrees implements AbsenceRule {
  private static final Source SOURCE = Plan.clause("二、办事制度标准化 4", "absence");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(ServiceItem item) {
    return item.isJoint();
  }
}
