package liandong.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Days and moments as {@code toString} writes them (ISO 8601). Records are full of them, and nearly
 * all have one of three lengths, which are read without a formatter; it would cost more than all
 * else of an event.
 */
final class CanonicalTime {
  private static final int DAY = "2018-05-14".length();
  private static final int SECONDS = "2018-05-14T02:00:00Z".length();
  private static final int MILLIS = "2018-05-14T02:00:00.123Z".length();
  private static final int NANOS_OF_A_MILLI = 1_000_000;
  private static final int SECONDS_OF_A_DAY = 86_400;

  /** Years of four digits; others are written with a sign. */
  private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private CanonicalTime() {}

  /**
   * @throws java.time.format.DateTimeParseException when it is no day
   */
  static LocalDate day(String text) {
    return text.length() == DAY && isShapedAs("0000-00-00", text)
        ? dayAtBegin(text)
        : LocalDate.parse(text);
  }

  /**
   * @throws java.time.format.DateTimeParseException when it is no moment
   */
  static Instant moment(String text) {
    if (text.length() == SECONDS && isShapedAs("0000-00-00T00:00:00Z", text)) {
      return moment(text, 0);
    }
    if (text.length() == MILLIS && isShapedAs("0000-00-00T00:00:00.000Z", text)) {
      return moment(text, number(text, 20, 23) * NANOS_OF_A_MILLI);
    }
    return Instant.parse(text);
  }

  private static Instant moment(String text, int nanos) {
    LocalTime time =
        LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
    return dayAtBegin(text).atTime(time).toInstant(ZoneOffset.UTC);
  }

  private static LocalDate dayAtBegin(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** Writes what {@link Instant#toString} would. */
  static void write(Instant moment, StringBuilder out) {
    long day = Math.floorDiv(moment.getEpochSecond(), SECONDS_OF_A_DAY);
    int nanos = moment.getNano();
    if (day < FIRST_DAY || day > LAST_DAY || nanos % NANOS_OF_A_MILLI != 0) {
      out.append(moment);
      return;
    }
    int second = Math.floorMod(moment.getEpochSecond(), SECONDS_OF_A_DAY);
    out.append(LocalDate.ofEpochDay(day)).append('T');
    twoDigits(second / 3_600, out);
    out.append(':');
    twoDigits(second / 60 % 60, out);
    out.append(':');
    twoDigits(second % 60, out);
    if (nanos > 0) {
      int millis = nanos / NANOS_OF_A_MILLI;
      out.append('.').append((char) ('0' + millis / 100));
      twoDigits(millis % 100, out);
    }
    out.append('Z');
  }

  private static void twoDigits(int number, StringBuilder out) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** Digits where the shape has a zero, and elsewhere the same. */
  private static boolean isShapedAs(String shape, String text) {
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(i);
      boolean fits = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
