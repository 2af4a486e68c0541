package liandong.door.shell;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseStep;
import liandong.cases.Deadline;
import liandong.cases.ItemEssence;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.county.law.CountyVersion;
import liandong.evidence.Bilingual;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * All that the console shows of one case: where it stands, who has it, what is due and why, what
 * happened. It needs only the case; names of places are added while the county is there.
 */
final class CaseSheet {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ServiceCase shown;
  private final List<CaseEvent> events;
  private final Optional<CountyVersion> county;
  private final WorkingCalendar usual;
  private final PrintStream out;

  /**
   * @param usual the calendar for a case whose county is away
   */
  CaseSheet(
      ServiceCase shown,
      List<CaseEvent> events,
      Optional<CountyVersion> county,
      WorkingCalendar usual,
      PrintStream out) {
    this.shown = shown;
    this.events = events;
    this.county = county;
    this.usual = usual;
    this.out = out;
  }

  void print() {
    head();
    deadlines();
    papers();
    receipt();
    history();
  }

  private void head() {
    out.println(shown.number() + "  " + Words.both(shown.item().name()));
    field("sheet.state", Words.both(shown.state().text()));
    field("sheet.applicant", shown.application().applicant().maskedName());
    field(
        "sheet.holder",
        place(shown.custody().place())
            + " ("
            + shown.custody().person()
            + ")"
            + shown.custody().offeredTo().map(to -> " → " + place(to)).orElse(""));
    field("sheet.law", shown.pin() + (county.isEmpty() ? "  " + Words.say("away") : ""));
    shown.certificate().ifPresent(number -> field("sheet.certificate", number));
    field(
        "sheet.next",
        shown.possibleSteps().stream()
            .map(CaseStep::text)
            .map(Words::both)
            .collect(Collectors.joining("; ")));
  }

  private void deadlines() {
    for (Deadline deadline : shown.deadlines()) {
      out.println(
          Words.both(deadline.kind().text())
              + ": "
              + Words.both(date(deadline.due()))
              + "  ("
              + Words.both(deadline.due().limit().text())
              + ", "
              + deadline.kind().source()
              + ")");
    }
  }

  private void papers() {
    String missing =
        shown.missing().stream()
            .map(paper -> paper.id() + " " + paper.name().zh())
            .collect(Collectors.joining("、"));
    field(
        "sheet.papers",
        shown.materials().stream()
            .map(
                handed ->
                    handed.id()
                        + shown
                            .item()
                            .paper(handed.id())
                            .map(ItemEssence.Paper::name)
                            .map(name -> " " + name.zh())
                            .orElse(""))
            .collect(Collectors.joining("、")));
    if (!missing.isEmpty()) {
      field("sheet.missing", missing);
    }
  }

  private void receipt() {
    Optional<LegalClock> promise = shown.promisedClock();
    if (promise.isEmpty()) {
      return;
    }
    LegalClock clock = promise.get();
    WorkingCalendar calendar = county.map(CountyVersion::calendar).orElse(usual);
    Optional<DueDate> due = clock.due(calendar);
    out.println();
    out.println(
        Words.say(
            "sheet.receipt",
            clock.event(),
            due.map(CaseSheet::date).orElseGet(() -> Words.text("sheet.stands-still"))));
    Calendars.receipt(clock.receipt(calendar, clock.touchedOn())).print(out, false);
    shown
        .statutoryClock()
        .ifPresent(
            law ->
                out.println(
                    Words.say(
                        "sheet.statutory",
                        law.due(calendar)
                            .map(CaseSheet::date)
                            .orElseGet(() -> Words.text("sheet.stands-still")))));
    if (due.filter(DueDate::provisional).isPresent()) {
      out.println(Words.both(calendar.provisionalBecause()));
    }
    if (shown.accepted().filter(by -> by.calendar().equals(calendar.edition())).isEmpty()) {
      out.println(Words.say("sheet.other-calendar"));
    }
  }

  private void history() {
    out.println();
    Table table =
        new Table(
            "#",
            Words.say("column.time"),
            Words.say("column.what"),
            Words.say("column.who"),
            Words.say("column.where"),
            Words.say("column.channel"),
            Words.say("column.reason"));
    for (CaseEvent event : events) {
      Actor actor = event.actor();
      table.row(
          event.seq(),
          minute(event.at()),
          what(event.fact()),
          actor.person() + " (" + actor.role().text().zh() + ")",
          place(actor.place()),
          event.channel(),
          event.reason().orElse(""));
    }
    table.print(out, false);
  }

  private String what(CaseFact fact) {
    String name = Words.say("fact." + fact.getClass().getSimpleName());
    if (fact instanceof CaseFact.HandOverOffered offered) {
      return name + " → " + place(offered.to());
    }
    if (fact instanceof CaseFact.TakenOver taken) {
      return name + " ← " + place(taken.from());
    }
    if (fact instanceof CaseFact.Suspended stopped) {
      return name + ": " + Words.both(stopped.ground().what());
    }
    if (fact instanceof CaseFact.Extended extended) {
      return name + ": +" + extended.days();
    }
    if (fact instanceof CaseFact.Notified told) {
      return name + ": " + String.join(", ", told.missing());
    }
    return name;
  }

  private void field(String key, String value) {
    out.println(Words.say(key) + ": " + (value.isEmpty() ? "–" : value));
  }

  private String place(PlaceId id) {
    return county
        .flatMap(version -> version.places().point(id))
        .map(ServicePoint::name)
        .map(name -> name.zh())
        .orElse(id.value());
  }

  private static Bilingual date(DueDate due) {
    Bilingual plain = Bilingual.same(due.date().toString());
    return due.provisional() ? Words.text("date-provisional", plain) : plain;
  }

  private static String minute(Instant at) {
    return MINUTE.format(at.atZone(LegalTime.ZONE));
  }
}
