package liandong.calendar;

import liandong.evidence.Bilingual;

/**
 * A length of time that an office has. Zero means: on the same day (即办).
 *
 * @param amount days or hours, 0 or more
 */
public record Limit(int amount, LimitUnit unit) {
  /** More than ten years of days is a slip of the pen. */
  public static final int LONGEST = 3650;

  public Limit {
    if (amount < 0 || amount > LONGEST) {
      throw new IllegalArgumentException(
          "not a limit: " + amount + " is not within 0 to " + LONGEST);
    }
    if (unit == null) {
      throw new IllegalArgumentException("a limit needs its unit");
    }
  }

  public static Limit workingDays(int amount) {
    return new Limit(amount, LimitUnit.WORKING_DAYS);
  }

  public static Limit calendarDays(int amount) {
    return new Limit(amount, LimitUnit.CALENDAR_DAYS);
  }

  /** Hours in which the office is open. */
  public static Limit hours(int amount) {
    return new Limit(amount, LimitUnit.HOURS);
  }

  boolean inHours() {
    return unit == LimitUnit.HOURS;
  }

  /**
   * As it stands in a service guide: 5个工作日 / 5 working days, 4小时（办公时间） / 4 hours (office hours).
   */
  public Bilingual text() {
    if (amount == 0) {
      return Reasons.BOOK.say("same-day");
    }
    Bilingual unitText = Reasons.BOOK.say("unit." + unit);
    return new Bilingual(amount + unitText.zh(), amount + " " + unitText.en());
  }
}
