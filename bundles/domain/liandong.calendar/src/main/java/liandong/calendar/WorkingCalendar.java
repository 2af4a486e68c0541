package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.evidence.Source;

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
  private final OfficeHours hours;
  private final int firstDay;
  private final int lastDay;

  /** {@code workedUpTo[i]}: working days from {@link #firstDay} through {@code firstDay + i}. */
  private final int[] workedUpTo;

  /** {@code workingDay[k]}: the epoch day of the (k+1)-th working day since {@link #firstDay}. */
  private final int[] workingDay;

  /** By those notices, with the usual office hours. */
  public WorkingCalendar(HolidayTable holidays) {
    this.holidays = holidays;
    this.hours = OfficeHours.USUAL;
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

  private WorkingCalendar(WorkingCalendar days, OfficeHours hours) {
    this.holidays = days.holidays;
    this.hours = hours;
    this.firstDay = days.firstDay;
    this.lastDay = days.lastDay;
    this.workedUpTo = days.workedUpTo;
    this.workingDay = days.workingDay;
  }

  /** The same days for an office that is open at other hours. */
  public WorkingCalendar withOfficeHours(OfficeHours others) {
    return new WorkingCalendar(this, others);
  }

  /** When the office is open on a working day. */
  public OfficeHours officeHours() {
    return hours;
  }

  /** The notices behind this calendar. */
  public HolidayTable holidays() {
    return holidays;
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
   *
   * @throws IllegalArgumentException for a limit in hours, which begins at a minute
   */
  public DueDate due(LocalDate event, Limit limit) {
    return LegalClock.from(event, limit).due(this).orElseThrow();
  }

  /**
   * The end of a limit in whatever unit that begins at a minute.
   *
   * <p>In hours it is the minute by which the office has been open that long; a limit that ends
   * with the morning ends at noon and not when the office opens again.
   */
  public DueDate due(LocalDateTime moment, Limit limit) {
    return LegalClock.from(moment, limit).due(this).orElseThrow();
  }

  /** Whether a later notice may move an end of {@code limit}; calendar days need no notice. */
  boolean isProvisional(LocalDate event, LocalDate end, Limit limit) {
    return limit.unit() != LimitUnit.CALENDAR_DAYS && limit.amount() > 0 && !covers(event, end);
  }

  Ruler ruler(LimitUnit unit) {
    return Ruler.of(unit, this);
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
    return LegalClock.from(event, limit).receipt(this, event);
  }

  /** What stands behind the kind of {@code date}: the notice of its year, or that there is none. */
  public Bilingual noticeOf(LocalDate date) {
    String key = covers(date, date) ? "source" : "source.none";
    return Reasons.BOOK.say(key, String.valueOf(date.getYear()));
  }

  /** The notice that names a day, or that of its year for a day that none names. */
  Source sourceOf(LocalDate date) {
    return holidays
        .named(date)
        .map(HolidayTable.NamedDay::source)
        .orElseGet(() -> NoticeTitles.ofYear(date.getYear()));
  }

  /** For what a day was named in a notice; blank where none names it. */
  Bilingual occasion(LocalDate day) {
    String chinese = holidays.named(day).map(HolidayTable.NamedDay::occasion).orElse("");
    return Reasons.BOOK.knows(chinese) ? Reasons.BOOK.say(chinese) : Bilingual.same(chinese);
  }

  /** What a day is, and which notice says so. */
  public CalendarDay dayOf(LocalDate date) {
    Optional<Source> source = holidays.named(date).map(HolidayTable.NamedDay::source);
    return new CalendarDay(
        date, kindOf(date), source.map(named -> occasion(date)), source, !covers(date, date));
  }

  /** The days of a year that a notice names, in their order; none for a year without a notice. */
  public List<CalendarDay> namedDays(int year) {
    return holidays.days().keySet().stream()
        .filter(date -> date.getYear() == year)
        .sorted()
        .map(this::dayOf)
        .toList();
  }

  /** The sentence that goes with a provisional date past the last notice. */
  public Bilingual provisionalBecause() {
    return Reasons.BOOK.say("provisional", coveredTo().toString());
  }

  /** The sentence that goes with a provisional limit between two days. */
  Bilingual provisionalBecause(LocalDate from, LocalDate to) {
    return to.isAfter(coveredTo())
        ? provisionalBecause()
        : Reasons.BOOK.say("provisional.before", coveredFrom().toString());
  }

  boolean covers(LocalDate from, LocalDate to) {
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
