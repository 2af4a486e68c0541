package liandong.county.shifang;

import liandong.county.TaskRule;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Source;

/**
 * 什邡方案 三：凡在政务服务中心标准化建设工作中未按时间和要求达标的,将扣除相关单位年度目标考核分值,并追究主要领导责任.
 *
 * <p>The plan gives months: a task of September is due on the last day of September. It does not
 * say how many points; those of the table are the city's to confirm.
 */
final class MissedTasksCostPoints implements TaskRule {
  private static final Source SOURCE = Plan.clause("三、工作步骤和检查考核", "missed-tasks");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(Task task) {
    return task.kind() == TaskKind.GENERAL || task.kind() == TaskKind.LIST_FIXED;
  }
}
