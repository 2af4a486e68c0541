package liandong.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * When an office is open on a working day, to the minute. A limit in hours runs only then.
 *
 * @param spans one or more, in the order of the day, none touching the next
 */
public record OfficeHours(List<Span> spans) {
  /** 09:00–12:00 and 14:00–17:00, for an office that says nothing else. */
  public static final OfficeHours USUAL = parse("09:00-12:00,14:00-17:00");

  /**
   * One stretch of a day, whole minutes.
   *
   * @param to the minute at which the office closes, itself no longer open
   */
  public record Span(LocalTime from, LocalTime to) {
    public Span {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES))
          || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
        throw new IllegalArgumentException(
            "office hours are whole minutes, not " + from + "-" + to);
      }
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "office hours open before they close, not " + from + "-" + to);
      }
    }

    int minutes() {
      return minute(to) - minute(from);
    }

    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  public OfficeHours {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("an office that never opens has no office hours");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (!spans.get(i - 1).to().isBefore(spans.get(i).from())) {
        throw new IllegalArgumentException(
            "office hours stand in the order of the day and apart from each other, not "
                + spans.get(i - 1)
                + " before "
                + spans.get(i));
      }
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static OfficeHours parse(String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] ends = part.strip().split("-", -1);
      if (ends.length != 2) {
        throw notHours(text);
      }
      spans.add(new Span(time(ends[0], text), time(ends[1], text)));
    }
    return new OfficeHours(spans);
  }

  private static LocalTime time(String part, String text) {
    try {
      return LocalTime.parse(part.strip());
    } catch (DateTimeParseException e) {
      throw notHours(text);
    }
  }

  private static IllegalArgumentException notHours(String text) {
    return new IllegalArgumentException(
        "not office hours: '" + text + "'; write them as 09:00-12:00,14:00-17:00");
  }

  /** Open minutes of a whole working day. */
  public int minutes() {
    return spans.stream().mapToInt(Span::minutes).sum();
  }

  /** Open minutes of a working day before {@code time}. */
  public int minutesBefore(LocalTime time) {
    int until = minute(time);
    int open = 0;
    for (Span span : spans) {
      open += Math.max(0, Math.min(until, minute(span.to())) - minute(span.from()));
    }
    return open;
  }

  /**
   * The minute of a working day by which that many minutes have been open.
   *
   * @param open 1 to {@link #minutes()}
   */
  LocalTime after(int open) {
    int left = open;
    for (Span span : spans) {
      if (left <= span.minutes()) {
        return span.from().plusMinutes(left);
      }
      left -= span.minutes();
    }
    throw new IllegalArgumentException(open + " minutes are more than a day of " + this);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /** As {@code 09:00-12:00,14:00-17:00}. */
  @Override
  public String toString() {
    return spans.stream().map(Span::toString).collect(Collectors.joining(","));
  }
}
