package liandong.supervision.desk;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseFeed;
import liandong.cases.CaseHandling;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.supervision.SupervisionStore;
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
 * Lets the {@link Watch} look again and again while the component lives. Several nodes may watch
 * the same cases: what the one has found the other finds written.
 */
@Component(immediate = true, configurationPid = "liandong.supervision.watch")
@Designate(ocd = CaseWatch.Pace.class)
public final class CaseWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CaseWatch.class);

  private final Watch watch;
  private final ScheduledExecutorService executor;

  /** How often it looks, and at how much. */
  @ObjectClassDefinition(name = "Liandong supervision")
  @interface Pace {
    @AttributeDefinition(description = "Seconds between two looks, 1 to 3600; such as 15")
    int period_seconds() default 15;

    @AttributeDefinition(description = "Cases in one look, 1 to 10000; such as 200")
    int cases_per_look() default 200;
  }

  @Activate
  public CaseWatch(
      Pace pace,
      @Reference CaseFeed feed,
      @Reference CaseHandling cases,
      @Reference SupervisionStore store,
      @Reference Counties counties,
      @Reference CalendarBook calendars,
      @Reference CountyGuard guard) {
    this(pace, feed, cases, store, new Yardsticks(counties, calendars, guard), Clock.systemUTC());
  }

  CaseWatch(
      Pace pace,
      CaseFeed feed,
      CaseHandling cases,
      SupervisionStore store,
      Yardsticks yardsticks,
      Clock clock) {
    int period = within("period.seconds", pace.period_seconds(), 3_600);
    int most = within("cases.per.look", pace.cases_per_look(), 10_000);
    this.watch = new Watch(feed, cases, yardsticks, new Findings(store, clock), clock, most);
    this.executor =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "liandong-supervision-watch");
              thread.setDaemon(true);
              return thread;
            });
    executor.scheduleWithFixedDelay(this::look, period, period, TimeUnit.SECONDS);
  }

  private static int within(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " is 1 to " + most + ", not " + value);
    }
    return value;
  }

  /** What escapes the watch would end the schedule without a word. */
  private void look() {
    try {
      watch.tick();
    } catch (RuntimeException | LinkageError e) {
      LOG.error("supervision could not look: {}; it tries again", e.getClass().getName());
    }
  }

  @Deactivate
  void stop() throws InterruptedException {
    // Not interrupted: an embedded database does not bear it in the middle of a page.
    executor.shutdown();
    if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("supervision's last look goes on after five seconds");
    }
  }
}
