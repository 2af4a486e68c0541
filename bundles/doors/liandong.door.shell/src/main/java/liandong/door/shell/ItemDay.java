package liandong.door.shell;

import java.time.LocalDate;
import liandong.county.law.Counties;
import org.apache.karaf.shell.support.CommandException;

/** The day for which items are shown: the one that was typed, or today. */
final class ItemDay {
  private ItemDay() {}

  static LocalDate of(Counties counties, String typed) throws CommandException {
    return typed == null ? counties.today() : Parse.date(typed);
  }
}
