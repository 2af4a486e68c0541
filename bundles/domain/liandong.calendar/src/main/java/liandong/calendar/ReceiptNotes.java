package liandong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.evidence.Bilingual;
import liandong.evidence.Source;

/** What a receipt says beside its days. */
final class ReceiptNotes {
  private final LegalClock clock;
  private final WorkingCalendar calendar;
  private final List<DayLine> days;
  private final Optional<Bilingual> provisionalBecause;
  private final List<ClockNote> notes = new ArrayList<>();

  ReceiptNotes(
      LegalClock clock,
      WorkingCalendar calendar,
      List<DayLine> days,
      Optional<Bilingual> provisionalBecause) {
    this.clock = clock;
    this.calendar = calendar;
    this.days = days;
    this.provisionalBecause = provisionalBecause;
  }

  List<ClockNote> all() {
    LegalClock before = new LegalClock(clock.event(), clock.limit(), List.of(), clock.startedAt());
    for (ClockEvent each : clock.events()) {
      note(each, before);
      before = before.then(each);
    }
    if (clock.due(calendar).isEmpty()) {
      note(clock.touchedOn(), ClockNote.Code.STANDS_STILL, Optional.empty(), "note.stands-still");
    }
    LocalDate last = days.get(days.size() - 1).date();
    provisionalBecause.ifPresent(
        because ->
            notes.add(new ClockNote(last, ClockNote.Code.PROVISIONAL, Optional.empty(), because)));
    return notes;
  }

  private void note(ClockEvent each, LegalClock before) {
    Ground ground = each.ground();
    Object when = when(each);
    Bilingual law = ReceiptDays.said(ground.source());
    if (each instanceof ClockEvent.Suspended suspended) {
      note(ClockNote.Code.SUSPENDED, each, "note.suspended", when, ground.what(), law);
      told(suspended);
    } else if (each instanceof ClockEvent.Resumed) {
      note(ClockNote.Code.RESUMED, each, "note.resumed", when, ground.what(), law);
    } else if (each instanceof ClockEvent.Interrupted) {
      note(ClockNote.Code.INTERRUPTED, each, "note.interrupted", when, ground.what(), law);
    } else if (each instanceof ClockEvent.Extended more) {
      extended(more, before);
    }
  }

  private void told(ClockEvent.Suspended suspended) {
    Optional<Source> law = Optional.of(Laws.excludedProcedures());
    Bilingual what = suspended.ground().what();
    if (suspended.toldOn().isEmpty()) {
      note(suspended.on(), ClockNote.Code.UNTOLD, law, "note.untold", what);
      return;
    }
    LocalDate told = suspended.toldOn().get();
    String key = told.isAfter(suspended.on()) ? "note.told-late" : "note.told";
    note(told, ClockNote.Code.TOLD, law, key, told, what);
  }

  private void extended(ClockEvent.Extended more, LegalClock before) {
    Bilingual law = ReceiptDays.said(more.ground().source());
    Bilingual by = new Limit(more.days(), clock.limit().unit()).text();
    Optional<LocalDate> first = firstDayPast(before.wholeLimit());
    if (first.isPresent()) {
      note(
          ClockNote.Code.EXTENDED,
          more,
          "note.extended",
          when(more),
          by,
          more.ground().what(),
          law,
          first.get());
    } else {
      note(
          ClockNote.Code.EXTENDED,
          more,
          "note.extended-later",
          when(more),
          by,
          more.ground().what(),
          law);
    }
    before
        .due(calendar)
        .filter(due -> clock.moment(more.on(), more.at()).isAfter(endOf(due)))
        .ifPresent(
            due ->
                note(
                    ClockNote.Code.EXTENDED_LATE,
                    more,
                    "note.extended-late",
                    more.on(),
                    due.date()));
  }

  private java.time.LocalDateTime endOf(DueDate due) {
    return due.time()
        .map(due.date()::atTime)
        .orElseGet(() -> due.date().plusDays(1).atStartOfDay());
  }

  /** The first day in this receipt that lies past that limit. */
  private Optional<LocalDate> firstDayPast(Limit limit) {
    int whole = limit.amount() * (limit.inHours() ? 60 : 1);
    return days.stream().filter(day -> day.counted() > whole).map(DayLine::date).findFirst();
  }

  private Object when(ClockEvent each) {
    return clock.limit().inHours()
        ? each.on() + each.at().map(time -> " " + time).orElse("")
        : each.on();
  }

  private void note(ClockNote.Code code, ClockEvent each, String key, Object... facts) {
    note(each.on(), code, Optional.of(each.ground().source()), key, facts);
  }

  private void note(
      LocalDate on, ClockNote.Code code, Optional<Source> source, String key, Object... facts) {
    notes.add(new ClockNote(on, code, source, Reasons.BOOK.say(key, facts)));
  }
}
