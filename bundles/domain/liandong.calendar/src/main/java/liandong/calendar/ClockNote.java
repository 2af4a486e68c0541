package liandong.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/**
 * What a receipt says beside its days: something that moved the clock, or how far it can be relied
 * on.
 *
 * @param on the day of what it speaks of
 * @param source the ground's law, where there is one
 */
public record ClockNote(LocalDate on, Code code, Optional<Source> source, Bilingual text) {
  /** What a note is about, for machines; more may be added. */
  public enum Code {
    /** The clock was suspended. */
    SUSPENDED,
    /** The applicant was told in writing how long the procedure takes. */
    TOLD,
    /** Nobody was told in writing, so the time is not excluded. */
    UNTOLD,
    /** The clock went on. */
    RESUMED,
    /** The limit began anew. */
    INTERRUPTED,
    /** The limit is longer: by how much, and from which day the longer part runs. */
    EXTENDED,
    /** The extension was given after the limit had ended. */
    EXTENDED_LATE,
    /** The end is not known while the clock stands still. */
    STANDS_STILL,
    /** A later notice may move the end. */
    PROVISIONAL
  }

  public ClockNote {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }
}
