package liandong.door.soap;

import liandong.calendar.CalendarDay;
import liandong.calendar.ClockNote;
import liandong.calendar.ClockReceipt;
import liandong.calendar.DayLine;
import liandong.calendar.DueDate;
import liandong.calendar.WorkingCalendar;
import liandong.door.soap.wire.calendar.WireCalendarDay;
import liandong.door.soap.wire.calendar.WireDay;
import liandong.door.soap.wire.calendar.WireDaysAnswer;
import liandong.door.soap.wire.calendar.WireEnd;
import liandong.door.soap.wire.calendar.WireNote;
import liandong.door.soap.wire.calendar.WireReckoned;

/** Turns receipts and days into answers. */
final class CalendarAnswers {
  private CalendarAnswers() {}

  static WireReckoned reckoned(ClockReceipt receipt) {
    WireReckoned out = new WireReckoned();
    out.setDue(receipt.due().map(CalendarAnswers::end).orElse(null));
    out.setStandsStill(receipt.due().isEmpty());
    out.setLimit(Wire.limit(receipt.clock().wholeLimit()));
    out.setProvisional(receipt.provisional());
    out.setProvisionalBecause(receipt.provisionalBecause().map(Wire::text).orElse(null));
    out.setEdition(receipt.calendar().edition().value());
    out.setCoveredFrom(receipt.calendar().from().toString());
    out.setCoveredTo(receipt.calendar().to().toString());
    out.setOfficeHours(receipt.calendar().hours().toString());
    receipt.days().forEach(day -> out.getDay().add(day(day)));
    receipt.notes().forEach(note -> out.getNote().add(note(note)));
    return out;
  }

  private static WireEnd end(DueDate due) {
    WireEnd out = new WireEnd();
    out.setDate(due.date().toString());
    out.setTime(due.time().map(Object::toString).orElse(null));
    return out;
  }

  private static WireDay day(DayLine line) {
    WireDay out = new WireDay();
    out.setDate(line.date().toString());
    out.setKind(line.kind().map(Enum::name).orElse(null));
    out.setCounted(line.counted());
    out.setMinutes(line.minutes());
    out.setCode(line.code().name());
    out.setProvisional(line.provisional());
    out.setReason(Wire.text(line.reason()));
    out.setSource(line.source().map(Wire::source).orElse(null));
    return out;
  }

  private static WireNote note(ClockNote note) {
    WireNote out = new WireNote();
    out.setDate(note.on().toString());
    out.setCode(note.code().name());
    out.setText(Wire.text(note.text()));
    out.setSource(note.source().map(Wire::source).orElse(null));
    return out;
  }

  static WireDaysAnswer days(CalendarRequests.Days asked, WorkingCalendar calendar) {
    WireDaysAnswer out = new WireDaysAnswer();
    out.setEdition(calendar.edition().value());
    out.setCoveredFrom(calendar.coveredFrom().toString());
    out.setCoveredTo(calendar.coveredTo().toString());
    asked
        .year()
        .ifPresent(year -> calendar.namedDays(year).forEach(day -> out.getDay().add(day(day))));
    asked
        .from()
        .ifPresent(
            from ->
                from.datesUntil(asked.to().orElseThrow().plusDays(1))
                    .map(calendar::dayOf)
                    .forEach(day -> out.getDay().add(day(day))));
    return out;
  }

  private static WireCalendarDay day(CalendarDay day) {
    WireCalendarDay out = new WireCalendarDay();
    out.setDate(day.date().toString());
    out.setKind(day.kind().name());
    out.setWorked(day.kind().isWorked());
    out.setProvisional(day.provisional());
    out.setOccasion(day.occasion().map(Wire::text).orElse(null));
    out.setSource(day.source().map(Wire::source).orElse(null));
    return out;
  }
}
