package liandong.catalogue;

import java.util.List;
import java.util.Optional;
import liandong.calendar.Limit;

/**
 * How long the office has.
 *
 * @param statutory by law; empty where no law sets one
 * @param promised what the office promises, never more than the law allows
 * @param steps one limit in days for each step of the flow; their sum is at most the promise
 */
public record Limits(Optional<Limit> statutory, Limit promised, List<Integer> steps) {
  public Limits {
    steps = List.copyOf(steps);
    statutory.ifPresent(
        law -> {
          if (law.unit() != promised.unit()) {
            throw new IllegalArgumentException("statutory and promised limit in different units");
          }
          if (promised.amount() > law.amount()) {
            throw new IllegalArgumentException(
                "promised limit " + promised.amount() + " exceeds the statutory " + law.amount());
          }
        });
    int sum = steps.stream().mapToInt(Integer::intValue).sum();
    if (sum > promised.amount()) {
      throw new IllegalArgumentException(
          "step limits sum to " + sum + ", more than the promised " + promised.amount());
    }
  }
}
