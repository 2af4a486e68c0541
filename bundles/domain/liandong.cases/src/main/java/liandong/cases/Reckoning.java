package liandong.cases;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.calendar.ClockEvent;
import liandong.calendar.DueDate;
import liandong.calendar.LegalClock;
import liandong.calendar.Limit;
import liandong.calendar.WorkingCalendar;
import liandong.catalogue.JointPart;

/** What the dates of a case are, by its clocks and the working days in force. */
final class Reckoning {
  private Reckoning() {}

  /** Until when the step that is due in {@code state} is to be taken, if it begins then. */
  static Optional<DueDate> step(
      ItemEssence item, CaseState state, LocalDateTime since, WorkingCalendar calendar) {
    return item.stepLimit(state).map(limit -> calendar.due(since, limit));
  }

  /** Until when each department has to answer, if the case is accepted then. */
  static Map<String, DueDate> parts(
      ItemEssence item, LocalDateTime since, WorkingCalendar calendar) {
    Map<String, DueDate> due = new HashMap<>();
    for (JointPart part : item.parts()) {
      if (!part.lead()) {
        due.put(part.id(), calendar.due(since, part.limit()));
      }
    }
    return due;
  }

  /** All dates of the review after one more event on the clock; they are moved together. */
  static CaseFact.Dates after(ServiceCase current, ClockEvent next, WorkingCalendar calendar) {
    List<ClockEvent> events = new ArrayList<>(current.clockEvents());
    events.add(next);
    return dates(current, current.item(), events, calendar);
  }

  /** All dates of the review as the clock stands. */
  static CaseFact.Dates dates(ServiceCase current, WorkingCalendar calendar) {
    return dates(current, current.item(), current.clockEvents(), calendar);
  }

  /** The same, if the item were another one from the beginning. */
  static CaseFact.Dates dates(ServiceCase current, ItemEssence item, WorkingCalendar calendar) {
    return dates(current, item, current.clockEvents(), calendar);
  }

  private static CaseFact.Dates dates(
      ServiceCase current, ItemEssence item, List<ClockEvent> events, WorkingCalendar calendar) {
    return new CaseFact.Dates(
        item.statutoryLimit()
            .flatMap(limit -> clock(current, limit, events))
            .flatMap(clock -> clock.due(calendar)),
        clock(current, item.limits().promised(), events).flatMap(clock -> clock.due(calendar)),
        stepClock(current, item, events).flatMap(clock -> clock.due(calendar)),
        openParts(current, item, events, calendar));
  }

  /** The clock of that limit since the acceptance; empty before it. */
  static Optional<LegalClock> clock(ServiceCase current, Limit limit, List<ClockEvent> events) {
    return current
        .accepted()
        .map(
            began ->
                new LegalClock(
                    began.acceptedOn(), limit, events, Optional.of(began.moment().toLocalTime())));
  }

  /** The clock of the step that is due now, with what moved it since it began. */
  static Optional<LegalClock> stepClock(
      ServiceCase current, ItemEssence item, List<ClockEvent> events) {
    CaseState at = current.heldFrom().orElse(current.state());
    return current
        .step()
        .flatMap(
            step ->
                item.stepLimit(at)
                    .map(
                        limit ->
                            new LegalClock(
                                step.since().toLocalDate(),
                                limit,
                                events.subList(
                                    Math.min(step.eventsBefore(), events.size()), events.size()),
                                Optional.of(step.since().toLocalTime()))));
  }

  /** The clock of a department's part. */
  static LegalClock partClock(ServiceCase current, JointPart part, List<ClockEvent> events) {
    LocalDateTime since = current.accepted().orElseThrow().moment();
    return new LegalClock(
        since.toLocalDate(), part.limit(), events, Optional.of(since.toLocalTime()));
  }

  private static Map<String, DueDate> openParts(
      ServiceCase current, ItemEssence item, List<ClockEvent> events, WorkingCalendar calendar) {
    Map<String, DueDate> due = new HashMap<>();
    for (PartState each : current.parts()) {
      if (each.isOpen() && current.accepted().isPresent()) {
        JointPart part = item.part(each.part().id()).orElse(each.part());
        partClock(current, part, events)
            .due(calendar)
            .ifPresent(date -> due.put(each.part().id(), date));
      }
    }
    return due;
  }

  /** The deadlines that run, as they are under {@code calendar}. */
  static List<Deadline> deadlines(ServiceCase current, WorkingCalendar calendar) {
    CaseFact.Dates dates = dates(current, calendar);
    List<Deadline> anew = new ArrayList<>();
    for (Deadline each : current.deadlines()) {
      Optional<DueDate> due =
          switch (each.kind()) {
            case STATUTORY -> dates.statutory();
            case PROMISED -> dates.promised();
            case STEP -> dates.step();
            case PART -> Optional.ofNullable(dates.parts().get(each.part().orElseThrow()));
            default -> again(each, calendar);
          };
      due.ifPresent(date -> anew.add(new Deadline(each.kind(), each.part(), date)));
    }
    return anew;
  }

  /** A limit that nothing moves but the calendar. */
  private static Optional<DueDate> again(Deadline each, WorkingCalendar calendar) {
    Limit limit = each.due().limit();
    return Optional.of(calendar.due(each.due().from(), limit));
  }
}
