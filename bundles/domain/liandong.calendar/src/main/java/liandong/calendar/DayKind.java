package liandong.calendar;

/** What a day is by the State Council's notices, and by Monday to Friday where they are silent. */
public enum DayKind {
  /** Monday to Friday, not named in a notice. */
  WORKING(true),
  /** A weekend day made a working day by a notice (调休). */
  MAKE_UP(true),
  /** Saturday or Sunday, not named in a notice. */
  WEEKEND(false),
  /** A day off by a notice, whatever day of the week it is. */
  HOLIDAY(false);

  private final boolean worked;

  DayKind(boolean worked) {
    this.worked = worked;
  }

  public boolean isWorked() {
    return worked;
  }
}
