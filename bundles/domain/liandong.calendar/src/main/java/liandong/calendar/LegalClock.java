package liandong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import liandong.evidence.Bilingual;

/**
 * A clock of the law as a value: where it began, how long it may run, what moved it on the way. It
 * is the same for whoever reckons it, today or in ten years, from the same calendar.
 *
 * <p>The clock is reckoned in segments, not in days, so a limit that runs for years costs no more
 * than one that runs for a week; {@link #receipt} alone walks the days, because it prints them.
 *
 * @param event the day on which it began, itself not counted
 * @param events what moved it, in the order in which it happened
 */
public record LegalClock(LocalDate event, Limit limit, List<ClockEvent> events) {
  public LegalClock {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(limit, "limit");
    events = List.copyOf(events);
    LocalDate last = event;
    boolean suspended = false;
    for (ClockEvent each : events) {
      if (each.on().isBefore(last)) {
        throw new IllegalArgumentException(
            "on a clock nothing happens backwards: " + each.on() + " after " + last);
      }
      last = each.on();
      suspended = after(each, suspended);
    }
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

  /** A clock that has just begun. */
  public static LegalClock from(LocalDate event, Limit limit) {
    return new LegalClock(event, limit, List.of());
  }

  /** This clock after one more event. */
  public LegalClock then(ClockEvent next) {
    List<ClockEvent> more = new ArrayList<>(events);
    more.add(next);
    return new LegalClock(event, limit, more);
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
    int extended =
        events.stream()
            .filter(ClockEvent.Extended.class::isInstance)
            .mapToInt(each -> ((ClockEvent.Extended) each).days())
            .sum();
    return new Limit(limit.amount() + extended, limit.unit());
  }

  /** The last day of the limit; empty while nobody can know it because the clock stands still. */
  public Optional<DueDate> due(WorkingCalendar calendar) {
    LocalDate from = began();
    int left = wholeLimit().amount();
    for (Still still : stills()) {
      int ran = calendar.count(from, still.after(), limit.unit());
      if (ran >= left) {
        break;
      }
      if (still.through().isEmpty()) {
        return Optional.empty();
      }
      left -= Math.max(0, ran);
      from = later(from, still.through().get());
    }
    DueDate end = calendar.due(from, new Limit(left, limit.unit()));
    return Optional.of(
        new DueDate(
            event, wholeLimit(), end.date(), calendar.isProvisional(event, end.date(), limit)));
  }

  /**
   * How many days are left after {@code day}; negative once it is over the limit.
   *
   * @param day the last day that may already have been used
   */
  public int left(WorkingCalendar calendar, LocalDate day) {
    LocalDate from = began();
    int used = 0;
    for (Still still : stills()) {
      if (!still.after().isBefore(day)) {
        break;
      }
      used += Math.max(0, calendar.count(from, still.after(), limit.unit()));
      from = later(from, still.through().filter(end -> end.isBefore(day)).orElse(day));
    }
    return wholeLimit().amount()
        - used
        - (day.isAfter(from) ? calendar.count(from, day, limit.unit()) : 0);
  }

  /**
   * Every day from the beginning to the end of the limit, or to {@code through} while the clock
   * stands still: counted or not, and why. What ran before an interruption is shown and not
   * counted.
   */
  public List<DayLine> receipt(WorkingCalendar calendar, LocalDate through) {
    LocalDate end = due(calendar).map(DueDate::date).orElse(through);
    List<DayLine> lines = new ArrayList<>();
    lines.add(calendar.explainEvent(event, limit));
    int counted = 0;
    for (LocalDate day = event.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      DayLine line = line(calendar, day, counted);
      counted = line.counts() ? line.counted() : (restartsOn(day) ? 0 : counted);
      lines.add(line);
    }
    return List.copyOf(lines);
  }

  private DayLine line(WorkingCalendar calendar, LocalDate day, int countedBefore) {
    Optional<Bilingual> outside = outside(day);
    if (outside.isPresent()) {
      return new DayLine(day, Optional.of(calendar.kindOf(day)), 0, outside.get());
    }
    DayLine plain = calendar.explainDay(day, limit.unit(), countedBefore + 1);
    Optional<ClockEvent.Suspended> untold = untold(day);
    return untold.isEmpty() || !plain.counts()
        ? plain
        : new DayLine(
            day,
            plain.kind(),
            plain.counted(),
            Reasons.BOOK.say("untold", plain.reason(), untold.get().ground().what()));
  }

  /** Why a day lies outside the running time, whatever day it is. */
  private Optional<Bilingual> outside(LocalDate day) {
    for (ClockEvent each : events) {
      if (each instanceof ClockEvent.Interrupted cut && !day.isAfter(cut.on())) {
        return Optional.of(
            Reasons.BOOK.say("interrupted", cut.on(), cut.ground().what(), said(cut.ground())));
      }
    }
    for (Still still : stills()) {
      if (still.covers(day)) {
        return Optional.of(
            Reasons.BOOK.say("suspended", still.ground().what(), said(still.ground())));
      }
    }
    return Optional.empty();
  }

  private boolean restartsOn(LocalDate day) {
    return events.stream()
        .anyMatch(each -> each instanceof ClockEvent.Interrupted && each.on().equals(day));
  }

  private static Bilingual said(Ground ground) {
    return new Bilingual(
        "《" + ground.source().document().zh() + "》" + ground.source().place(),
        ground.source().document().en() + " " + ground.source().place());
  }

  private Optional<ClockEvent.Suspended> untold(LocalDate day) {
    ClockEvent.Suspended open = null;
    for (ClockEvent each : events) {
      if (each.on().isBefore(day)) {
        if (each instanceof ClockEvent.Suspended suspended) {
          open = suspended;
        } else if (each instanceof ClockEvent.Resumed || each instanceof ClockEvent.Interrupted) {
          open = null;
        }
      }
    }
    return Optional.ofNullable(open);
  }

  // ---- the segments -----------------------------------------------------------------------

  /** Where the count that holds now began: at the event, or at the last interruption. */
  private LocalDate began() {
    LocalDate began = event;
    for (ClockEvent each : events) {
      if (each instanceof ClockEvent.Interrupted) {
        began = each.on();
      }
    }
    return began;
  }

  /** The times of standing still since then that really are excluded. */
  private List<Still> stills() {
    List<Still> stills = new ArrayList<>();
    ClockEvent.Suspended open = null;
    for (ClockEvent each : events) {
      if (each instanceof ClockEvent.Suspended suspended) {
        open = suspended;
      } else if (each instanceof ClockEvent.Interrupted) {
        stills.clear();
        open = null;
      } else if (each instanceof ClockEvent.Resumed && open != null) {
        still(open, Optional.of(each.on())).ifPresent(stills::add);
        open = null;
      }
    }
    if (open != null) {
      still(open, Optional.empty()).ifPresent(stills::add);
    }
    return stills;
  }

  /** Excluded from the day after the beginning, or after the written notice if that came later. */
  private static Optional<Still> still(
      ClockEvent.Suspended suspended, Optional<LocalDate> through) {
    return suspended
        .toldOn()
        .map(told -> new Still(later(suspended.on(), told), through, suspended.ground()))
        .filter(still -> still.through().map(end -> end.isAfter(still.after())).orElse(true));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Days that are excluded: after the one, through the other. */
  private record Still(LocalDate after, Optional<LocalDate> through, Ground ground) {
    boolean covers(LocalDate day) {
      return day.isAfter(after) && through.map(end -> !day.isAfter(end)).orElse(true);
    }
  }
}
