package liandong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;

/**
 * Which days an office works, and what follows for a limit.
 *
 * <p>Every question is answered in constant time from an index of working days; only {@link
 * #explain} walks the days, because it prints them. Outside the years whose notices are known,
 * Monday to Friday are counted and the answer is marked provisional.
 *
 * <p>Immutable, so any number of threads may ask.
 */
public final class WorkingCalendar {
  private final HolidayTable holidays;
  private final int firstDay;
  private final int lastDay;

  /** {@code workedUpTo[i]}: working days from {@link #firstDay} through {@code firstDay + i}. */
  private final int[] workedUpTo;

  /** {@code workingDay[k]}: the epoch day of the (k+1)-th working day since {@link #firstDay}. */
  private final int[] workingDay;

  public WorkingCalendar(HolidayTable holidays) {
    this.holidays = holidays;
    this.firstDay = Math.toIntExact(holidays.firstDay().toEpochDay());
    this.lastDay = Math.toIntExact(holidays.lastDay().toEpochDay());
    this.workedUpTo = new int[lastDay - firstDay + 1];
    int[] found = new int[workedUpTo.length];
    int worked = 0;
    for (int day = firstDay; day <= lastDay; day++) {
      if (kindOf(LocalDate.ofEpochDay(day)).isWorked()) {
        found[worked++] = day;
      }
      workedUpTo[day - firstDay] = worked;
    }
    this.workingDay = Arrays.copyOf(found, worked);
  }

  /** The calendar of China by the notices that this bundle carries. */
  public static WorkingCalendar china() {
    return new WorkingCalendar(HolidayTable.china());
  }

  /** The digest of the notices behind this calendar. */
  public Sha256 edition() {
    return holidays.edition();
  }

  /** The last day that a notice covers; what lies past it is provisional. */
  public LocalDate coveredTo() {
    return holidays.lastDay();
  }

  public LocalDate coveredFrom() {
    return holidays.firstDay();
  }

  public DayKind kindOf(LocalDate date) {
    return holidays
        .named(date)
        .map(named -> named.worked() ? DayKind.MAKE_UP : DayKind.HOLIDAY)
        .orElseGet(() -> date.getDayOfWeek().getValue() <= 5 ? DayKind.WORKING : DayKind.WEEKEND);
  }

  public boolean isWorkingDay(LocalDate date) {
    return kindOf(date).isWorked();
  }

  /**
   * The last day of {@code limit}, where the day of the event is not counted (民法典 art. 201, before
   * it 民法总则 art. 201 and 民法通则 art. 154). A limit of zero ends on the day of the event.
   */
  public DueDate due(LocalDate event, Limit limit) {
    LocalDate date =
        switch (limit.unit()) {
          case WORKING_DAYS -> workingDayAfter(event, limit.amount());
          case CALENDAR_DAYS -> event.plusDays(limit.amount());
        };
    return new DueDate(event, limit, date, isProvisional(event, date, limit));
  }

  /** Whether a later notice may move an end of {@code limit}; calendar days need no notice. */
  boolean isProvisional(LocalDate event, LocalDate end, Limit limit) {
    return limit.unit() == LimitUnit.WORKING_DAYS && limit.amount() > 0 && !covers(event, end);
  }

  /** How many days of that unit lie after {@code from} up to and including {@code to}. */
  int count(LocalDate from, LocalDate to, LimitUnit unit) {
    return switch (unit) {
      case WORKING_DAYS -> workingDaysBetween(from, to);
      case CALENDAR_DAYS -> Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    };
  }

  /**
   * The {@code days}-th working day after {@code event}; before it where {@code days} is negative;
   * {@code event} itself for zero.
   */
  public LocalDate workingDayAfter(LocalDate event, int days) {
    if (days == 0) {
      return event;
    }
    long day = event.toEpochDay();
    // Counting back from a rest day must not count the working day before it twice.
    long before = days > 0 ? worked(day) : worked(day - 1) + 1;
    return LocalDate.ofEpochDay(workingDayNumber(before + days));
  }

  /**
   * How many working days lie after {@code from} up to and including {@code to}; may be negative.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return Math.toIntExact(worked(to.toEpochDay()) - worked(from.toEpochDay()));
  }

  /** Every day from the event to the end of the limit, counted or not, and why. */
  public List<DayLine> explain(LocalDate event, Limit limit) {
    List<DayLine> lines = new ArrayList<>();
    DueDate due = due(event, limit);
    lines.add(explainEvent(event, limit));
    int counted = 0;
    for (LocalDate day = event.plusDays(1); !day.isAfter(due.date()); day = day.plusDays(1)) {
      DayLine line = explainDay(day, limit.unit(), counted + 1);
      counted += line.counts() ? 1 : 0;
      lines.add(line);
    }
    return List.copyOf(lines);
  }

