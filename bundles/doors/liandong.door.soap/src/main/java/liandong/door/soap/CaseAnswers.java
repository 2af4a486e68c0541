package liandong.door.soap;

import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.calendar.DayLine;
import liandong.calendar.DueDate;
import liandong.calendar.Ground;
import liandong.calendar.LegalClock;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CasePage;
import liandong.cases.Deadline;
import liandong.cases.HandedMaterial;
import liandong.cases.ItemEssence;
import liandong.cases.RulePin;
import liandong.cases.ServiceCase;
import liandong.county.law.Counties;
import liandong.county.law.CountyVersion;
import liandong.door.soap.wire.cases.WireAnswered;
import liandong.door.soap.wire.cases.WireCaseAnswer;
import liandong.door.soap.wire.cases.WireClock;
import liandong.door.soap.wire.cases.WireClockAnswer;
import liandong.door.soap.wire.cases.WireClockDay;
import liandong.door.soap.wire.cases.WireDeadline;
import liandong.door.soap.wire.cases.WireDue;
import liandong.door.soap.wire.cases.WireEvent;
import liandong.door.soap.wire.cases.WireHandedMaterial;
import liandong.door.soap.wire.cases.WireLine;
import liandong.door.soap.wire.cases.WireListAnswer;
import liandong.door.soap.wire.cases.WirePaper;
import liandong.door.soap.wire.cases.WirePlace;
import liandong.door.soap.wire.cases.WireStatusAnswer;
import liandong.places.PlaceId;
import liandong.places.ServicePoint;

/**
 * Turns cases into answers.
 *
 * <p>A case is readable without its county: where the county's rules are away, only the names of
 * places are left out.
 */
final class CaseAnswers {
  private final Counties counties;

  /** The calendar for a case whose county is away. */
  private final CalendarBook calendars;

  CaseAnswers(Counties counties, CalendarBook calendars) {
    this.counties = counties;
    this.calendars = calendars;
  }

  WireAnswered answered(ServiceCase each) {
    WireAnswered out = new WireAnswered();
    out.setAnswer(answer(each));
    return out;
  }

  WireStatusAnswer status(ServiceCase each, List<CaseEvent> history) {
    WireStatusAnswer out = new WireStatusAnswer();
    out.setAnswer(answer(each));
    history.forEach(event -> out.getEvent().add(event(event)));
    return out;
  }

  private WireCaseAnswer answer(ServiceCase each) {
    WireCaseAnswer out = new WireCaseAnswer();
    out.setCounty(each.county().value());
    out.setNumber(each.number().value());
    out.setVersion(each.seq());
    out.setState(each.state().name());
    out.setStateText(Wire.text(each.state().text()));
    out.setOpen(each.state().isOpen());
    out.setItem(each.item().id().value());
    out.setItemName(Wire.text(each.item().name()));
    out.setHandling(each.item().handling().name());
    out.setApplicant(each.application().applicant().maskedName());
    dates(each, out);
    custody(each, out);
    papers(each, out);
    NextSteps.of(each).forEach(out.getNext()::add);
    out.setPin(Wire.pin(each.pin()));
    return out;
  }

  private static void dates(ServiceCase each, WireCaseAnswer out) {
    out.setOpenedAt(Wire.moment(each.openedAt()));
    out.setReceivedAt(Wire.moment(each.receivedAt()));
    each.accepted().ifPresent(clock -> out.setAcceptedOn(clock.acceptedOn().toString()));
    out.setStatutory(each.statutory().map(CaseAnswers::due).orElse(null));
    out.setPromised(each.promised().map(CaseAnswers::due).orElse(null));
    out.setDecidedAt(Wire.moment(each.decidedAt()));
    out.setCertificate(each.certificate().orElse(null));
    out.setDeliverBy(each.deliverBy().map(CaseAnswers::due).orElse(null));
    out.setFinishedAt(Wire.moment(each.finishedAt()));
    each.deadlines().forEach(running -> out.getDeadline().add(deadline(running)));
  }

  private void custody(ServiceCase each, WireCaseAnswer out) {
    out.setHolder(place(each.pin(), each.custody().place()));
    out.setHolderPerson(each.custody().person());
    out.setOfferedTo(each.custody().offeredTo().map(to -> place(each.pin(), to)).orElse(null));
  }

  private static void papers(ServiceCase each, WireCaseAnswer out) {
    for (HandedMaterial handed : each.materials()) {
      WireHandedMaterial material = new WireHandedMaterial();
      material.setId(handed.id());
      material.setCopies(String.valueOf(handed.copies()));
      out.getHanded().add(material);
    }
    for (ItemEssence.Paper missing : each.missing()) {
      WirePaper paper = new WirePaper();
      paper.setId(missing.id());
      paper.setName(Wire.text(missing.name()));
      out.getMissing().add(paper);
    }
    each.notice().ifPresent(notice -> out.getNotified().addAll(notice.missing()));
  }

  private static WireDue due(DueDate due) {
    WireDue out = new WireDue();
    out.setFrom(due.from().toString());
    out.setLimit(Wire.limit(due.limit()));
    out.setDate(due.date().toString());
    out.setProvisional(due.provisional());
    return out;
  }

  private static WireDeadline deadline(Deadline running) {
    WireDeadline out = new WireDeadline();
    out.setKind(Wire.coded(running.kind().name(), running.kind().text()));
    out.setDue(due(running.due()));
    out.setSource(Wire.source(running.kind().source()));
    return out;
  }

