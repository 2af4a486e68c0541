package liandong.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Sha256;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The working calendar as it is in force: the notices that this bundle carries, and those that came
 * later as data.
 */
@ProviderType
public interface CalendarBook {
  /** The calendar by all notices that are known now. */
  WorkingCalendar current();

  /** The calendar that was in force under that edition; empty for one that was never in force. */
  Optional<WorkingCalendar> edition(Sha256 edition);

  /** The calendar that was in force at that moment, by the notices that had come by then. */
  WorkingCalendar inForce(Instant moment);

  /** The notices that came after the built-in table, in the order in which they came. */
  List<KeptNotice> notices();

  /**
   * Adds a notice; from here on {@link #current} knows it.
   *
   * @param by the operator's account
   * @return the calendar with it
   * @throws WrongNotice when it does not fit the calendar in force
   * @throws NoticeStore.IdTaken when another notice has its id
   * @throws NoticeStore.Away when it cannot be written now
   */
  WorkingCalendar add(HolidayNotice notice, String by);

  /** A book that never changes. */
  static CalendarBook of(WorkingCalendar only) {
    return new CalendarBook() {
      @Override
      public WorkingCalendar current() {
        return only;
      }

      @Override
      public Optional<WorkingCalendar> edition(Sha256 edition) {
        return Optional.of(only).filter(each -> each.edition().equals(edition));
      }

      @Override
      public WorkingCalendar inForce(Instant moment) {
        return only;
      }

      @Override
      public List<KeptNotice> notices() {
        return List.of();
      }

      @Override
      public WorkingCalendar add(HolidayNotice notice, String by) {
        throw new IllegalStateException("this calendar never changes");
      }
    };
  }
}
