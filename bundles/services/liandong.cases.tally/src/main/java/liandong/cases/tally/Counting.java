package liandong.cases.tally;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseStore;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.KeptEvent;
import liandong.cases.LegalTime;
import liandong.cases.MonthBook;
import liandong.cases.MonthBook.CaseKey;
import liandong.cases.MonthBook.Counted;
import liandong.cases.MonthBook.Uncounted;
import liandong.cases.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the book of months up to date with the record of the cases, in two ways. It looks again
 * and again at what was recorded lately, which is little; and once a day, as at its start, it walks
 * over all cases, which finds what a look missed and all that was there before the book. It knows
 * no county, so cases of one that is away are counted too.
 */
final class Counting {
  private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

  /**
   * A step that takes longer from its moment to the disk, or whose node's clock is so wrong, waits
   * for the walk.
   */
  private static final Duration MARGIN = Duration.ofMinutes(10);

  private static final int AT_ONCE = 100;
  private static final int PAGE = 1_000;

  /** So many cases that cannot be read are passed over. */
  private static final int MOST_UNREADABLE = 1_000;

  private final MonthBook book;
  private final CaseStore cases;
  private final CalendarBook calendars;
  private final Clock clock;
  private final int walkedAtOnce;
  private final BooleanSupplier stopping;

  private final Set<CaseKey> unreadable = new HashSet<>();
  private Optional<Instant> lookedAt = Optional.empty();
  private Optional<LocalDate> walkedOn = Optional.empty();
  private Optional<CaseKey> walkedTo = Optional.empty();
  private int foundByWalk;
  private boolean away;

  /**
   * @param walkedAtOnce cases of the walk in one tick
   * @param stopping whether to end as soon as what is begun is written
   */
  Counting(
      MonthBook book,
      CaseStore cases,
      CalendarBook calendars,
      Clock clock,
      int walkedAtOnce,
      BooleanSupplier stopping) {
    this.book = book;
    this.cases = cases;
    this.calendars = calendars;
    this.clock = clock;
    this.walkedAtOnce = walkedAtOnce;
    this.stopping = stopping;
  }

  /** Looks once. Throws nothing that a later look could mend. */
  void tick() {
    try {
      look();
      walk();
      if (away) {
        LOG.info("the statistics go on: the database is back");
      }
      away = false;
    } catch (StoreAway gone) {
      if (!away) {
        LOG.warn("the statistics wait: the database is away");
      }
      away = true;
    }
  }

  private void look() {
    Instant began = clock.instant();
    Instant since = lookedAt.orElse(began).minus(MARGIN);
    List<Uncounted> some;
    int counted;
    do {
      some = book.recent(since, AT_ONCE + unreadable.size());
      counted = count(some);
    } while (counted > 0 && some.size() >= AT_ONCE && !stopping.getAsBoolean());
    if (counted == 0 || some.size() < AT_ONCE) {
      lookedAt = Optional.of(began);
    }
  }

  private void walk() {
    LocalDate today = LegalTime.dayOf(clock.instant());
    int walked = 0;
    while (!walkedOn.equals(Optional.of(today))
        && walked < walkedAtOnce
        && !stopping.getAsBoolean()) {
      MonthBook.Page page = book.walk(walkedTo, PAGE);
      for (int i = 0; i < page.uncounted().size(); i += AT_ONCE) {
        foundByWalk +=
            count(page.uncounted().subList(i, Math.min(i + AT_ONCE, page.uncounted().size())));
      }
      walked += PAGE;
      walkedTo = page.next();
      if (walkedTo.isEmpty()) {
        walkedOn = Optional.of(today);
        if (foundByWalk > 0) {
          LOG.info("statistics: the walk over all cases counted {}", foundByWalk);
        }
        foundByWalk = 0;
      }
    }
  }

  private int count(List<Uncounted> some) {
    List<Counted> counted =
        some.stream()
            .filter(each -> !unreadable.contains(each.of()))
            .flatMap(each -> counted(each).stream())
            .toList();
    return counted.isEmpty() ? 0 : book.write(counted);
  }

  /** Empty where the record cannot be read, which must not keep others from being counted. */
  private Optional<Counted> counted(Uncounted from) {
    try {
      List<KeptEvent> history = cases.history(from.of().county(), from.of().number());
      return Optional.of(
          new Counted(from, history.size(), Tally.of(history, from.done(), calendars.current())));
    } catch (StoreAway gone) {
      throw gone;
    } catch (RuntimeException e) {
      if (unreadable.size() < MOST_UNREADABLE && unreadable.add(from.of())) {
        // Without the exception's words: they might quote somebody's data.
        LOG.error(
            "case {} of {} cannot be counted: {}",
            from.of().number(),
            from.of().county(),
            e.getClass().getName());
      }
      return Optional.empty();
    }
  }
}
