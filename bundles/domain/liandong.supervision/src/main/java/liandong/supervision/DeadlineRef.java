package liandong.supervision;

import java.time.LocalDate;
import java.util.Objects;
import liandong.cases.Deadline;

/** A deadline of a case, as a file names it. */
public record DeadlineRef(Deadline.Kind kind, LocalDate on) {
  public DeadlineRef {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
  }

  public static DeadlineRef of(Deadline deadline) {
    return new DeadlineRef(deadline.kind(), deadline.due().date());
  }
}
