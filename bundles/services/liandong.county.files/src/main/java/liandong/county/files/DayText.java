package liandong.county.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as staff write it: 2018-05-14, 2018/5/14, 2018.5.14, 2018年5月14日. */
final class DayText {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  /** A day as Excel counts it, where a cell lost its format: 1955 to 2099. */
  private static final Pattern SERIAL = Pattern.compile("[2-6][0-9]{4}|7[0-2][0-9]{3}");

  private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);

  private DayText() {}

  static Optional<LocalDate> read(String text) {
    Matcher day = WRITTEN.matcher(text);
    try {
      if (day.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return SERIAL.matcher(text).matches()
        ? Optional.of(SERIAL_0.plusDays(Integer.parseInt(text)))
        : Optional.empty();
  }
}
