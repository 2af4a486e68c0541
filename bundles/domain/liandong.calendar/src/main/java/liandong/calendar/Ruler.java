package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Measures time in the unit of a limit, each answer in constant time.
 *
 * <p>Moments stand for what has run before them: the end of a day is the midnight after it. Days
 * are measured between midnights, hours in open minutes.
 */
abstract class Ruler {
  /** How much runs from the one moment to the other; negative when they stand the other way. */
  abstract long between(LocalDateTime from, LocalDateTime to);

  /** The first moment by which that much has run since {@code from}. */
  abstract LocalDateTime end(LocalDateTime from, long amount);

  /** The limit in what this ruler measures. */
  long of(Limit limit) {
    return limit.amount();
  }

  static Ruler of(LimitUnit unit, WorkingCalendar calendar) {
    return switch (unit) {
      case WORKING_DAYS -> new WorkingDays(calendar);
      case CALENDAR_DAYS -> new CalendarDays();
      case HOURS -> new OpenMinutes(calendar);
    };
  }

  private static LocalDate dayBefore(LocalDateTime midnight) {
    return midnight.toLocalDate().minusDays(1);
  }

  private static LocalDateTime endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay();
  }

  private static final class WorkingDays extends Ruler {
    private final WorkingCalendar calendar;

    WorkingDays(WorkingCalendar calendar) {
      this.calendar = calendar;
    }

    @Override
    long between(LocalDateTime from, LocalDateTime to) {
      return calendar.workingDaysBetween(dayBefore(from), dayBefore(to));
    }

    @Override
    LocalDateTime end(LocalDateTime from, long amount) {
      return endOf(calendar.workingDayAfter(dayBefore(from), Math.toIntExact(amount)));
    }
  }

  private static final class CalendarDays extends Ruler {
    @Override
    long between(LocalDateTime from, LocalDateTime to) {
      return to.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
    }

    @Override
    LocalDateTime end(LocalDateTime from, long amount) {
      return from.plusDays(amount);
    }
  }

  private static final class OpenMinutes extends Ruler {
    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    OpenMinutes(WorkingCalendar calendar) {
      this.calendar = calendar;
      this.hours = calendar.officeHours();
    }

    @Override
    long of(Limit limit) {
      return limit.amount() * 60L;
    }

    @Override
    long between(LocalDateTime from, LocalDateTime to) {
      long days =
          calendar.workingDaysBetween(dayBefore(from), dayBefore(to)) * (long) hours.minutes();
      return days + today(to) - today(from);
    }

    @Override
    LocalDateTime end(LocalDateTime from, long amount) {
      if (amount == 0) {
        return from;
      }
      // From the morning of that day, so that whole days can be counted off.
      long since = amount + today(from);
      long whole = (since - 1) / hours.minutes();
      LocalDate day = calendar.workingDayAfter(dayBefore(from), Math.toIntExact(whole + 1));
      return day.atTime(hours.after(Math.toIntExact(since - whole * hours.minutes())));
    }

    private int today(LocalDateTime moment) {
      return calendar.isWorkingDay(moment.toLocalDate())
          ? hours.minutesBefore(moment.toLocalTime())
          : 0;
    }
  }
}
