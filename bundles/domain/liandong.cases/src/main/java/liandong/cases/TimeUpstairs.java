package liandong.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.Ground;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.calendar.WorkingCalendar;

/**
 * Whose time it was: how long an office has used of its own limit, and how long a case that was
 * forwarded (转报) lay with the bodies above, where the county counts that by itself.
 *
 * @param why the county's clause
 * @param own of the promise, used through {@code through}; the time upstairs is none of it
 * @param through the day of the decision, or the day on which the clock was touched last
 * @param stays in their order
 */
public record TimeUpstairs(Ground why, Limit own, LocalDate through, List<Stay> stays) {
  public TimeUpstairs {
    stays = List.copyOf(stays);
  }

  /**
   * One time upstairs.
   *
   * @param from the day on which it went up, which is the office's own
   * @param back the day on which it came back, which is not; empty while it is there
   * @param days as many as lie between, in the unit of the promise
   */
  public record Stay(LocalDate from, Optional<LocalDate> back, int days) {}

  /** Empty where nothing was forwarded by such a clause; limits in hours are not told apart. */
  public static Optional<TimeUpstairs> of(ServiceCase each, WorkingCalendar calendar) {
    Optional<Ground> why = each.forwarded().flatMap(CaseFact.ForwardedUp::apart);
    Optional<LegalClock> clock = each.promisedClock();
    if (why.isEmpty() || clock.isEmpty() || clock.get().limit().unit() == LimitUnit.HOURS) {
      return Optional.empty();
    }
    LocalDate through =
        each.decidedAt().map(LegalTime::dayOf).orElseGet(() -> clock.get().touchedOn());
    int used = clock.get().wholeLimit().amount() - clock.get().left(calendar, through);
    LimitUnit unit = clock.get().limit().unit();
    return Optional.of(
        new TimeUpstairs(
            why.get(),
            new Limit(used, unit),
            through,
            stays(each.clockEvents(), why.get(), unit, calendar)));
  }

  /** All of them together. */
  public Limit upstairs() {
    return new Limit(stays.stream().mapToInt(Stay::days).sum(), own.unit());
  }

  private static List<Stay> stays(
      List<ClockEvent> events, Ground why, LimitUnit unit, WorkingCalendar calendar) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ClockEvent up = events.get(i);
      if (up instanceof ClockEvent.Suspended && up.ground().equals(why)) {
        Optional<LocalDate> back =
            events.subList(i, events.size()).stream()
                .filter(ClockEvent.Resumed.class::isInstance)
                .map(ClockEvent::on)
                .findFirst();
        stays.add(
            new Stay(up.on(), back, back.map(day -> days(up.on(), day, unit, calendar)).orElse(0)));
      }
    }
    return stays;
  }

  private static int days(
      LocalDate from, LocalDate back, LimitUnit unit, WorkingCalendar calendar) {
    return unit == LimitUnit.WORKING_DAYS
        ? calendar.workingDaysBetween(from, back)
        : Math.toIntExact(back.toEpochDay() - from.toEpochDay());
  }
}
