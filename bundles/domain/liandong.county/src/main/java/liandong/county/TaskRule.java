package liandong.county;

import java.time.LocalDate;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.county.site.Sites;
import liandong.county.site.Task;
import liandong.county.site.Weight;
import org.osgi.annotation.versioning.ConsumerType;

/** A clause on until when a task of the county's programme is done, and what it is to miss it. */
@ConsumerType
public interface TaskRule extends Clause {
  boolean appliesTo(Task task);

  /**
   * The last day of such a task; empty where none is stated, or while that from which it is counted
   * has not happened. A day of rest is a last day like any other, unless the clause says otherwise.
   */
  default Optional<LocalDate> lastDay(Task task, Sites county, WorkingCalendar calendar) {
    return task.due();
  }

  /** What it is to miss that day. */
  default Weight missed() {
    return Weight.FAULT;
  }
}
