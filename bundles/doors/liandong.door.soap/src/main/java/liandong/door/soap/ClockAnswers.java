package liandong.door.soap;

import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.DayLine;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseClock;
import liandong.cases.ServiceCase;
import liandong.cases.TimeUpstairs;
import liandong.door.soap.wire.cases.WireClock;
import liandong.door.soap.wire.cases.WireClockAnswer;
import liandong.door.soap.wire.cases.WireClockDay;
import liandong.door.soap.wire.cases.WireStay;
import liandong.door.soap.wire.cases.WireUpstairs;

/** The receipt of every clock of a case, day by day. */
record ClockAnswers(CalendarBook calendars) {
  WireClockAnswer of(ServiceCase each) {
    WorkingCalendar calendar = CaseClock.calendarOf(each, calendars);
    WireClockAnswer out = new WireClockAnswer();
    out.setCaseNumber(each.number().value());
    CaseClock.of(each).forEach(clock -> out.getClock().add(receipt(clock, calendar)));
    out.setUpstairs(TimeUpstairs.of(each, calendar).map(ClockAnswers::upstairs).orElse(null));
    return out;
  }

  private static WireUpstairs upstairs(TimeUpstairs of) {
    WireUpstairs out = new WireUpstairs();
    out.setUnit(of.own().unit().name());
    out.setOwn(of.own().amount());
    out.setUpstairs(of.upstairs().amount());
    out.setThrough(of.through().toString());
    of.stays().forEach(each -> out.getStay().add(stay(each)));
    out.setSource(Wire.source(Optional.of(of.why().source())));
    return out;
  }

  private static WireStay stay(TimeUpstairs.Stay of) {
    WireStay out = new WireStay();
    out.setFrom(of.from().toString());
    out.setBack(Wire.day(of.back()));
    out.setDays(of.days());
    return out;
  }

  private static WireClock receipt(CaseClock of, WorkingCalendar calendar) {
    LegalClock clock = of.clock();
    Optional<DueDate> due = clock.due(calendar);
    WireClock out = new WireClock();
    out.setKind(Wire.coded(of.kind().name(), of.kind().text()));
    out.setPart(of.part().orElse(null));
    out.setDue(Wire.due(due));
    out.setProvisionalBecause(
        due.filter(DueDate::provisional)
            .map(each -> Wire.text(calendar.provisionalBecause()))
            .orElse(null));
    out.setNotice(Wire.text(calendar.noticeOf(due.map(DueDate::date).orElse(clock.touchedOn()))));
    clock.receipt(calendar, clock.touchedOn()).forEach(line -> out.getDay().add(day(line)));
    return out;
  }

  private static WireClockDay day(DayLine line) {
    WireClockDay out = new WireClockDay();
    out.setDate(line.date().toString());
    out.setCounted(line.counted());
    out.setKind(line.kind().map(Enum::name).orElse(null));
    out.setReason(Wire.text(line.reason()));
    out.setMinutes(line.minutes() == 0 ? null : line.minutes());
    out.setSource(Wire.source(line.source()));
    return out;
  }
}
