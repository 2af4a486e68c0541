package liandong.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Source;

/**
 * A notice on holidays as data: the yearly one of the State Council, or one that changes single
 * days afterwards, as in January 2020.
 *
 * @param id by which it is known here: lower-case letters, digits, dots and dashes
 * @param document its title, and its number as the place
 * @param issuedOn the day on which it was issued
 * @param days the days that it names, in their order
 * @param remark what the operator wants to remember about it
 */
public record HolidayNotice(
    String id, Source document, LocalDate issuedOn, List<Day> days, Optional<String> remark) {
  /** More days than a year has are no notice. */
  static final int MOST_DAYS = 366;

  /** What a notice makes of a day. */
  public enum Kind {
    /** A day off. */
    OFF,
    /** A make-up working day. */
    WORK,
    /** What its day of the week says: an earlier naming is taken back. */
    PLAIN
  }

  /**
   * One day of a notice.
   *
   * @param occasion for which it is off or worked: 春节 …
   */
  public record Day(LocalDate date, Kind kind, String occasion) {
    public Day {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(occasion, "occasion");
    }
  }

  public HolidayNotice {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(remark, "remark");
    days = List.copyOf(days);
    if (!isId(id)) {
      throw new IllegalArgumentException("not the id of a notice: '" + id + "'");
    }
    if (days.isEmpty() || days.size() > MOST_DAYS) {
      throw new IllegalArgumentException("a notice that names " + days.size() + " days");
    }
    Set<LocalDate> seen = new HashSet<>();
    for (Day day : days) {
      if (!seen.add(day.date())) {
        throw new IllegalArgumentException("a notice names " + day.date() + " twice");
      }
    }
  }

  static boolean isId(String text) {
    return text.matches("[a-z0-9][a-z0-9.-]{0,59}");
  }

  /**
   * Reads the text that an operator writes: a header of {@code # key: value} lines ({@code id},
   * {@code document_zh}, {@code document_en}, {@code issued}, and if there is one {@code number}
   * and {@code remark}), then {@code date,off|work|plain,occasion} lines.
   *
   * @throws WrongNotice with everything that is wrong in it
   */
  public static HolidayNotice parse(String text) {
    return new NoticeReader(text).notice();
  }

  /**
   * Its canonical text, which {@link #read} takes back; two notices are the same when theirs are.
   */
  public String text() {
    return CanonicalText.of(this);
  }

  /** Reads a canonical text. */
  public static HolidayNotice read(String canonical) {
    return CanonicalReader.read(canonical, HolidayNotice.class);
  }
}