  /** The day of the event itself. */
  DayLine explainEvent(LocalDate event, Limit limit) {
    return new DayLine(
        event,
        Optional.empty(),
        0,
        limit.amount() == 0
            ? Reasons.BOOK.say("same-day")
            : Reasons.BOOK.say("start", event, firstDayRule(event)));
  }

  /**
   * One day and its reason.
   *
   * @param next the how-manieth day of the limit it is, if it counts
   */
  DayLine explainDay(LocalDate day, LimitUnit unit, int next) {
    DayKind kind = kindOf(day);
    boolean counts = unit == LimitUnit.CALENDAR_DAYS || kind.isWorked();
    return new DayLine(day, Optional.of(kind), counts ? next : 0, reason(day, kind, unit, next));
  }

  /** What stands behind the kind of {@code date}: the notice of its year, or that there is none. */
  public Bilingual noticeOf(LocalDate date) {
    String key = covers(date, date) ? "source" : "source.none";
    return Reasons.BOOK.say(key, String.valueOf(date.getYear()));
  }

  /** The sentence that goes with a provisional date. */
  public Bilingual provisionalBecause() {
    return Reasons.BOOK.say("provisional", coveredTo().toString());
  }

  /** The law of that day by which the day of the event is not counted. */
  private static Bilingual firstDayRule(LocalDate event) {
    if (event.isBefore(LocalDate.of(2017, 10, 1))) {
      return Reasons.BOOK.say("start.general-principles");
    }
    return Reasons.BOOK.say(
        event.isBefore(LocalDate.of(2021, 1, 1)) ? "start.general-provisions" : "start.civil-code");
  }

  private Bilingual reason(LocalDate day, DayKind kind, LimitUnit unit, int counted) {
    if (unit == LimitUnit.CALENDAR_DAYS) {
      return Reasons.BOOK.say("calendar-day", counted);
    }
    return switch (kind) {
      case WORKING -> Reasons.BOOK.say("working", counted);
      case MAKE_UP -> Reasons.BOOK.say("make-up", occasion(day), counted);
      case WEEKEND -> Reasons.BOOK.say("weekend");
      case HOLIDAY -> Reasons.BOOK.say("holiday", occasion(day));
    };
  }

  private Bilingual occasion(LocalDate day) {
    String chinese = holidays.named(day).map(HolidayTable.NamedDay::occasion).orElse("");
    return Reasons.BOOK.knows(chinese) ? Reasons.BOOK.say(chinese) : Bilingual.same(chinese);
  }

  private boolean covers(LocalDate from, LocalDate to) {
    return !from.isBefore(coveredFrom()) && !to.isAfter(coveredTo());
  }

  // ---- the index --------------------------------------------------------------------------

  /** Working days from the first covered day through {@code day}; negative before it. */
  private long worked(long day) {
    if (day < firstDay) {
      return weekdaysThrough(day) - weekdaysThrough(firstDay - 1L);
    }
    if (day > lastDay) {
      return workingDay.length + weekdaysThrough(day) - weekdaysThrough(lastDay);
    }
    return workedUpTo[(int) day - firstDay];
  }

  /** The epoch day of working day number {@code k}, where number 1 is the first one covered. */
  private long workingDayNumber(long k) {
    if (k < 1) {
      return weekdayNumber(weekdaysThrough(firstDay - 1L) + k);
    }
    if (k > workingDay.length) {
      return weekdayNumber(weekdaysThrough(lastDay) + k - workingDay.length);
    }
    return workingDay[(int) k - 1];
  }

  /** Mondays to Fridays from Monday 1969-12-29 (epoch day -3) through {@code day}. */
  private static long weekdaysThrough(long day) {
    long since = day + 3;
    return Math.floorDiv(since, 7L) * 5 + Math.min(Math.floorMod(since, 7L) + 1, 5);
  }

  /** The epoch day of the {@code n}-th of them, the inverse of {@link #weekdaysThrough}. */
  private static long weekdayNumber(long n) {
    return Math.floorDiv(n - 1, 5L) * 7 + Math.floorMod(n - 1, 5L) - 3;
  }
}
