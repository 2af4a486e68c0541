package liandong.county.jiyuan;

import liandong.county.TaskRule;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Source;

/**
 * 济源 2016, 一(二)：通过示范观摩、因地制宜、挂牌销号等措施,全面推进; 截至去年底…共建成107个村级便民服务中心: two pilots, then each centre for
 * itself, by the end of 2015.
 */
final class TickedOffOneByOne implements TaskRule {
  private static final Source SOURCE = Report.clause("一(二)", "ticked-off");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(Task task) {
    return task.kind() == TaskKind.PILOT || task.kind() == TaskKind.TICK_OFF;
  }
}
