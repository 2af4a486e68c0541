package liandong.county.law;

import java.time.LocalDate;
import java.util.Optional;
import liandong.county.site.Task;

/**
 * A task with its last day.
 *
 * @param due empty where none is stated, or while that from which it is counted has not happened
 */
public record DueTask(Task task, Optional<LocalDate> due) {
  public enum State {
    OPEN,
    LATE,
    DONE,
    DONE_LATE
  }

  public State stateOn(LocalDate day) {
    boolean late = due.filter(last -> task.isLate(last, day)).isPresent();
    if (task.isDone(day)) {
      return late ? State.DONE_LATE : State.DONE;
    }
    return late ? State.LATE : State.OPEN;
  }

  /** What it costs the unit's assessment by that day. */
  public int pointsLostOn(LocalDate day) {
    State state = stateOn(day);
    return state == State.LATE || state == State.DONE_LATE ? task.points() : 0;
  }
}
