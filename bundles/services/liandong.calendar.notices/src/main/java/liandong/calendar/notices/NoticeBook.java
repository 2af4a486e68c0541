package liandong.calendar.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import liandong.calendar.CalendarBook;
import liandong.calendar.HolidayNotice;
import liandong.calendar.HolidayTable;
import liandong.calendar.KeptNotice;
import liandong.calendar.NoticeStore;
import liandong.calendar.OfficeHours;
import liandong.calendar.WorkingCalendar;
import liandong.evidence.Sha256;
import liandong.rounds.Rounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The built-in table amended by the stored notices, in the order in which they came.
 *
 * <p>Several nodes share one store, so a thread of its own looks at it every five seconds: whoever
 * asks for a calendar never waits for a database. While it is away the calendar that was known last
 * holds.
 */
@Component(immediate = true, configurationPid = "liandong.calendar")
@Designate(ocd = NoticeBook.Settings.class)
public final class NoticeBook implements CalendarBook {
  /** When the offices work. */
  @ObjectClassDefinition(name = "Liandong working hours")
  @interface Settings {
    @AttributeDefinition(
        description = "Office hours of a working day, for limits in hours: 09:00-12:00,14:00-17:00")
    String office_hours() default "09:00-12:00,14:00-17:00";
  }

  private static final Logger LOG = LoggerFactory.getLogger(NoticeBook.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final NoticeStore store;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private final Optional<Rounds> rounds;
  private volatile Shelf shelf;
  private boolean away;

  @Activate
  public NoticeBook(@Reference NoticeStore store, Settings settings) {
    this.store = store;
    this.clock = Clock.systemUTC();
    this.shelf = Shelf.of(HolidayTable.china(), OfficeHours.parse(settings.office_hours()));
    look();
    this.rounds =
        Optional.of(Rounds.begin("liandong-calendar", this::look, BETWEEN_LOOKS, BETWEEN_LOOKS));
  }

  /** A book that looks when it is told to. */
  NoticeBook(NoticeStore store, Clock clock, OfficeHours hours) {
    this.store = store;
    this.clock = clock;
    this.shelf = Shelf.of(HolidayTable.china(), hours);
    this.rounds = Optional.empty();
    look();
  }

  @Deactivate
  void stop() {
    rounds.ifPresent(Rounds::close);
  }

  @Override
  public WorkingCalendar current() {
    return shelf.current();
  }

  @Override
  public Optional<WorkingCalendar> edition(Sha256 edition) {
    return shelf.edition(edition);
  }

  @Override
  public WorkingCalendar inForce(Instant moment) {
    return shelf.inForce(moment);
  }

  @Override
  public List<KeptNotice> notices() {
    return shelf.notices();
  }

  @Override
  public WorkingCalendar add(HolidayNotice notice, String by) {
    looking.lock();
    try {
      Shelf before = shelf.holding(store.all());
      boolean again = before.notices().stream().anyMatch(each -> each.notice().equals(notice));
      if (!again && before.notices().stream().noneMatch(each -> sameId(each, notice))) {
        before.current().holidays().amendedBy(notice);
      }
      store.keep(new KeptNotice(notice, by, clock.instant()));
      shelf = before.holding(store.all());
      LOG.info("notice {} on holidays was added", notice.id());
      return shelf.current();
    } finally {
      looking.unlock();
    }
  }

  private static boolean sameId(KeptNotice kept, HolidayNotice notice) {
    return kept.notice().id().equals(notice.id());
  }

  void look() {
    looking.lock();
    try {
      shelf = shelf.holding(store.all());
      away = false;
    } catch (NoticeStore.Away gone) {
      said(gone);
    } finally {
      looking.unlock();
    }
  }

  /** Once for each time that the store is away, not at every look. */
  private void said(NoticeStore.Away gone) {
    if (!away) {
      LOG.warn("the calendar stays the one known last: {}", gone.getMessage());
    }
    away = true;
  }
}
