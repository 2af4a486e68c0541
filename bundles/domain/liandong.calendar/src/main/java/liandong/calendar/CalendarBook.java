package liandong.calendar;

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
    };
  }
}
