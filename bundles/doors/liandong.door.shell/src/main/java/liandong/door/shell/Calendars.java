package liandong.door.shell;

import liandong.calendar.DayLine;
import liandong.calendar.WorkingCalendar;

/** The calendar and its tables, shared by the commands that print days. */
final class Calendars {
  static final WorkingCalendar CHINA = WorkingCalendar.china();

  private Calendars() {}

  static Table receipt(Iterable<DayLine> lines) {
    Table table =
        new Table(
            Words.say("column.date"),
            Words.say("column.weekday"),
            Words.say("column.counted"),
            Words.say("column.reason"));
    for (DayLine line : lines) {
      table.row(
          line.date(),
          Words.say("weekday." + line.date().getDayOfWeek().getValue()),
          line.counts() ? line.counted() : "–",
          Words.both(line.reason()));
    }
    return table;
  }
}
