package liandong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.CanonicalReader;
import liandong.evidence.CanonicalText;
import liandong.evidence.Sha256;

/**
 * Why a date is what it is, as data: the clock, the calendar by which it was reckoned, the end, and
 * every day with its reason. It can be kept as text, read again years later and reckoned anew.
 *
 * @param calendar by what it was reckoned
 * @param due the end of the limit; empty while the clock stands still
 * @param through the last day that is shown
 * @param provisionalBecause why a later notice may move the end; empty when none can
 * @param days every day from the event on, without a gap
 * @param notes what moved the clock, in order, then how far the end can be relied on
 */
public record ClockReceipt(
    LegalClock clock,
    Reckoned calendar,
    Optional<DueDate> due,
    LocalDate through,
    Optional<Bilingual> provisionalBecause,
    List<DayLine> days,
    List<ClockNote> notes) {

  /**
   * The calendar behind a receipt.
   *
   * @param edition digest of its notices
   * @param from the first day that a notice covers
   * @param to the last one
   * @param hours when the office is open
   */
  public record Reckoned(Sha256 edition, LocalDate from, LocalDate to, OfficeHours hours) {
    static Reckoned by(WorkingCalendar calendar) {
      return new Reckoned(
          calendar.edition(), calendar.coveredFrom(), calendar.coveredTo(), calendar.officeHours());
    }
  }

  public ClockReceipt {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(through, "through");
    Objects.requireNonNull(provisionalBecause, "provisionalBecause");
    days = List.copyOf(days);
    notes = List.copyOf(notes);
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).date().equals(clock.event().plusDays(i))) {
        throw new IllegalArgumentException(
            "a receipt skips no day, but has "
                + days.get(i).date()
                + " for "
                + clock.event().plusDays(i));
      }
    }
  }

  /**
   * Reckons the receipt of {@code clock}.
   *
   * @param through the last day to show while the clock stands still
   */
  public static ClockReceipt of(LegalClock clock, WorkingCalendar calendar, LocalDate through) {
    Optional<DueDate> due = clock.due(calendar);
    Optional<Bilingual> because =
        due.filter(DueDate::provisional)
            .map(each -> calendar.provisionalBecause(each.from(), each.date()));
    List<DayLine> days = clock.receipt(calendar, through);
    return new ClockReceipt(
        clock,
        Reckoned.by(calendar),
        due,
        days.get(days.size() - 1).date(),
        because,
        days,
        new ReceiptNotes(clock, calendar, days, because).all());
  }

  /** Whether a later notice may move the end. */
  public boolean provisional() {
    return provisionalBecause.isPresent();
  }

  /**
   * The same clock reckoned anew, in the office hours of this receipt. Under a calendar of the same
   * edition it is equal to this one.
   */
  public ClockReceipt recomputed(WorkingCalendar by) {
    return of(clock, by.withOfficeHours(calendar.hours()), through);
  }

  /** Its canonical text, which {@link #read} takes back. */
  public String text() {
    return CanonicalText.of(this);
  }

  /**
   * Reads a canonical text.
   *
   * @throws IllegalArgumentException when it is not a receipt, with the place
   */
  public static ClockReceipt read(String text) {
    return CanonicalReader.read(text, ClockReceipt.class);
  }
}
