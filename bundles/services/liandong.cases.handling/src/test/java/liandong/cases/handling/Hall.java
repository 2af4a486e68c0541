package liandong.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.Application;
import liandong.cases.ApplicationKind;
import liandong.cases.CaseFact;
import liandong.cases.CaseNumber;
import liandong.cases.CaseState;
import liandong.cases.Command;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.cases.Proxy;
import liandong.cases.Refusal;
import liandong.cases.RefusalCode;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemId;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.testkit.CaseStoreInMemory;
import liandong.testkit.MovableClock;
import liandong.testkit.SampleCounty;

/** The sample county's service hall: its desk, its timers, its store, and one clock for all. */
final class Hall {
  final MovableClock clock = new MovableClock(Instant.EPOCH);
  final CaseStoreInMemory store = new CaseStoreInMemory(clock);
  final CalendarBook calendars;
  final Counties counties;
  final CaseDesk desk;
  final TimerDesk timers;

  /** Open at ten o'clock of that day. */
  Hall(String day) {
    this(day, SampleCounty.version("1.0.0"), CalendarBook.of(WorkingCalendar.china()));
  }

  Hall(String day, CountyVersion county, CalendarBook calendars) {
    this(day, SampleCounty.counties(county), calendars);
  }

  Hall(String day, Counties counties, CalendarBook calendars) {
    this.calendars = calendars;
    this.counties = counties;
    this.desk = new CaseDesk(store, counties, calendars, clock);
    this.timers = new TimerDesk(store, store, desk, calendars, Duration.ZERO);
    on(day);
  }

  // ---- time -------------------------------------------------------------------------------

  /** Ten o'clock of that day. */
  Hall on(String day) {
    clock.set(LocalDate.parse(day));
    return this;
  }

  /** That minute in China. */
  Hall at(String minute) {
    clock.set(LocalDateTime.parse(minute).atZone(LegalTime.ZONE).toInstant());
    return this;
  }

  /** Lets the timers look, one minute before midnight of {@code day}. */
  void eveningOf(String day) {
    at(day + "T23:59");
    timers.tick();
  }

  /** Lets the timers look, at midnight when {@code day} begins. */
  void midnightOf(String day) {
    at(day + "T00:00");
    timers.tick();
  }

  // ---- what is done -----------------------------------------------------------------------

  ServiceCase done(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).as("%s", command.step()).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).after();
  }

  CaseFact fact(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).as("%s", command.step()).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).event().fact();
  }

  Refusal refusal(Command command) {
    Answer answer = desk.handle(command);
    assertThat(answer).as("%s", command.step()).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).refusal();
  }

  RefusalCode refused(Command command) {
    return refusal(command).code();
  }

  // ---- what is there ----------------------------------------------------------------------

  ServiceCase find(CaseNumber number) {
    return desk.find(SampleCounty.ID, number).orElseThrow();
  }

  CaseState state(CaseNumber number) {
    return find(number).state();
  }

  /** How many events the case has. */
  int events(CaseNumber number) {
    return desk.history(SampleCounty.ID, number).size();
  }

  CaseFact lastFact(CaseNumber number) {
    return desk.history(SampleCounty.ID, number).get(events(number) - 1).fact();
  }

  /** The deadlines that run, by name, with their dates. */
  Map<String, String> deadlines(CaseNumber number) {
    Map<String, String> running = new LinkedHashMap<>();
    for (Deadline each : find(number).deadlines()) {
      running.put(each.name(), each.due().date().toString());
    }
    return running;
  }

  /** The timers that the case has set, by name, with the last day before they go off. */
  Map<String, String> timers(CaseNumber number) {
    Map<String, String> set = new LinkedHashMap<>();
    find(number)
        .timers()
        .forEach(each -> set.put(each.name(), LegalTime.dayOf(each.at()).minusDays(1).toString()));
    return set;
  }

  // ---- applications -----------------------------------------------------------------------

  /** With all that is required. */
  static Application complete(ItemId item) {
    return SampleCounty.application(item, "m1", "m2");
  }

  /** To renew a licence whose last day is {@code expires}. */
  static Application renewal(ItemId item, String expires) {
    Application plain = complete(item);
    return new Application(
        item,
        plain.applicant(),
        plain.materials(),
        plain.form(),
        Optional.of(ApplicationKind.RENEWAL),
        Optional.of(LocalDate.parse(expires)),
        Optional.empty(),
        Optional.empty());
  }

  /** By somebody with a power of attorney. */
  static Application through(Proxy proxy) {
    Application plain = complete(SampleCounty.LICENCE);
    return new Application(
        plain.item(),
        plain.applicant(),
        plain.materials(),
        plain.form(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(proxy),
        Optional.empty());
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
