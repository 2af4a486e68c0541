package liandong.store.jpa;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A database of this installation, by what follows its name.
 *
 * @param suffix empty for the one in use
 */
record Place(String suffix) {
  static final Place IN_USE = new Place("");

  /** A backup that is looked at. */
  static final Place INSPECTED = new Place("inspected");

  /** A backup that is being made ready. */
  static final Place RESTORING = new Place("restoring");

  /** A backup that is ready for the next start. */
  static final Place RESTORED = new Place("restored");

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  Place {
    if (!suffix.matches("[0-9a-z_]*(t[0-9]{6})?")) {
      throw new IllegalArgumentException("not a place of a database: '" + suffix + "'");
    }
  }

  /** Where what is in use now is kept once something else is. */
  static Place former(Clock clock) {
    return new Place(
        "before_" + MOMENT.format(clock.instant().atZone(ZoneOffset.UTC)).toLowerCase());
  }
}
