package liandong.county.miyun;

import liandong.county.TaskRule;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Source;

/**
 * 密云 2013, 三(二)：县政务服务中心“分厅制”建设于2013年6月30日前完成,新建的18个镇(街)便民服务中心及下辖村(居)便民服务代办点建设于2013年9月30日前完成. 30
 * June 2013 is a Sunday and the last day all the same.
 */
final class MilestonesOf2013 implements TaskRule {
  private static final Source SOURCE = Plan.clause("三(二)", "milestones");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(Task task) {
    return task.kind() == TaskKind.MILESTONE;
  }
}
