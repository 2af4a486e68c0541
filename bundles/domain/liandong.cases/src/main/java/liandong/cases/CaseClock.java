package liandong.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.WorkingCalendar;

/**
 * A clock of a case, from which its receipt can be written day by day.
 *
 * @param part of a joint case, where the clock is a department's own
 */
public record CaseClock(Deadline.Kind kind, Optional<String> part, LegalClock clock) {
  /**
   * All clocks that were reckoned in a case and still say something about it, those of the office
   * in the order in which they run. The lead of a joint case has none: it answers with the
   * decision.
   */
  public static List<CaseClock> of(ServiceCase each) {
    List<CaseClock> clocks = new ArrayList<>();
    add(clocks, Deadline.Kind.NOTICE, each.noticeBy().map(CaseClock::untouched));
    add(clocks, Deadline.Kind.STEP, each.stepClock());
    for (PartState part : each.parts()) {
      clockOf(each, part)
          .ifPresent(
              clock ->
                  clocks.add(
                      new CaseClock(Deadline.Kind.PART, Optional.of(part.part().id()), clock)));
    }
    add(clocks, Deadline.Kind.PROMISED, each.promisedClock());
    add(clocks, Deadline.Kind.STATUTORY, each.statutoryClock());
    add(clocks, Deadline.Kind.DELIVERY, each.deliverBy().map(CaseClock::untouched));
    add(
        clocks,
        Deadline.Kind.HEARING,
        each.hearing().flatMap(Hearing::holdBy).map(CaseClock::untouched));
    return List.copyOf(clocks);
  }

  /**
   * The calendar by which the clocks of a case are explained: what is over by the days of its time,
   * what goes on by those of today.
   */
  public static WorkingCalendar calendarOf(ServiceCase each, CalendarBook calendars) {
    return each.accepted()
        .filter(clock -> !each.state().isOpen())
        .map(CaseFact.Accepted::calendar)
        .flatMap(calendars::edition)
        .orElseGet(calendars::current);
  }

  /** What moved the clock after a department had answered was no longer its own. */
  private static Optional<LegalClock> clockOf(ServiceCase each, PartState part) {
    if (part.part().lead()) {
      return Optional.empty();
    }
    LocalDate until =
        part.opinion().map(given -> LegalTime.dayOf(given.at())).orElse(LocalDate.MAX);
    return each.partClock(part)
        .map(
            clock ->
                new LegalClock(
                    clock.event(),
                    clock.limit(),
                    clock.events().stream().filter(event -> !event.on().isAfter(until)).toList(),
                    clock.startedAt()));
  }

  private static void add(
      List<CaseClock> clocks, Deadline.Kind kind, Optional<LegalClock> reckoned) {
    reckoned.ifPresent(clock -> clocks.add(new CaseClock(kind, Optional.empty(), clock)));
  }

  /** The clock of a limit that nothing moves but the calendar. */
  private static LegalClock untouched(DueDate due) {
    return LegalClock.from(due.from(), due.limit());
  }
}
