package liandong.door.shell;

import java.io.PrintStream;
import java.util.Optional;
import liandong.calendar.ClockNote;
import liandong.calendar.ClockReceipt;
import liandong.calendar.DayLine;
import liandong.calendar.DueDate;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** How the commands print days, dates and receipts. */
final class Calendars {
  private Calendars() {}

  static Table receipt(Iterable<DayLine> lines) {
    Table table =
        new Table(
            Words.say("column.date"),
            Words.say("column.weekday"),
            Words.say("column.counted"),
            Words.say("column.reason"),
            Words.say("column.source"));
    for (DayLine line : lines) {
      table.row(
          line.date(),
          Words.say("weekday." + line.date().getDayOfWeek().getValue()),
          counted(line),
          Words.both(line.reason()),
          line.source().map(Calendars::source).orElse("–"));
    }
    return table;
  }

  /** Of a limit in hours, what this day gave and what that makes in all. */
  private static String counted(DayLine line) {
    if (!line.counts()) {
      return "–";
    }
    return line.minutes() == 0
        ? String.valueOf(line.counted())
        : "+" + clock(line.minutes()) + " = " + clock(line.counted());
  }

  private static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  static String source(Source source) {
    Bilingual title = source.document();
    return title.zh().equals(title.en())
        ? source.toString()
        : source + " / " + (title.en() + " " + source.place()).strip();
  }

  /** A date as the first line of an answer, for a limit in hours with its minute. */
  static String date(DueDate due) {
    return due.date()
        + due.time().map(time -> " " + time).orElse("")
        + (due.provisional() ? "  " + Words.say("provisional") : "");
  }

  static String date(Optional<DueDate> due) {
    return due.map(Calendars::date).orElseGet(() -> Words.say("sheet.stands-still"));
  }

  /** The days of a receipt, then what it notes, then by what it was reckoned. */
  static void print(ClockReceipt receipt, PrintStream out, boolean noFormat) {
    receipt(receipt.days()).print(out, noFormat);
    for (ClockNote note : receipt.notes()) {
      out.println(noFormat ? "note\t" + note.code() + "\t" + note.text() : "· " + note.text());
    }
    if (!noFormat) {
      out.println(
          Words.say(
              "receipt.calendar",
              receipt.calendar().from(),
              receipt.calendar().to(),
              receipt.calendar().edition().value().substring(0, 12)));
      if (receipt.due().flatMap(DueDate::time).isPresent()) {
        out.println(Words.say("receipt.hours", receipt.calendar().hours()));
      }
    }
  }
}
