package liandong.supervision.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import liandong.calendar.WorkingCalendar;
import liandong.cases.CaseEvent;
import liandong.cases.CaseFeed;
import liandong.cases.CaseFeed.Due;
import liandong.cases.CaseFeed.Unread;
import liandong.cases.CaseHandling;
import liandong.cases.CaseNumber;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.Deadline;
import liandong.cases.LegalTime;
import liandong.cases.ServiceCase;
import liandong.places.CountyId;
import liandong.supervision.Cards;
import liandong.supervision.CaseRecord;
import liandong.supervision.Measure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record of the cases, and looks at their clocks. Each {@link #tick} does a bounded
 * piece of work; what it could not do it meets again at the next.
 */
final class Watch {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  /** Of so many failing cases it remembers that it told the operator. */
  private static final int TOLD = 1_000;

  /** So many cases that cannot be followed are passed over to reach others behind them. */
  private static final int MOST_BEHIND = 10_000;

  private final CaseFeed feed;
  private final CaseHandling cases;
  private final Yardsticks yardsticks;
  private final Findings findings;
  private final Clock clock;
  private final int most;

  private final Set<CaseNumber> told = new HashSet<>();
  private int leftBehind;
  private boolean away;

  /** The day on which {@link #looked} is about. */
  private LocalDate day = LocalDate.MIN;

  private final Set<Due> looked = new HashSet<>();
  private Optional<Due> lookedTo = Optional.empty();

  /**
   * @param most cases in one tick
   */
  Watch(
      CaseFeed feed,
      CaseHandling cases,
      Yardsticks yardsticks,
      Findings findings,
      Clock clock,
      int most) {
    this.feed = feed;
    this.cases = cases;
    this.yardsticks = yardsticks;
    this.findings = findings;
    this.clock = clock;
    this.most = most;
  }

  /** Looks once. Throws nothing that a later look could mend. */
  synchronized void tick() {
    try {
      followTheRecord();
      lookAtTheClocks();
      if (away) {
        LOG.info("supervision goes on: the database is back");
      }
      away = false;
    } catch (StoreAway gone) {
      if (!away) {
        LOG.warn("supervision waits: the database is away");
      }
      away = true;
    }
  }

  private void followTheRecord() {
    // Cases whose county is away stay unread; others must not wait behind them.
    List<Unread> unread = feed.unread(most + leftBehind);
    int behind = 0;
    for (Unread each : unread) {
      if (follow(each)) {
        feed.tickOff(each);
      } else {
        behind++;
      }
    }
    leftBehind = Math.min(behind, MOST_BEHIND);
  }

  private boolean follow(Unread unread) {
    return contained(
        unread.county(),
        unread.number(),
        (record, measure) -> {
          for (int seq = unread.from(); seq <= unread.through(); seq++) {
            findings.ofEvent(record, seq, measure);
          }
        });
  }

  private void lookAtTheClocks() {
    WorkingCalendar calendar = yardsticks.calendars().current();
    LocalDate today = LegalTime.dayOf(clock.instant());
    if (!today.equals(day)) {
      day = today;
      looked.clear();
      lookedTo = Optional.empty();
    }
    // Through the rest days that follow: a limit that ends on one has no more working days left.
    LocalDate through =
        calendar.workingDayAfter(today, yardsticks.longestReminder() + 1).minusDays(1);
    List<Due> due = feed.dueBy(through, lookedTo, most);
    Set<CaseKey> done = new HashSet<>();
    for (Due each : due) {
      CaseKey key = new CaseKey(each.county(), each.number());
      if (!looked.contains(each) && !done.contains(key) && look(key, today)) {
        done.add(key);
      }
    }
    due.stream()
        .filter(each -> done.contains(new CaseKey(each.county(), each.number())))
        .forEach(looked::add);
    // The next tick goes on where this one ended, and after the last begins again: dates move.
    lookedTo = due.size() < most ? Optional.empty() : Optional.of(due.get(due.size() - 1));
  }

  /** Whether this was the last look at it today: what ends at an hour is looked at again. */
  private boolean look(CaseKey key, LocalDate today) {
    AtomicBoolean again = new AtomicBoolean();
    return contained(
            key.county(),
            key.number(),
            (record, measure) -> {
              ServiceCase current = record.current();
              Cards.dueAt(current, clock.instant(), measure)
                  .forEach(card -> findings.write(key.county(), card));
              again.set(current.deadlines().stream().anyMatch(each -> endsAtAnHour(each, today)));
            })
        && !again.get();
  }

  private static boolean endsAtAnHour(Deadline deadline, LocalDate today) {
    return deadline.due().time().isPresent() && deadline.due().date().equals(today);
  }

  /** Whether it was done; what one case throws does not reach the others. */
  private boolean contained(CountyId county, CaseNumber number, Work work) {
    if (!yardsticks.knows(county)) {
      return false;
    }
    try {
      List<CaseEvent> events = cases.history(county, number);
      CaseRecord record = new CaseRecord(events);
      Optional<Measure> measure = yardsticks.pinned(record.pin());
      measure.ifPresent(each -> work.on(record, each));
      return measure.isPresent();
    } catch (StoreAway gone) {
      throw gone;
    } catch (RuntimeException e) {
      tell(county, number, e);
      return false;
    }
  }

  /** Once for each case, and without the exception's words: they might quote somebody's data. */
  private void tell(CountyId county, CaseNumber number, RuntimeException e) {
    if (told.size() < TOLD && told.add(number)) {
      StackTraceElement[] trace = e.getStackTrace();
      LOG.error(
          "supervision cannot follow case {} of {}: {} at {}; it tries again",
          number,
          county,
          e.getClass().getName(),
          trace.length == 0 ? "an unknown place" : trace[0]);
    }
  }

  private record CaseKey(CountyId county, CaseNumber number) {}

  private interface Work {
    void on(CaseRecord record, Measure measure);
  }
}
