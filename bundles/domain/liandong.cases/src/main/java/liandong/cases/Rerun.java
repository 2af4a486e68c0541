package liandong.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liandong.calendar.CalendarBook;
import liandong.calendar.DueDate;
import liandong.calendar.WorkingCalendar;
import liandong.evidence.Sha256;

/**
 * A case's record, run again through {@link Decide}: the same code as the real work, at the
 * recorded moments and with the calendar of each, and nothing is written. Under the law of the case
 * it shows whether the record is what that law makes of it; under another law, what would have
 * become of the case.
 */
public final class Rerun {
  private final CalendarBook calendars;

  public Rerun(CalendarBook calendars) {
    this.calendars = calendars;
  }

  /**
   * One recorded event, and what a law makes of the command behind it.
   *
   * @param then the case after the event as it was recorded
   * @param after the case as this law has made it up to here; empty where it refused the opening
   */
  public record Step(
      CaseEvent recorded, ServiceCase then, Outcome outcome, Optional<ServiceCase> after) {
    /** Whether the very same fact came of it. */
    public boolean isAsRecorded() {
      return outcome instanceof Outcome.Allowed allowed && allowed.fact().equals(recorded.fact());
    }

    /** The no, where the law says no to what was done. */
    public Optional<Refusal> refusal() {
      return outcome instanceof Outcome.Refused refused
          ? Optional.of(refused.refusal())
          : Optional.empty();
    }
  }

  /** The versions of the law that a record needs to be run again. */
  public static Set<RulePin> pins(List<KeptEvent> record) {
    Set<RulePin> pins = new LinkedHashSet<>();
    for (CaseEvent event : KeptEvent.open(record)) {
      pins.add(event.pin());
      if (event.fact() instanceof CaseFact.LawChanged changed) {
        pins.add(changed.to());
      }
    }
    return pins;
  }

  /**
   * Each recorded command once more, on the case as it was recorded up to then: one that comes out
   * otherwise does not spoil those after it.
   *
   * @param laws by version; all {@link #pins} of the record
   * @throws BrokenChain when the record is not one unbroken chain
   */
  public List<Step> replay(List<KeptEvent> record, Map<RulePin, ? extends CaseLaw> laws) {
    List<Step> steps = new ArrayList<>();
    Optional<ServiceCase> recorded = Optional.empty();
    List<CaseEvent> events = KeptEvent.open(record);
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      Outcome outcome = outcome(recorded, recorded, event, laws.get(pinOf(event)));
      recorded = Optional.of(ServiceCase.after(recorded, event, record.get(i).hash()));
      steps.add(new Step(event, recorded.get(), outcome, recorded));
    }
    return List.copyOf(steps);
  }

  /**
   * The case as if it had been under {@code law} from its opening. It ends early where that law
   * refuses a step, unless {@code excused} refuses it as well: then the reason lies in what changed
   * since, such as people who left, and the step is taken as it was recorded.
   *
   * <p>Where the record goes over to another law, nothing happens here: it is under this one
   * anyway.
   *
   * @param excused the laws under which the record was made, by version
   * @throws BrokenChain when the record is not one unbroken chain
   */
  public List<Step> course(
      List<KeptEvent> record, CaseLaw law, Map<RulePin, ? extends CaseLaw> excused) {
    List<Step> steps = new ArrayList<>();
    Optional<ServiceCase> recorded = Optional.empty();
    Optional<ServiceCase> made = Optional.empty();
    List<CaseEvent> events = KeptEvent.open(record);
    for (int i = 0; i < events.size(); i++) {
      CaseEvent event = events.get(i);
      Sha256 hash = record.get(i).hash();
      Outcome outcome =
          event.fact() instanceof CaseFact.LawChanged
              ? stays(made.orElseThrow())
              : outcome(recorded, made, event, law);
      if (outcome instanceof Outcome.Refused
          && isRefused(recorded, event, excused.get(event.pin()))) {
        outcome = new Outcome.Allowed(event.fact());
      }
      recorded = Optional.of(ServiceCase.after(recorded, event, hash));
      if (!(outcome instanceof Outcome.Allowed allowed)) {
        steps.add(new Step(event, recorded.get(), outcome, made));
        return List.copyOf(steps);
      }
      made = Optional.of(ServiceCase.after(made, with(event, allowed.fact(), law.pin()), hash));
      steps.add(new Step(event, recorded.get(), outcome, made));
    }
    return List.copyOf(steps);
  }

  private static RulePin pinOf(CaseEvent event) {
    return event.fact() instanceof CaseFact.LawChanged changed ? changed.to() : event.pin();
  }

  private static Outcome stays(ServiceCase made) {
    Map<String, DueDate> parts = new HashMap<>();
    made.parts().forEach(each -> each.by().ifPresent(by -> parts.put(each.part().id(), by)));
    return new Outcome.Allowed(
        new CaseFact.LawChanged(
            made.pin(),
            made.pin(),
            made.item(),
            new CaseFact.Dates(made.statutory(), made.promised(), made.stepBy(), parts)));
  }

  private boolean isRefused(Optional<ServiceCase> recorded, CaseEvent event, CaseLaw law) {
    return outcome(recorded, recorded, event, law) instanceof Outcome.Refused;
  }

  /**
   * @param recorded the case of the record, from which the command is told
   * @param current the case on which it is tried
   */
  private Outcome outcome(
      Optional<ServiceCase> recorded, Optional<ServiceCase> current, CaseEvent event, CaseLaw law) {
    Now now = new Now(event.at(), calendarOf(event));
    if (current.isEmpty()) {
      return Decide.open(RecordedCommand.opening(event), law, now);
    }
    return numbered(
        Decide.move(current.get(), RecordedCommand.move(recorded.orElseThrow(), event), law, now),
        event);
  }

  /** A number is not drawn again: the serial that it had goes in. */
  private static Outcome numbered(Outcome outcome, CaseEvent event) {
    return outcome instanceof Outcome.Allowed allowed
        ? GivenNumber.of(event.fact())
            .<Outcome>map(given -> new Outcome.Allowed(allowed.numbered(given.serial())))
            .orElse(outcome)
        : outcome;
  }

  /** An event that names its edition was reckoned by that one, on whatever node. */
  private WorkingCalendar calendarOf(CaseEvent event) {
    Optional<WorkingCalendar> named = Optional.empty();
    if (event.fact() instanceof CaseFact.Accepted accepted) {
      named = calendars.edition(accepted.calendar());
    } else if (event.fact() instanceof CaseFact.Reckoned reckoned) {
      named = calendars.edition(reckoned.calendar());
    }
    return named.orElseGet(() -> calendars.inForce(event.at()));
  }

  private static CaseEvent with(CaseEvent event, CaseFact fact, RulePin pin) {
    return new CaseEvent(
        event.county(),
        event.number(),
        event.seq(),
        event.at(),
        event.actor(),
        event.channel(),
        event.key(),
        event.reason(),
        pin,
        fact,
        event.previous());
  }
}
