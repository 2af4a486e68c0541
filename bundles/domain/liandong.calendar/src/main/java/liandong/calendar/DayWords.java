package liandong.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** Puts what was found for a day into a line with its code, its source and its sentence. */
final class DayWords {
  private final LegalClock clock;
  private final WorkingCalendar calendar;
  private final LimitUnit unit;

  DayWords(LegalClock clock, WorkingCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
    this.unit = clock.limit().unit();
  }

  /** The day of the event on a clock in days, or of a limit of zero. */
  DayLine eventDay() {
    LocalDate event = clock.event();
    if (clock.wholeLimit().amount() == 0) {
      return line(event, DayReason.SAME_DAY, Optional.empty(), Reasons.BOOK.say("same-day"));
    }
    Source law = Laws.firstDay(event);
    return line(
        event,
        DayReason.EVENT_DAY,
        Optional.of(law),
        Reasons.BOOK.say("start", event, ReceiptDays.said(law)));
  }

  /** The day of the event never has a kind: it is passed over, whatever it is. */
  private static DayLine line(
      LocalDate day, DayReason code, Optional<Source> source, Bilingual reason) {
    return new DayLine(day, Optional.empty(), 0, 0, code, false, source, reason);
  }

  DayLine interrupted(LocalDate day, ClockEvent.Interrupted cut) {
    return uncounted(
        day,
        DayReason.INTERRUPTED,
        cut.ground().source(),
        Reasons.BOOK.say(
            "interrupted", cut.on(), cut.ground().what(), ReceiptDays.said(cut.ground().source())));
  }

  DayLine suspended(LocalDate day, Ground ground) {
    Bilingual sentence =
        Reasons.BOOK.say("suspended", ground.what(), ReceiptDays.said(ground.source()));
    return uncounted(day, DayReason.SUSPENDED, ground.source(), begun(day, sentence));
  }

  /** A day on which nothing of the limit ran although the clock did. */
  DayLine rest(LocalDate day) {
    DayKind kind = calendar.kindOf(day);
    Bilingual sentence = provisional(day, restSentence(day, kind));
    if (isStart(day)) {
      return uncounted(
          day, DayReason.EVENT_MOMENT, Laws.firstHour(clock.event()), begun(day, sentence));
    }
    return switch (kind) {
      case WEEKEND -> uncounted(day, DayReason.WEEKEND, Laws.weekend(), sentence);
      case HOLIDAY -> uncounted(day, DayReason.HOLIDAY, calendar.sourceOf(day), sentence);
      case WORKING, MAKE_UP ->
          uncounted(day, DayReason.OUTSIDE_HOURS, Laws.workingDays(), sentence);
    };
  }

  private Bilingual restSentence(LocalDate day, DayKind kind) {
    return switch (kind) {
      case WEEKEND -> Reasons.BOOK.say("weekend");
      case HOLIDAY -> Reasons.BOOK.say("holiday", calendar.occasion(day));
      case WORKING, MAKE_UP -> Reasons.BOOK.say("hours.none");
    };
  }

  /**
   * A day that counts.
   *
   * @param run what has run by its end, days or minutes
   * @param amount what ran on it
   * @param untold the procedure of which nobody was told, if one went on
   * @param partly the ground on which the rest of the day was excluded, if it was
   */
  DayLine counted(
      LocalDate day,
      int run,
      int amount,
      Optional<ClockEvent.Suspended> untold,
      Optional<Ground> partly) {
    DayKind kind = calendar.kindOf(day);
    Bilingual sentence = clock.limit().inHours() ? hours(day, run, amount) : days(day, run);
    if (partly.isPresent()) {
      sentence =
          Reasons.BOOK.say(
              "hours.partly",
              sentence,
              partly.get().what(),
              ReceiptDays.said(partly.get().source()));
    }
    sentence = untold.isPresent() ? untold(sentence, untold.get()) : sentence;
    sentence = provisional(day, begun(day, extended(sentence, run)));
    DayReason code = untold.isPresent() ? DayReason.UNTOLD_PROCEDURE : code(day, kind);
    return new DayLine(
        day,
        Optional.of(kind),
        run,
        clock.limit().inHours() ? amount : 0,
        code,
        isProvisional(day),
        Optional.of(source(day, code)),
        sentence);
  }