  private WirePlace place(RulePin pin, PlaceId id) {
    WirePlace out = new WirePlace();
    out.setId(id.value());
    out.setName(
        counties
            .pinned(pin)
            .flatMap(version -> version.places().point(id))
            .map(ServicePoint::name)
            .map(Wire::text)
            .orElse(null));
    return out;
  }

  // ---- the record -------------------------------------------------------------------------

  private WireEvent event(CaseEvent event) {
    WireEvent out = new WireEvent();
    out.setSeq(event.seq());
    out.setAt(Wire.moment(event.at()));
    out.setStep(
        Wire.coded(NextSteps.stepOf(event.fact()).name(), NextSteps.stepOf(event.fact()).text()));
    out.setPerson(event.actor().person());
    out.setRole(Wire.coded(event.actor().role().name(), event.actor().role().text()));
    out.setPlace(place(event.pin(), event.actor().place()));
    out.setWindow(event.actor().window().orElse(null));
    out.setChannel(event.channel().name());
    out.setReason(event.reason().orElse(null));
    out.setPin(Wire.pin(event.pin()));
    details(event, out);
    return out;
  }

  /** What a fact says beyond that it happened. */
  private void details(CaseEvent event, WireEvent out) {
    CaseFact fact = event.fact();
    if (fact instanceof CaseFact.HandOverOffered moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.TakenOver moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.HandOverDeclined moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.HandOverRecalled moved) {
      between(event, moved.from(), moved.to(), out);
    } else if (fact instanceof CaseFact.Notified told) {
      out.getMaterial().addAll(told.missing());
    } else if (fact instanceof CaseFact.Supplemented brought) {
      brought.materials().forEach(each -> out.getMaterial().add(each.id()));
    } else if (fact instanceof CaseFact.Suspended stopped) {
      ground(stopped.ground(), out);
      out.setToldOn(stopped.toldOn().map(Object::toString).orElse(null));
    } else if (fact instanceof CaseFact.Resumed resumed) {
      ground(resumed.ground(), out);
    } else if (fact instanceof CaseFact.Extended extended) {
      ground(extended.ground(), out);
      out.setDays(extended.days());
    } else if (fact instanceof CaseFact.AcceptanceRefused refused) {
      out.setRemedy(Wire.text(refused.remedy()));
    } else if (fact instanceof CaseFact.Denied denied) {
      out.setRemedy(Wire.text(denied.remedy()));
    }
  }

  private static void ground(Ground ground, WireEvent out) {
    out.setGround(Wire.text(ground.what()));
    out.setSource(Wire.source(ground.source()));
  }

  private void between(CaseEvent event, PlaceId from, PlaceId to, WireEvent out) {
    out.setFrom(place(event.pin(), from));
    out.setTo(place(event.pin(), to));
  }

  // ---- the clock --------------------------------------------------------------------------

  /** The receipt of every limit that was reckoned in this case. */
  WireClockAnswer clock(ServiceCase each) {
    WorkingCalendar calendar =
        counties.pinned(each.pin()).map(CountyVersion::calendar).orElseGet(calendars::current);
    WireClockAnswer out = new WireClockAnswer();
    out.setCaseNumber(each.number().value());
    add(out, calendar, Deadline.Kind.NOTICE, each.noticeBy().map(CaseAnswers::untouched));
    add(out, calendar, Deadline.Kind.PROMISED, each.promisedClock());
    add(out, calendar, Deadline.Kind.STATUTORY, each.statutoryClock());
    add(out, calendar, Deadline.Kind.DELIVERY, each.deliverBy().map(CaseAnswers::untouched));
    return out;
  }

  /** The clock of a limit that nothing moves. */
  private static LegalClock untouched(DueDate due) {
    return LegalClock.from(due.from(), due.limit());
  }

  private static void add(
      WireClockAnswer receipts,
      WorkingCalendar calendar,
      Deadline.Kind kind,
      Optional<LegalClock> reckoned) {
    if (reckoned.isEmpty()) {
      return;
    }
    LegalClock clock = reckoned.get();
    Optional<DueDate> due = clock.due(calendar);
    WireClock out = new WireClock();
    out.setKind(Wire.coded(kind.name(), kind.text()));
    out.setDue(due.map(CaseAnswers::due).orElse(null));
    out.setProvisionalBecause(
        due.filter(DueDate::provisional)
            .map(each -> Wire.text(calendar.provisionalBecause()))
            .orElse(null));
    out.setNotice(Wire.text(calendar.noticeOf(due.map(DueDate::date).orElse(clock.touchedOn()))));
    for (DayLine line : clock.receipt(calendar, clock.touchedOn())) {
      WireClockDay day = new WireClockDay();
      day.setDate(line.date().toString());
      day.setCounted(line.counted());
      day.setKind(line.kind().map(Enum::name).orElse(null));
      day.setReason(Wire.text(line.reason()));
      out.getDay().add(day);
    }
    receipts.getClock().add(out);
  }

  // ---- the list ---------------------------------------------------------------------------

  WireListAnswer list(CasePage page) {
    WireListAnswer out = new WireListAnswer();
    for (CasePage.Line each : page.lines()) {
      WireLine line = new WireLine();
      line.setNumber(each.number().value());
      line.setState(each.state().name());
      line.setStateText(Wire.text(each.state().text()));
      line.setItem(each.item().value());
      line.setItemName(Wire.text(each.itemName()));
      line.setHolder(each.holder().value());
      line.setOfferedTo(each.offeredTo().map(PlaceId::value).orElse(null));
      line.setOpenedAt(Wire.moment(each.openedAt()));
      line.setDue(each.due().map(Object::toString).orElse(null));
      out.getLine().add(line);
    }
    out.setNext(page.next().map(PageToken::write).orElse(null));
    return out;
  }
}
