package liandong.calendar;

/** Why a day of a receipt counts or not, for machines; more may be added. */
public enum DayReason {
  /** The day of the event, which a limit in days does not count (民法典 art. 201 para. 1). */
  EVENT_DAY,
  /** The day on which a limit in hours began, from that minute on (民法典 art. 201 para. 2). */
  EVENT_MOMENT,
  /** A limit of zero: done on the day of the event itself. */
  SAME_DAY,
  /** A working day that counts (行政许可法 art. 82). */
  COUNTED,
  /** A weekend day that a notice made a working day, and that counts. */
  MAKE_UP,
  /** A calendar day, whatever it is. */
  CALENDAR_DAY,
  /** Saturday or Sunday. */
  WEEKEND,
  /** A day off by a notice. */
  HOLIDAY,
  /** A working day in whose office hours the limit did not run. */
  OUTSIDE_HOURS,
  /** The clock stood still on a legal ground. */
  SUSPENDED,
  /** A procedure went on of which nobody was told in writing, so the day counts (art. 45). */
  UNTOLD_PROCEDURE,
  /** Before an interruption, after which the whole limit began anew. */
  INTERRUPTED
}
