package liandong.supervision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.cases.Deadline;

/**
 * A deadline of a case, as a file names it.
 *
 * @param part of a joint case, where the deadline is a department's own
 */
public record DeadlineRef(Deadline.Kind kind, Optional<String> part, LocalDate on) {
  public DeadlineRef {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(on, "on");
  }

  public static DeadlineRef of(Deadline deadline) {
    return new DeadlineRef(deadline.kind(), deadline.part(), deadline.due().date());
  }
}
