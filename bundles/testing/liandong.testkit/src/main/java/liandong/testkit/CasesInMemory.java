package liandong.testkit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import liandong.calendar.WorkingCalendar;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Command;
import liandong.cases.Decide;
import liandong.cases.KeptEvent;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.ServiceCase;
import liandong.catalogue.ItemType;
import liandong.county.law.CountyVersion;
import liandong.places.CountyId;
import liandong.places.DivisionCode;

/**
 * Handling for tests of those who follow cases: the real decisions on a store in memory, under one
 * county version and a clock of the test's.
 */
public final class CasesInMemory implements CaseHandling {
  private final CaseStore store;
  private final CountyVersion county;
  private final Clock clock;
  private final WorkingCalendar calendar = WorkingCalendar.china();

  public CasesInMemory(CaseStore store, CountyVersion county, Clock clock) {
    this.store = store;
    this.county = county;
    this.clock = clock;
  }

  @Override
  public Answer handle(Command command) {
    Now now = new Now(clock.instant().truncatedTo(ChronoUnit.MILLIS), calendar);
    if (command instanceof Command.Opening opening) {
      Outcome outcome = Decide.open(opening, county, now);
      return outcome instanceof Outcome.Allowed allowed
          ? done(open(opening, allowed, now))
          : new Answer.Refused(((Outcome.Refused) outcome).refusal());
    }
    Command.Move move = (Command.Move) command;
    List<KeptEvent> history = store.history(command.head().county(), move.number());
    ServiceCase current = ServiceCase.replay(history);
    Outcome outcome =
        move instanceof Command.BySystem byItself
            ? Decide.byLaw(current, byItself, Optional.of(county), now)
            : Decide.move(current, move, county, now);
    if (outcome instanceof Outcome.Allowed allowed) {
      KeptEvent last = history.get(history.size() - 1);
      return done(next(current, last, move, allowed, now));
    }
    return new Answer.Refused(((Outcome.Refused) outcome).refusal());
  }

  private Written next(
      ServiceCase current, KeptEvent last, Command.Move move, Outcome.Allowed allowed, Now now) {
    if (allowed.numbering().isPresent()) {
      return store.append(
          current.county(),
          move.head().key(),
          allowed.numbering().get().series().key(),
          serial -> Written.next(current, last, move, allowed.numbered(serial), now.at()));
    }
    Written step = Written.next(current, last, move, allowed.fact(), now.at());
    store.append(step);
    return step;
  }

  private Written open(Command.Opening command, Outcome.Allowed allowed, Now now) {
    DivisionCode office =
        county.places().point(command.head().actor().place()).orElseThrow().division();
    return store.open(
        command.head().county(),
        command.head().key(),
        office,
        now.day(),
        serial ->
            Written.opening(
                command,
                allowed.fact(),
                county.pin(),
                CaseNumber.of(now.day(), office, ItemType.LICENCE, serial),
                now.at()));
  }

  private static Answer done(Written step) {
    return new Answer.Done(step.after(), step.event());
  }

  @Override
  public Optional<ServiceCase> find(CountyId id, CaseNumber number) {
    List<KeptEvent> history = store.history(id, number);
    return history.isEmpty() ? Optional.empty() : Optional.of(ServiceCase.replay(history));
  }

  @Override
  public List<CaseEvent> history(CountyId id, CaseNumber number) {
    return KeptEvent.open(store.history(id, number));
  }

  @Override
  public CasePage list(CaseQuery query) {
    return store.list(query);
  }
}
