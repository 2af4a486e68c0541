package liandong.supervision.desk;

import java.time.Clock;
import java.time.Duration;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseFeed;
import liandong.cases.CaseHandling;
import liandong.county.guard.CountyGuard;
import liandong.county.law.Counties;
import liandong.rounds.Rounds;
import liandong.supervision.SupervisionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Lets the {@link Watch} look again and again while the component lives. Several nodes may watch
 * the same cases: what the one has found the other finds written.
 */
@Component(immediate = true, configurationPid = "liandong.supervision.watch")
@Designate(ocd = CaseWatch.Pace.class)
public final class CaseWatch {
  private final Rounds rounds;

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
    Duration period = Duration.ofSeconds(within("period.seconds", pace.period_seconds(), 3_600));
    int most = within("cases.per.look", pace.cases_per_look(), 10_000);
    Watch watch = new Watch(feed, cases, yardsticks, new Findings(store, clock), clock, most);
    this.rounds = Rounds.begin("liandong-supervision-watch", watch::tick, period, period);
  }

  private static int within(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " is 1 to " + most + ", not " + value);
    }
    return value;
  }

  @Deactivate
  void stop() {
    rounds.close();
  }
}
