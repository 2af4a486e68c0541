package liandong.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseStep;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.Written;
import liandong.cases.Command;
import liandong.cases.Decide;
import liandong.cases.Now;
import liandong.cases.Outcome;
import liandong.cases.Role;
import liandong.county.law.CountyVersion;
import liandong.county.swap.PinnedCases;
import liandong.places.CountyId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import liandong.testkit.SampleSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open cases, counted by the law under which they are. */
abstract class JpaPinnedCasesContract {
  private static final Instant NOON = Instant.parse("2018-05-14T04:00:00Z");
  private static final CountyVersion NOW = SampleCounty.version("1.0.0");
  private static final CountyVersion NEXT = SampleCounty.version("1.1.0");

  private CaseStore store;
  private PinnedCases pinned;
  private SampleSteps steps;

  abstract EntityManagerFactory factory();

  @BeforeEach
  void empty() {
    TestDatabase.empty(factory());
    store = new JpaCaseStore(factory());
    pinned = new JpaPinnedCases(factory());
    steps = SampleSteps.on(store, NOON);
  }

  @Test
  void onlyOpenCasesOfTheCountyAreCounted() {
    steps.licence(SampleCounty.TOWN);
    Written closed = steps.licence(SampleCounty.TOWN);
    steps.take(
        closed,
        Commands.by(Role.CLERK, SampleCounty.TOWN)
            .step(CaseStep.WITHDRAW, closed.event().number()));

    assertThat(pinned.open(SampleCounty.ID)).isEqualTo(Map.of(NOW.pin(), 1L));
    assertThat(pinned.open(new CountyId("other"))).isEmpty();
  }

  @Test
  void caseThatGoesOverToAnotherLawIsCountedThere() {
    steps.licence(SampleCounty.TOWN);
    Written goes = steps.licence(SampleCounty.TOWN);
    Command.ChangeLaw change =
        new Command.ChangeLaw(
            Commands.by(Role.OPERATOR, SampleCounty.TOWN).because("the law says so").head(),
            goes.event().number(),
            NEXT.pin());
    Now now = new Now(NOON, WorkingCalendar.china());
    Outcome.Allowed allowed = (Outcome.Allowed) Decide.move(goes.after(), change, NEXT, now);

    store.append(Written.next(goes.after(), goes.kept(), change, allowed.fact(), NOON));

    assertThat(pinned.open(SampleCounty.ID)).isEqualTo(Map.of(NOW.pin(), 1L, NEXT.pin(), 1L));
  }
}
