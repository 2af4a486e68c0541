package liandong.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Actor;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.CaseTimers.Taken;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Decide;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Role;
import liandong.catalogue.ItemType;
import liandong.county.law.CountyVersion;
import liandong.places.DivisionCode;
import liandong.places.PlaceId;

/**
 * Moves cases of {@link SampleCounty} on a store as handling does, for tests of what stores keep
 * beside the record: at a moment of the test's choosing, with every step decided by the law.
 */
public final class SampleSteps {
  private static final CountyVersion COUNTY = SampleCounty.version("1.0.0");

  private final CaseStore store;
  private final Now now;

  private SampleSteps(CaseStore store, Now now) {
    this.store = store;
    this.now = now;
  }

  /** Steps on that store, taken at {@code moment}. */
  public static SampleSteps on(CaseStore store, Instant moment) {
    return new SampleSteps(store, new Now(moment, WorkingCalendar.china()));
  }

  /** A licence with all its papers, handed in at {@code place}. */
  public Written licence(PlaceId place) {
    return open(
        Commands.by(Role.CLERK, place)
            .submit(SampleCounty.application(SampleCounty.LICENCE, "m1", "m2")));
  }

  /** The same, entered from papers that the office has had since {@code received}. */
  public Written licenceOnPaper(PlaceId place, Instant received) {
    return open(
        new Command.Submit(
            Commands.by(Role.CLERK, place).head(),
            SampleCounty.application(SampleCounty.LICENCE, "m1", "m2"),
            Optional.of(received)));
  }

  /** A joint licence, accepted at the parallel window; its three departments have to answer. */
  public Written acceptedJoint() {
    Commands window = Commands.by(Role.CLERK, SampleCounty.CENTRE).at("W02");
    Written opened = open(window.submit(SampleCounty.application(SampleCounty.JOINT, "m1", "m2")));
    return take(opened, window.accept(opened.event().number()));
  }

  public Written open(Command.Opening command) {
    Outcome.Allowed allowed = allowed(Decide.open(command, COUNTY, now));
    DivisionCode office = new DivisionCode(command.head().actor().place().value());
    return store.open(
        SampleCounty.ID,
        command.head().key(),
        office,
        now.day(),
        serial ->
            Written.opening(
                command,
                allowed.fact(),
                COUNTY.pin(),
                CaseNumber.of(now.day(), office, ItemType.LICENCE, serial),
                now.at()));
  }

  /** Takes the step that follows {@code before}. */
  public Written take(Written before, Command.Move move) {
    Written step = next(before, move);
    store.append(step);
    return step;
  }

  /** The step that follows {@code before}, not written yet. */
  public Written next(Written before, Command.Move move) {
    Outcome.Allowed allowed = allowed(Decide.move(before.after(), move, COUNTY, now));
    return Written.next(before.after(), before.kept(), move, allowed.fact(), now.at());
  }

  private static Outcome.Allowed allowed(Outcome outcome) {
    if (outcome instanceof Outcome.Refused no) {
      throw new IllegalArgumentException("the law refuses: " + no.refusal());
    }
    return (Outcome.Allowed) outcome;
  }

  /** What a timer that is over becomes. */
  public static Command.Elapse elapse(Taken taken) {
    Actor system = new Actor("system", Role.SYSTEM, SampleCounty.CENTRE, Optional.empty());
    CommandHead head =
        new CommandHead(taken.key(), taken.county(), system, Channel.TIMER, Optional.empty());
    return new Command.Elapse(head, taken.number(), taken.timer());
  }

  /** The numbers of the cases that these steps opened or moved. */
  public static List<CaseNumber> numbers(List<Written> steps) {
    return steps.stream().map(step -> step.event().number()).toList();
  }
}
