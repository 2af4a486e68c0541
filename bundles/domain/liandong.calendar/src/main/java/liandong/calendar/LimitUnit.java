package liandong.calendar;

/** In what a limit is counted. */
public enum LimitUnit {
  /** Working days without public holidays, the rule of 行政许可法 art. 82. */
  WORKING_DAYS,
  /** Calendar days, where the item's own law says so. */
  CALENDAR_DAYS,
  /** Hours in which the office is open; they begin at the moment itself (民法典 art. 201 para. 2). */
  HOURS
}
