package liandong.door.soap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import liandong.calendar.ClockEvent;
import liandong.calendar.ClockReceipt;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.LimitUnit;
import liandong.calendar.WorkingCalendar;
import liandong.door.soap.Kind.ClockMove;
import liandong.door.soap.Sheet.Entry;
import liandong.door.soap.wire.calendar.WireDaysQuestion;
import liandong.door.soap.wire.calendar.WireEvent;
import liandong.door.soap.wire.calendar.WireReckoning;
import liandong.evidence.Bilingual;
import liandong.evidence.Phrasebook;

/** Reads the questions of the calendar service; everything that is wrong is said at once. */
final class CalendarRequests {
  private static final Phrasebook BOOK = new Phrasebook(CalendarRequests.class, "door");

  /** Twenty years of days, so that an answer stays one. */
  private static final int LONGEST_RECEIPT = 7_320;

  private static final int MOST_EVENTS = 100;
  private static final int LONGEST_RANGE = 366;

  private CalendarRequests() {}

  /** The receipt that is asked for. */
  static ClockReceipt reckon(WireReckoning in, WorkingCalendar current) {
    Sheet sheet = Sheet.of("reckon");
    var from = sheet.need("from", in.getFrom(), Kind.DAY);
    var at = sheet.may("at", in.getAt(), Kind.MINUTE);
    var amount = sheet.need("amount", in.getAmount(), Kind.AMOUNT);
    var unit = sheet.need("unit", in.getUnit(), Kind.LIMIT_UNIT);
    var through = sheet.may("through", in.getThrough(), Kind.DAY);
    var hours = sheet.may("officeHours", in.getOfficeHours(), Kind.OFFICE_HOURS);
    if (unit.value().equals(Optional.of(LimitUnit.HOURS))
        && at.value().equals(Optional.of(Optional.empty()))) {
      sheet.wrong("at", "hours-need-at");
    }
    List<Supplier<ClockEvent>> events = events(sheet, in.getEvent());
    LegalClock begun =
        sheet.done(
            () ->
                new LegalClock(
                    from.get(), new Limit(amount.get(), unit.get()), List.of(), at.get()));
    LegalClock clock = happened(sheet, begun, events);
    WorkingCalendar calendar = hours.get().map(current::withOfficeHours).orElse(current);
    LocalDate last = through.get().orElseGet(clock::touchedOn);
    LocalDate end = clock.due(calendar).map(DueDate::date).orElse(last);
    if (ChronoUnit.DAYS.between(clock.event(), end) > LONGEST_RECEIPT) {
      sheet.wrong("", "receipt-too-long", LONGEST_RECEIPT);
    }
    return sheet.done(() -> clock.explained(calendar, last));
  }

  private static LegalClock happened(
      Sheet sheet, LegalClock begun, List<Supplier<ClockEvent>> events) {
    try {
      return begun.thenAll(events.stream().map(Supplier::get).toList());
    } catch (IllegalArgumentException e) {
      sheet.wrong("event", "event-order");
      return sheet.done(() -> begun);
    }
  }

  private static List<Supplier<ClockEvent>> events(Sheet sheet, List<WireEvent> all) {
    List<Supplier<ClockEvent>> events = new ArrayList<>();
    if (all.size() > MOST_EVENTS) {
      sheet.wrong("event", "events", all.size(), MOST_EVENTS);
      return events;
    }
    for (int i = 0; i < all.size(); i++) {
      events.add(event(sheet.at("event[" + (i + 1) + "]"), all.get(i)));
    }
    return events;
  }

  private static Supplier<ClockEvent> event(Sheet sheet, WireEvent in) {
    var kind = sheet.need("kind", in.getKind(), Kind.CLOCK_MOVE);
    var on = sheet.need("date", in.getDate(), Kind.DAY);
    var at = sheet.may("at", in.getAt(), Kind.MINUTE);
    var told = sheet.may("toldOn", in.getToldOn(), Kind.DAY);
    var words = sheet.may("ground", in.getGround(), Kind.GROUND_WORDS);
    Optional<ClockMove> move = kind.value();
    if (move.isPresent() && move.get() != ClockMove.SUSPEND && in.getToldOn() != null) {
      sheet.wrong("toldOn", "only-suspension");
    }
    if (move.isPresent() && move.get() != ClockMove.EXTEND && in.getAmount() != null) {
      sheet.wrong("amount", "only-extension");
    }
    Entry<Integer> amount =
        move.equals(Optional.of(ClockMove.EXTEND))
            ? sheet.need("amount", in.getAmount(), Kind.DAYS)
            : Entry.none();
    return () -> event(kind.get(), on.get(), at.get(), told.get(), words.get(), amount);
  }

  private static ClockEvent event(
      ClockMove move,
      LocalDate on,
      Optional<LocalTime> at,
      Optional<LocalDate> told,
      Optional<String> words,
      Supplier<Integer> amount) {
    Bilingual what = words.map(Bilingual::same).orElseGet(() -> BOOK.say("ground." + move.name()));
    return switch (move) {
      case SUSPEND -> new ClockEvent.Suspended(on, Ground.procedure(what), told, at);
      case RESUME -> new ClockEvent.Resumed(on, Ground.procedure(what), at);
      case INTERRUPT -> new ClockEvent.Interrupted(on, Ground.unnamed(what), at);
      case EXTEND -> new ClockEvent.Extended(on, Ground.extension(what), amount.get(), at);
    };
  }

  /** The days that are asked for: the named ones of a year, or all of a range. */
  record Days(Optional<Integer> year, Optional<LocalDate> from, Optional<LocalDate> to) {}

  static Days days(WireDaysQuestion in) {
    Sheet sheet = Sheet.of("days");
    var year = sheet.may("year", in.getYear(), Kind.YEAR);
    var from = sheet.may("from", in.getFrom(), Kind.DAY);
    var to = sheet.may("to", in.getTo(), Kind.DAY);
    Days days = sheet.done(() -> new Days(year.get(), from.get(), to.get()));
    boolean range = days.from().isPresent() && days.to().isPresent();
    boolean partly = days.from().isPresent() || days.to().isPresent();
    if (days.year().isPresent() ? partly : !range) {
      sheet.wrong("", "range-or-year");
    } else if (range) {
      long length = ChronoUnit.DAYS.between(days.from().get(), days.to().get()) + 1;
      if (length < 1 || length > LONGEST_RANGE) {
        sheet.wrong("to", "range", LONGEST_RANGE);
      }
    }
    return sheet.done(() -> days);
  }
}
