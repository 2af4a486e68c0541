package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.calendar.LegalClock.Still;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Walks the days of a clock and finds for each one what it counts and why. */
final class ReceiptDays {
  private final LegalClock clock;
  private final WorkingCalendar calendar;
  private final Ruler ruler;
  private final DayWords words;
  private final List<Still> stills;
  private final LocalDateTime began;
  private long run;

  ReceiptDays(LegalClock clock, WorkingCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
    this.ruler = calendar.ruler(clock.limit().unit());
    this.words = new DayWords(clock, calendar);
    this.stills = clock.stills();
    this.began = clock.began();
  }

  /** From the beginning to the end of the limit, or to {@code last} while there is no end. */
  List<DayLine> through(LocalDate last) {
    Optional<LocalDateTime> end = clock.end(calendar);
    LocalDate lastDay = clock.due(calendar).map(DueDate::date).orElse(last);
    List<DayLine> lines = new ArrayList<>();
    run = 0;
    lines.add(
        clock.limit().inHours() && clock.limit().amount() > 0
            ? line(clock.event(), end)
            : words.eventDay());
    for (LocalDate day = clock.event().plusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
      lines.add(line(day, end));
    }
    return List.copyOf(lines);
  }

  private DayLine line(LocalDate day, Optional<LocalDateTime> end) {
    LocalDateTime midnight = day.plusDays(1).atStartOfDay();
    if (!midnight.isAfter(began) && clock.lastInterruption().isPresent()) {
      return words.interrupted(day, clock.lastInterruption().get());
    }
    LocalDateTime until = end.filter(midnight::isAfter).orElse(midnight);
    int counted = Math.toIntExact(ranFrom(day.atStartOfDay(), until));
    run += counted;
    Optional<Still> still =
        stills.stream().filter(each -> each.touches(day.atStartOfDay(), until)).findFirst();
    if (counted == 0) {
      return still
          .map(each -> words.suspended(day, each.ground()))
          .orElseGet(() -> words.rest(day));
    }
    return words.counted(day, Math.toIntExact(run), counted, untold(day), still.map(Still::ground));
  }

  /** What ran of the limit between two moments, without the time of standing still. */
  private long ranFrom(LocalDateTime from, LocalDateTime to) {
    LocalDateTime start = began.isAfter(from) ? began : from;
    if (!start.isBefore(to)) {
      return 0;
    }
    long ran = ruler.between(start, to);
    for (Still still : stills) {
      LocalDateTime first = still.after().isAfter(start) ? still.after() : start;
      LocalDateTime last = still.through().filter(to::isAfter).orElse(to);
      ran -= first.isBefore(last) ? ruler.between(first, last) : 0;
    }
    return ran;
  }

  /** The procedure that went on then although it did not stop the clock. */
  private Optional<ClockEvent.Suspended> untold(LocalDate day) {
    Optional<ClockEvent.Suspended> open = Optional.empty();
    for (ClockEvent each : clock.events()) {
      LocalDateTime moment = clock.moment(each.on(), each.at());
      if (each instanceof ClockEvent.Suspended suspended
          && moment.isBefore(day.plusDays(1).atStartOfDay())) {
        open =
            Optional.of(suspended)
                .filter(
                    one ->
                        one.toldOn()
                            .map(told -> late(one, told) && !told.isBefore(day))
                            .orElse(true));
      } else if ((each instanceof ClockEvent.Resumed || each instanceof ClockEvent.Interrupted)
          && !moment.isAfter(day.atStartOfDay())) {
        open = Optional.empty();
      }
    }
    return open;
  }

  private static boolean late(ClockEvent.Suspended suspended, LocalDate told) {
    return told.isAfter(suspended.on());
  }

  /** Says a law in passing: 《…》第…条. */
  static Bilingual said(Source source) {
    return new Bilingual(
        source.toString(), (source.document().en() + " " + source.place()).strip());
  }
}
