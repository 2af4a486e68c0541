package liandong.county.cangxi;

import liandong.county.TaskRule;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Source;

/**
 * 苍溪 2018, 一：并在5月20日前将本乡镇的便民服务中心、村(社区)便民服务代办站责任人姓名、联系方式报县政务服务中心(见附件1).
 *
 * <p>20 May 2018 is a Sunday. It is a day that the county names, no limit of a procedure, so it
 * does not move to the Monday.
 */
final class RegistersByTheTwentieth implements TaskRule {
  private static final Source SOURCE = Notice.clause("一", "registers");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(Task task) {
    return task.kind() == TaskKind.REGISTER;
  }
}
