package liandong.itest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import liandong.calendar.WorkingCalendar;

/**
 * Working days as one counts them with a finger on the wall calendar: one day after the other, with
 * the shipped table in hand and without our calendar.
 */
final class SlowDays {
  private static final Map<LocalDate, String> NAMED = named();

  private SlowDays() {}

  private static Map<LocalDate, String> named() {
    Map<LocalDate, String> days = new HashMap<>();
    try (InputStream table = WorkingCalendar.class.getResourceAsStream("china-2004-2026.csv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1]));
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
    return days;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  static boolean isWorked(LocalDate day) {
    String named = NAMED.get(day);
    if (named != null) {
      return named.equals("work");
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The last of so many working days after that day, which itself does not count. */
  static LocalDate after(LocalDate day, int workingDays) {
    LocalDate at = day;
    for (int left = workingDays; left > 0; left -= isWorked(at) ? 1 : 0) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** A working day after which so many have gone by, today not among them. */
  static LocalDate ago(int workingDays) {
    LocalDate at = today();
    for (int left = workingDays + 1; left > 0; left -= isWorked(at) ? 1 : 0) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** The morning of a day, as the case service reads it. */
  static String morning(LocalDate day) {
    return day + "T09:00:00+08:00";
  }
}
