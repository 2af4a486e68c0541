package liandong.county.shifang;

import java.time.LocalDate;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.county.TaskRule;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.TaskKind;
import liandong.evidence.Source;

/**
 * 什邡方案 二、行政审批标准化 4：公布时限在行政审批项目统一后的7个工作日内,政务服务中心窗口公示行政审批项目统一后的10个工作日内.
 *
 * <p>Counted from the day after the list was unified; while it is not, there is no last day.
 */
final class PublishedInSevenAndTenDays implements TaskRule {
  private static final int ON_WEBSITES = 7;
  private static final int AT_WINDOWS = 10;

  private static final Source SOURCE = Plan.clause("二、行政审批标准化 4", "publication");

  @Override
  public Source source() {
    return SOURCE;
  }

  @Override
  public boolean appliesTo(Task task) {
    return task.kind() == TaskKind.ON_WEBSITES || task.kind() == TaskKind.AT_WINDOWS;
  }

  @Override
  public Optional<LocalDate> lastDay(Task task, Sites county, WorkingCalendar calendar) {
    int days = task.kind() == TaskKind.ON_WEBSITES ? ON_WEBSITES : AT_WINDOWS;
    return county.tasks(TaskKind.LIST_FIXED).stream()
        .map(Task::doneOn)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .map(unified -> calendar.workingDayAfter(unified, days));
  }
}
