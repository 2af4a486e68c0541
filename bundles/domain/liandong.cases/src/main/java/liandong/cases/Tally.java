package liandong.cases;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.catalogue.ItemId;
import liandong.places.PlaceId;

/**
 * What the events of a case add to the figures of months. Pure: the same record under the same
 * calendar gives the same, whoever counts it and when, with its county or without.
 *
 * <p>An event counts in the month, in China, in which it was recorded, and at the place where it
 * was done; what happens to the case later takes nothing back.
 */
public final class Tally {
  /** The facts that can count; what follows a record need not look at others. */
  public static final Set<Class<? extends CaseFact>> COUNTED =
      Set.of(
          CaseFact.Registered.class,
          CaseFact.Submitted.class,
          CaseFact.TakenOver.class,
          CaseFact.Accepted.class,
          CaseFact.AcceptanceRefused.class,
          CaseFact.Granted.class,
          CaseFact.DeemedGranted.class,
          CaseFact.Denied.class,
          CaseFact.Delivered.class,
          CaseFact.Withdrawn.class,
          CaseFact.Returned.class,
          CaseFact.CorrectionLapsed.class,
          CaseFact.ClosedForwarded.class,
          CaseFact.Voided.class,
          CaseFact.Deleted.class);

  private final CaseEvent event;
  private final Optional<ServiceCase> before;
  private final ServiceCase after;
  private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);

  private Tally(CaseEvent event, Optional<ServiceCase> before, ServiceCase after) {
    this.event = event;
    this.before = before;
    this.after = after;
  }

  /** What one event adds: to which month, item and place. */
  public record Entry(YearMonth month, ItemId item, PlaceId place, Figures figures) {}

  /**
   * What the events of a case after the first {@code done} add, in their order.
   *
   * @param history all events of the case
   * @throws BrokenChain when they are not one unbroken chain
   */
  public static List<Entry> of(List<KeptEvent> history, int done, WorkingCalendar calendar) {
    List<CaseEvent> events = KeptEvent.open(history);
    List<Entry> entries = new ArrayList<>();
    Optional<ServiceCase> before = Optional.empty();
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      ServiceCase after = ServiceCase.after(before, event, history.get(i).hash());
      if (i >= done) {
        Figures figures = new Tally(event, before, after).figures(calendar);
        if (!figures.isNone()) {
          entries.add(
              new Entry(
                  YearMonth.from(LegalTime.dayOf(event.at())),
                  after.item().id(),
                  event.actor().place(),
                  figures));
        }
      }
      before = Optional.of(after);
    }
    return entries;
  }

  private Figures figures(WorkingCalendar calendar) {
    CaseFact fact = event.fact();
    count(Figure.REGISTERED, fact instanceof CaseFact.Registered);
    count(Figure.RECEIVED, isNew(ServiceCase::receivedAt));
    count(Figure.ACCEPTED, fact instanceof CaseFact.Accepted);
    count(Figure.ACCEPTANCE_REFUSED, fact instanceof CaseFact.AcceptanceRefused);
    count(Figure.RETURNED, fact instanceof CaseFact.Returned);
    count(
        Figure.GRANTED, fact instanceof CaseFact.Granted || fact instanceof CaseFact.DeemedGranted);
    count(Figure.DENIED, fact instanceof CaseFact.Denied);
    count(Figure.SERVED, isServed(Optional.of(after)) && !isServed(before));
    if (isNew(ServiceCase::decidedAt)) {
      boolean late = before.flatMap(ServiceCase::promised).filter(this::isOver).isPresent();
      count(late ? Figure.LATE : Figure.IN_TIME, true);
      before.flatMap(ServiceCase::accepted).ifPresent(since -> workingDays(since, calendar));
    }
    if (isNew(ServiceCase::finish)) {
      count(Figure.closed(after.finish().orElseThrow().code()), true);
    }
    return new Figures(counts);
  }

  private void count(Figure figure, boolean happened) {
    counts.put(figure, happened ? 1L : 0L);
  }

  private boolean isNew(Function<ServiceCase, Optional<?>> what) {
    return what.apply(after).isPresent() && before.flatMap(each -> what.apply(each)).isEmpty();
  }

  /** By decision or otherwise, and not by being taken out as entered by mistake. */
  private static boolean isServed(Optional<ServiceCase> made) {
    return made.filter(
            each ->
                each.decidedAt().isPresent()
                    || each.finish().filter(end -> end.state() != CaseState.DELETED).isPresent())
        .isPresent();
  }

  /** A limit in days ends with its last day, one in hours with its last minute. */
  private boolean isOver(DueDate due) {
    LocalDateTime minute = LegalTime.minuteOf(event.at());
    return minute.toLocalDate().isAfter(due.date())
        || due.time().filter(end -> minute.isAfter(due.date().atTime(end))).isPresent();
  }

  private void workingDays(CaseFact.Accepted since, WorkingCalendar calendar) {
    // The same stretch in working days, whatever the limit of the item is reckoned in.
    LegalClock clock =
        new LegalClock(
            since.acceptedOn(),
            Limit.workingDays(0),
            before.orElseThrow().clockEvents(),
            Optional.empty());
    int used = clock.wholeLimit().amount() - clock.left(calendar, LegalTime.dayOf(event.at()));
    counts.put(Figure.WORKING_DAYS, Math.max(0L, used));
  }
}
