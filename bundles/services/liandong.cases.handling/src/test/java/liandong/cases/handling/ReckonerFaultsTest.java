package liandong.cases.handling;

import static liandong.cases.handling.Hall.complete;
import static liandong.testkit.SampleCounty.CENTRE;
import static liandong.testkit.SampleCounty.LICENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liandong.cases.Answer;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFact;
import liandong.cases.CaseFeed;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CasePage;
import liandong.cases.CaseQuery;
import liandong.cases.CaseState;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Command;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
import liandong.evidence.Bilingual;
import liandong.evidence.Sha256;
import liandong.places.CountyId;
import liandong.testkit.Commands;
import liandong.testkit.SampleCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dates move whole and once, wherever somebody dies on the way. */
class ReckonerFaultsTest {
  private final NoticedBook book = NoticedBook.beforeTheLengthening();
  private final Hall hall = new Hall("2020-01-20", SampleCounty.version("1.0.0"), book);
  private final Commands centre = Commands.by(Role.HEAD, CENTRE);
  private final List<CaseNumber> cases = new ArrayList<>();

  @BeforeEach
  void threeCasesAreOpenWhenTheNoticeComes() {
    for (int i = 0; i < 3; i++) {
      CaseNumber number = hall.done(centre.submit(complete(LICENCE))).number();
      cases.add(hall.done(centre.accept(number)).number());
    }
    hall.timers.tick();
    book.add(NoticedBook.LENGTHENED, "operator");
    hall.on("2020-01-27");
  }

  @Test
  void crashBeforeTheEndIsRepeatedWithoutDoubles() {
    CaseFeed dies =
        new Feed(hall.store) {
          @Override
          public void reckonedBy(Sha256 edition) {
            throw new StoreAway("gone", null);
          }
        };

    assertThatThrownBy(() -> desk(dies, hall.desk).tick()).isInstanceOf(StoreAway.class);
    assertMovedOnce();
    desk(hall.store, hall.desk).tick();

    assertMovedOnce();
    assertThat(hall.store.reckonedBy()).contains(book.current().edition());
  }

  @Test
  void caseThatCouldNotBeWrittenIsReckonedAtTheNextLook() {
    Handling oneAway = new Handling(hall.desk, 1, Fault.AWAY);
    TimerDesk timers = desk(hall.store, oneAway);

    timers.tick();
    timers.tick();

    assertMovedOnce();
    assertThat(hall.store.reckonedBy()).contains(book.current().edition());
  }

  @Test
  void caseThatCannotBeReckonedHoldsNoOtherUp() {
    Handling broken = new Handling(hall.desk, 2, Fault.BROKEN);

    desk(hall.store, broken).tick();

    assertThat(cases.stream().filter(each -> hall.events(each) == 3)).hasSize(2);
  }

  @Test
  void nodeThatHeardOfTheNoticeLaterReckonsWhatItWroteByTheOldDays() {
    NoticedBook slow = NoticedBook.beforeTheLengthening();
    CaseDesk slowDesk =
        new CaseDesk(
            hall.store, SampleCounty.counties(SampleCounty.version("1.0.0")), slow, hall.clock);
    TimerDesk slowTimers = new TimerDesk(hall.store, hall.store, slowDesk, slow, Duration.ZERO);
    hall.store.reckonedBy(slow.current().edition());
    slowTimers.tick();
    hall.timers.tick();
    hall.on("2020-01-23");
    Answer.Done written = (Answer.Done) slowDesk.handle(centre.submit(complete(LICENCE)));
    CaseNumber number = written.after().number();
    assertThat(hall.deadlines(number)).containsEntry("NOTICE", "2020-02-05");

    slow.add(NoticedBook.LENGTHENED, "operator");
    slowTimers.tick();

    assertThat(hall.deadlines(number)).containsEntry("NOTICE", "2020-02-07");
    assertMovedOnce();
  }

  @Test
  void machineThatSleptOverTheNoticeReckonsBeforeItLetsAnythingLapse() {
    NoticedBook other = NoticedBook.beforeTheLengthening();
    Hall asleep = new Hall("2020-01-22", SampleCounty.version("1.0.0"), other);
    CaseNumber number = asleep.done(centre.submit(complete(LICENCE))).number();
    asleep.done(centre.notify(number, Optional.of(5), "m3"));
    asleep.timers.tick();
    other.add(NoticedBook.LENGTHENED, "operator");

    // By the old days the applicant's time ended on 02-04, by the new ones it ends on 02-06.
    asleep.on("2020-02-05").timers.tick();

    assertThat(asleep.state(number)).isEqualTo(CaseState.AWAITING_CORRECTION);
    asleep.on("2020-02-06").done(centre.supplement(number, "m3"));
  }

  @Test
  void twoNodesThatReckonAtOnceMoveEachCaseOnce() throws InterruptedException {
    List<Thread> nodes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      nodes.add(new Thread(() -> desk(hall.store, hall.desk).tick()));
    }
    nodes.forEach(Thread::start);
    for (Thread each : nodes) {
      each.join();
    }

    assertMovedOnce();
  }

  private void assertMovedOnce() {
    for (CaseNumber each : cases) {
      assertThat(hall.desk.history(SampleCounty.ID, each).stream().map(CaseEvent::fact))
          .filteredOn(CaseFact.Reckoned.class::isInstance)
          .hasSize(1);
      assertThat(hall.deadlines(each)).containsEntry("PROMISED", "2020-02-11");
    }
  }

  private TimerDesk desk(CaseFeed feed, CaseHandling handling) {
    return new TimerDesk(hall.store, feed, handling, book, Duration.ZERO);
  }

  private enum Fault {
    AWAY,
    BROKEN
  }

  /** A desk that once does not do what it is asked. */
  private static final class Handling implements CaseHandling {
    private final CaseHandling real;
    private final Fault fault;
    private int until;

    Handling(CaseHandling real, int until, Fault fault) {
      this.real = real;
      this.until = until;
      this.fault = fault;
    }

    @Override
    public Answer handle(Command command) {
      if (--until != 0) {
        return real.handle(command);
      }
      if (fault == Fault.AWAY) {
        return new Answer.Away(Bilingual.same("busy"), Duration.ofSeconds(1));
      }
      throw new IllegalStateException("this case cannot be read");
    }

    @Override
    public Optional<ServiceCase> find(CountyId county, CaseNumber number) {
      return real.find(county, number);
    }

    @Override
    public List<CaseEvent> history(CountyId county, CaseNumber number) {
      return real.history(county, number);
    }

    @Override
    public CasePage list(CaseQuery query) {
      return real.list(query);
    }
  }

  private static class Feed implements CaseFeed {
    private final CaseFeed real;

    Feed(CaseFeed real) {
      this.real = real;
    }

    @Override
    public List<Unread> unread(int most) {
      return real.unread(most);
    }

    @Override
    public void tickOff(Unread read) {
      real.tickOff(read);
    }

    @Override
    public List<Due> dueBy(LocalDate day, Optional<Due> after, int most) {
      return real.dueBy(day, after, most);
    }

    @Override
    public Page running(Optional<Key> after, int most) {
      return real.running(after, most);
    }

    @Override
    public Optional<Sha256> reckonedBy() {
      return real.reckonedBy();
    }

    @Override
    public void reckonedBy(Sha256 edition) {
      real.reckonedBy(edition);
    }
  }
}