  private DayReason code(LocalDate day, DayKind kind) {
    if (isStart(day)) {
      return DayReason.EVENT_MOMENT;
    }
    if (unit == LimitUnit.CALENDAR_DAYS) {
      return DayReason.CALENDAR_DAY;
    }
    return kind == DayKind.MAKE_UP ? DayReason.MAKE_UP : DayReason.COUNTED;
  }

  private Source source(LocalDate day, DayReason code) {
    return switch (code) {
      case EVENT_MOMENT -> Laws.firstHour(day);
      case UNTOLD_PROCEDURE -> Laws.excludedProcedures();
      case CALENDAR_DAY -> Laws.publicCalendar(clock.event());
      case MAKE_UP -> calendar.sourceOf(day);
      default -> Laws.workingDays();
    };
  }

  private Bilingual days(LocalDate day, int run) {
    if (unit == LimitUnit.CALENDAR_DAYS) {
      return Reasons.BOOK.say("calendar-day", run);
    }
    return calendar.kindOf(day) == DayKind.MAKE_UP
        ? Reasons.BOOK.say("make-up", calendar.occasion(day), run)
        : Reasons.BOOK.say("working", run);
  }

  private Bilingual hours(LocalDate day, int run, int amount) {
    return calendar.kindOf(day) == DayKind.MAKE_UP
        ? Reasons.BOOK.say("hours.make-up", calendar.occasion(day), duration(amount), duration(run))
        : Reasons.BOOK.say("hours.working", duration(amount), duration(run));
  }

  private static Bilingual duration(int minutes) {
    return minutes % 60 == 0
        ? Reasons.BOOK.say("duration.hours", minutes / 60)
        : Reasons.BOOK.say("duration", minutes / 60, minutes % 60);
  }

  private static Bilingual untold(Bilingual sentence, ClockEvent.Suspended procedure) {
    Bilingual what = procedure.ground().what();
    return procedure
        .toldOn()
        .map(told -> Reasons.BOOK.say("untold.late", sentence, what, told))
        .orElseGet(() -> Reasons.BOOK.say("untold", sentence, what));
  }

  /** Says to which extension a day belongs that lies past the limit itself. */
  private Bilingual extended(Bilingual sentence, int run) {
    int unitSize = clock.limit().inHours() ? 60 : 1;
    int over = run - clock.limit().amount() * unitSize;
    for (ClockEvent each : clock.events()) {
      if (over > 0 && each instanceof ClockEvent.Extended more) {
        if (over <= more.days() * unitSize) {
          return Reasons.BOOK.say(
              "extended",
              sentence,
              more.ground().what(),
              ReceiptDays.said(more.ground().source()),
              new Limit(more.days(), unit).text());
        }
        over -= more.days() * unitSize;
      }
    }
    return sentence;
  }

  /** On a clock in hours, says from which minute of this day on it runs. */
  private Bilingual begun(LocalDate day, Bilingual sentence) {
    if (!clock.limit().inHours()) {
      return sentence;
    }
    Optional<LocalTime> anew =
        clock.lastInterruption().filter(cut -> cut.on().equals(day)).flatMap(ClockEvent::at);
    if (anew.isPresent()) {
      return Reasons.BOOK.say("restart.hours", anew.get(), sentence);
    }
    return isStart(day)
        ? Reasons.BOOK.say(
            "start.hours",
            clock.startedAt().orElseThrow(),
            ReceiptDays.said(Laws.firstHour(day)),
            sentence)
        : sentence;
  }

  private boolean isStart(LocalDate day) {
    return clock.limit().inHours() && day.equals(clock.event());
  }

  private DayLine uncounted(LocalDate day, DayReason code, Source source, Bilingual reason) {
    return new DayLine(
        day,
        Optional.of(calendar.kindOf(day)),
        0,
        0,
        code,
        isProvisional(day),
        Optional.of(source),
        reason);
  }

  private boolean isProvisional(LocalDate day) {
    return unit != LimitUnit.CALENDAR_DAYS && !calendar.covers(day, day);
  }

  private Bilingual provisional(LocalDate day, Bilingual sentence) {
    return isProvisional(day)
        ? Reasons.BOOK.say("provisional.day", sentence, day.getYear())
        : sentence;
  }
}
