package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A clock of the law as a value: where it began, how long it may run, what moved it on the way. It
 * is the same for whoever reckons it, today or in ten years, from the same calendar.
 *
 * <p>The clock is reckoned in segments, not in days, so a limit that runs for years costs no more
 * than one that runs for a week; {@link #receipt} and {@link #explained} alone walk the days,
 * because they print them.
 *
 * @param event the day on which it began; a limit in days does not count it
 * @param limit before any extension
 * @param events what moved it, in the order in which it happened
 * @param startedAt the minute at which it began; a limit in hours needs it, one in days takes no
 *     notice of it
 */
public record LegalClock(
    LocalDate event, Limit limit, List<ClockEvent> events, Optional<LocalTime> startedAt) {
  public LegalClock {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(limit, "limit");
    events = List.copyOf(events);
    startedAt = startedAt.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    if (limit.inHours() && startedAt.isEmpty()) {
      throw new IllegalArgumentException(
          "a limit in hours begins at a minute: say at what time of " + event);
    }
    LocalDateTime last = moment(limit, event, startedAt);
    boolean suspended = false;
    for (ClockEvent each : events) {
      LocalDateTime now = moment(limit, each.on(), each.at());
      if (now.isBefore(last)) {
        throw new IllegalArgumentException(
            "on a clock nothing happens backwards: "
                + said(each)
                + " after "
                + last.minusSeconds(1).toLocalDate());
      }
      last = now;
      suspended = after(each, suspended);
    }
    whole(limit, events);
  }

  /** A clock whose beginning has no minute: a limit in days. */
  public LegalClock(LocalDate event, Limit limit, List<ClockEvent> events) {
    this(event, limit, events, Optional.empty());
  }

  private static String said(ClockEvent each) {
    return each.on() + each.at().map(time -> " " + time).orElse("");
  }

  private static boolean after(ClockEvent each, boolean suspended) {
    if (each instanceof ClockEvent.Suspended && suspended) {
      throw new IllegalArgumentException("a clock that stands still cannot be suspended");
    }
    if (each instanceof ClockEvent.Resumed && !suspended) {
      throw new IllegalArgumentException("a clock that runs cannot be resumed");
    }
    return each instanceof ClockEvent.Suspended
        || (suspended
            && !(each instanceof ClockEvent.Resumed)
            && !(each instanceof ClockEvent.Interrupted));
  }

  /** A clock in days that has just begun. */
  public static LegalClock from(LocalDate event, Limit limit) {
    return new LegalClock(event, limit, List.of());
  }

  /** A clock that has just begun at a minute, in whatever unit. */
  public static LegalClock from(LocalDateTime moment, Limit limit) {
    return new LegalClock(
        moment.toLocalDate(), limit, List.of(), Optional.of(moment.toLocalTime()));
  }

  /** This clock after one more event. */
  public LegalClock then(ClockEvent next) {
    List<ClockEvent> more = new ArrayList<>(events);
    more.add(next);
    return new LegalClock(event, limit, more, startedAt);
  }

  /**
   * This clock after more events, given in whatever order; those of one moment happen in the order
   * in which they can.
   *
   * @throws IllegalArgumentException when there is no such order
   */
  public LegalClock thenAll(Collection<? extends ClockEvent> more) {
    List<ClockEvent> waiting = new ArrayList<>(more);
    waiting.sort(Comparator.comparing(each -> moment(each.on(), each.at())));
    LegalClock clock = this;
    while (!waiting.isEmpty()) {
      ClockEvent first = waiting.get(0);
      boolean suspended = clock.isSuspended();
      ClockEvent next =
          waiting.stream()
              .filter(each -> moment(each.on(), each.at()).equals(moment(first.on(), first.at())))
              .filter(each -> can(each, suspended))
              .findFirst()
              .orElse(first);
      waiting.remove(next);
      clock = clock.then(next);
    }
    return clock;
  }

  private static boolean can(ClockEvent each, boolean suspended) {
    return suspended
        ? !(each instanceof ClockEvent.Suspended)
        : !(each instanceof ClockEvent.Resumed);
  }

  public boolean isSuspended() {
    boolean suspended = false;
    for (ClockEvent each : events) {
      suspended = after(each, suspended);
    }
    return suspended;
  }

  /** The day on which it was touched last: of the last event, or the beginning. */
  public LocalDate touchedOn() {
    return events.isEmpty() ? event : events.get(events.size() - 1).on();
  }

  /** The limit with all its extensions. */
  public Limit wholeLimit() {
    return whole(limit, events);
  }

  private static Limit whole(Limit limit, List<ClockEvent> events) {
    int extended =
        events.stream()
            .filter(ClockEvent.Extended.class::isInstance)
            .mapToInt(each -> ((ClockEvent.Extended) each).days())
            .sum();
    return new Limit(limit.amount() + extended, limit.unit());
  }

  /** The end of the limit; empty while nobody can know it because the clock stands still. */
  public Optional<DueDate> due(WorkingCalendar calendar) {
    return end(calendar)
        .map(
            end -> {
              LocalDate date = limit.inHours() ? end.toLocalDate() : end.toLocalDate().minusDays(1);
              return new DueDate(
                  event,
                  wholeLimit(),
                  date,
                  calendar.isProvisional(event, date, wholeLimit()),
                  limit.inHours() ? Optional.of(end.toLocalTime()) : Optional.empty());
            });
  }

  /** The moment at which the limit ends: a minute, or the midnight after its last day. */
  Optional<LocalDateTime> end(WorkingCalendar calendar) {
    Ruler ruler = calendar.ruler(limit.unit());
    return after(ruler, ruler.of(wholeLimit()));
  }

  /** The moment at which that much has run; empty while the clock stands still before it has. */
  Optional<LocalDateTime> after(Ruler ruler, long amount) {
    LocalDateTime from = began();
    long left = amount;
    for (Still still : stills()) {
      long ran = ruler.between(from, still.after());
      if (ran >= left) {
        break;
      }
      if (still.through().isEmpty()) {
        return Optional.empty();
      }
      left -= Math.max(0, ran);
      from = later(from, still.through().get());
    }
    return Optional.of(ruler.end(from, left));
  }

  /**
   * How much of the limit is left after {@code day}, in its unit, negative once it is over; of a
   * limit in hours the whole hours that are left.
   *
   * @param day the last day that may already have been used
   */
  public int left(WorkingCalendar calendar, LocalDate day) {
    long left = leftAt(calendar, day.plusDays(1).atStartOfDay());
    return Math.toIntExact(limit.inHours() ? Math.floorDiv(left, 60L) : left);
  }

  /**
   * How many open minutes of a limit in hours are left at {@code moment}; negative once it is over.
   *
   * @throws IllegalStateException for a limit in days
   */
  public long minutesLeft(WorkingCalendar calendar, LocalDateTime moment) {
    if (!limit.inHours()) {
      throw new IllegalStateException("a limit of " + limit + " has no minutes");
    }
    return leftAt(calendar, moment);
  }

  private long leftAt(WorkingCalendar calendar, LocalDateTime moment) {
    Ruler ruler = calendar.ruler(limit.unit());
    LocalDateTime from = began();
    long used = 0;
    for (Still still : stills()) {
      if (!still.after().isBefore(moment)) {
        break;
      }
      used += Math.max(0, ruler.between(from, still.after()));
      from = later(from, still.through().filter(end -> end.isBefore(moment)).orElse(moment));
    }
    long since = moment.isAfter(from) ? ruler.between(from, moment) : 0;
    return ruler.of(wholeLimit()) - used - since;
  }

  /**
   * Every day from the beginning to the end of the limit, or to {@code through} while the clock
   * stands still: counted or not, and why. What ran before an interruption is shown and not
   * counted.
   */
  public List<DayLine> receipt(WorkingCalendar calendar, LocalDate through) {
    return new ReceiptDays(this, calendar).through(through);
  }

  /** The whole receipt: every day as {@link #receipt} has it, with all that it rests on. */
  public ClockReceipt explained(WorkingCalendar calendar, LocalDate through) {
    return ClockReceipt.of(this, calendar, through);
  }

  // ---- the segments -----------------------------------------------------------------------

  /** The moment of something on this clock: in days, the end of the day on which it was. */
  LocalDateTime moment(LocalDate on, Optional<LocalTime> at) {
    return moment(limit, on, at);
  }

  private static LocalDateTime moment(Limit limit, LocalDate on, Optional<LocalTime> at) {
    return at.filter(time -> limit.inHours())
        .map(on::atTime)
        .orElseGet(() -> on.plusDays(1).atStartOfDay());
  }

  /** Where the count that holds now began: at the event, or at the last interruption. */
  LocalDateTime began() {
    return lastInterruption()
        .map(cut -> moment(cut.on(), cut.at()))
        .orElseGet(() -> moment(event, startedAt));
  }

  Optional<ClockEvent.Interrupted> lastInterruption() {
    return events.stream()
        .filter(ClockEvent.Interrupted.class::isInstance)
        .map(ClockEvent.Interrupted.class::cast)
        .reduce((earlier, later) -> later);
  }

  /** The times of standing still since then that really are excluded. */
  List<Still> stills() {
    List<Still> stills = new ArrayList<>();
    Optional<ClockEvent.Suspended> open = Optional.empty();
    for (ClockEvent each : events) {
      if (each instanceof ClockEvent.Suspended suspended) {
        open = Optional.of(suspended);
      } else if (each instanceof ClockEvent.Interrupted) {
        stills.clear();
        open = Optional.empty();
      } else if (each instanceof ClockEvent.Resumed) {
        Optional<LocalDateTime> through = Optional.of(moment(each.on(), each.at()));
        open.flatMap(suspended -> still(suspended, through)).ifPresent(stills::add);
        open = Optional.empty();
      }
    }
    open.flatMap(suspended -> still(suspended, Optional.empty())).ifPresent(stills::add);
    return stills;
  }

  /**
   * Excluded from the suspension on, or from the day after the written notice if that came later.
   */
  private Optional<Still> still(ClockEvent.Suspended suspended, Optional<LocalDateTime> through) {
    return suspended
        .toldOn()
        .map(
            told ->
                told.isAfter(suspended.on())
                    ? told.plusDays(1).atStartOfDay()
                    : moment(suspended.on(), suspended.at()))
        .map(after -> new Still(after, through, suspended.ground()))
        .filter(still -> still.through().map(end -> end.isAfter(still.after())).orElse(true));
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** Time that is excluded: from the one moment to the other. */
  record Still(LocalDateTime after, Optional<LocalDateTime> through, Ground ground) {
    boolean touches(LocalDateTime from, LocalDateTime to) {
      return after.isBefore(to) && through.map(end -> end.isAfter(from)).orElse(true);
    }
  }
}
