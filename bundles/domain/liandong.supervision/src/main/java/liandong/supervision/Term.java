package liandong.supervision;

import java.util.Objects;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.evidence.Source;

/** How long something may take, and who says so. */
public record Term(Limit limit, Source source) {
  public Term {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(source, "source");
    if (limit.unit() == LimitUnit.HOURS) {
      throw new IllegalArgumentException("a limit of supervision is in days, not in hours");
    }
  }
}
