package liandong.door.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.calendar.OfficeHours;
import liandong.calendar.WorkingCalendar;
import org.apache.karaf.shell.support.CommandException;

/** What an operator types, turned into values; nonsense is answered in words. */
final class Parse {
  private Parse() {}

  static LocalDate date(String text) throws CommandException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw NotDone.with(Words.say("not-a-date", text));
    }
  }

  static Optional<LocalDate> dateOrNone(String text) throws CommandException {
    return text == null ? Optional.empty() : Optional.of(date(text));
  }

  static YearMonth month(String text) throws CommandException {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw NotDone.with(Words.say("not-a-month", text));
    }
  }

  /** A last month, which is not before the first. */
  static YearMonth monthFrom(YearMonth first, String text) throws CommandException {
    YearMonth last = month(text);
    if (last.isBefore(first)) {
      throw NotDone.with(Words.say("months", first, last));
    }
    return last;
  }

  static Optional<LocalTime> timeOrNone(String text) throws CommandException {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      throw NotDone.with(Words.say("not-a-time", text));
    }
  }

  static int number(String text) throws CommandException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw NotDone.with(Words.say("not-a-number", text));
    }
  }

  static Limit limit(int amount, LimitUnit unit) throws CommandException {
    if (amount < 0 || amount > Limit.LONGEST) {
      throw NotDone.with(Words.say("not-a-limit", amount, Limit.LONGEST));
    }
    return new Limit(amount, unit);
  }

  /** The calendar of an office with those hours; with the usual ones where none are said. */
  static WorkingCalendar officeHours(WorkingCalendar calendar, String hours)
      throws CommandException {
    if (hours == null) {
      return calendar;
    }
    try {
      return calendar.withOfficeHours(OfficeHours.parse(hours));
    } catch (IllegalArgumentException e) {
      throw NotDone.with(Words.say("not-office-hours", hours));
    }
  }

  /** A clock that has just begun; one in hours needs its minute. */
  static LegalClock clock(LocalDate from, Optional<LocalTime> at, Limit limit)
      throws CommandException {
    if (limit.unit() == LimitUnit.HOURS && at.isEmpty()) {
      throw NotDone.with(Words.say("hours-need-at", from));
    }
    return new LegalClock(from, limit, List.of(), at);
  }

  /** A value whose constructor refuses nonsense in its own sentence. */
  static <T> T value(Supplier<T> constructor) throws CommandException {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      throw NotDone.with(Words.say("not-a-value", e.getMessage()));
    }
  }

  static <E extends Enum<E>> E constant(Class<E> type, String text) throws CommandException {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text.replace('-', '_'))) {
        return each;
      }
    }
    throw NotDone.with(
        Words.say("not-one-of", text, String.join(", ", names(type.getEnumConstants()))));
  }

  private static String[] names(Enum<?>[] constants) {
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    return names;
  }
}
