package liandong.cases.handling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import liandong.calendar.CalendarBook;
import liandong.cases.Actor;
import liandong.cases.Answer;
import liandong.cases.CaseFeed;
import liandong.cases.CaseHandling;
import liandong.cases.CaseStore.StoreAway;
import liandong.cases.CaseTimers;
import liandong.cases.CaseTimers.Taken;
import liandong.cases.Channel;
import liandong.cases.Command;
import liandong.cases.CommandHead;
import liandong.cases.Role;
import liandong.cases.ServiceCase;
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
 * Does what the law does by itself: looks for timers that are over and turns each into a step, and
 * reckons all open clocks anew when the working days were changed, and gives to who covers what
 * came to somebody who is away.
 *
 * <p>It may die at any point. A timer's step carries a key that follows from the timer, and the
 * timer's row goes in the transaction of that step, so nothing happens twice and nothing is lost.
 */
@Component(
    configurationPid = "liandong.cases.timers",
    service = {})
@Designate(ocd = TimerDesk.Settings.class)
public final class TimerDesk {
  /** How the timers are looked after. */
  @ObjectClassDefinition(name = "Liandong timers")
  @interface Settings {
    @AttributeDefinition(description = "Seconds between two looks at the timers, 1 to 3600")
    int period_seconds() default 5;

    @AttributeDefinition(
        description =
            "Seconds that a timer waits which was over when it was set, so that a case entered"
                + " from paper can be completed, 0 to 86400")
    int grace_seconds() default 300;
  }

  private static final Logger LOG = LoggerFactory.getLogger(TimerDesk.class);

  /** Longer than a step takes, so that two nodes do not work on one timer. */
  private static final Duration LEASE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 50;

  private final CaseTimers timers;
  private final CaseHandling cases;
  private final Reckoner reckoner;
  private final Runnable posts;
  private final Duration grace;
  private final Optional<Rounds> rounds;

  @Activate
  public TimerDesk(
      @Reference CaseTimers timers,
      @Reference CaseFeed feed,
      @Reference CaseHandling cases,
      @Reference CalendarBook calendars,
      @Reference PostDesk posts,
      Settings settings) {
    this.posts = posts::tick;
    this.timers = timers;
    this.cases = cases;
    this.reckoner = new Reckoner(feed, cases, calendars);
    this.grace = between("grace.seconds", settings.grace_seconds(), 0, 86_400);
    Duration period = between("period.seconds", settings.period_seconds(), 1, 3_600);
    this.rounds = Optional.of(Rounds.begin("liandong-timers", this::look, period, period));
  }

  TimerDesk(
      CaseTimers timers,
      CaseFeed feed,
      CaseHandling cases,
      CalendarBook calendars,
      Duration grace) {
    this.posts = () -> {};
    this.timers = timers;
    this.cases = cases;
    this.reckoner = new Reckoner(feed, cases, calendars);
    this.grace = grace;
    this.rounds = Optional.empty();
  }

  private static Duration between(String name, int seconds, int least, int most) {
    if (seconds < least || seconds > most) {
      throw new IllegalArgumentException(
          "liandong.cases.timers: " + name + " is " + least + " to " + most + ", not " + seconds);
    }
    return Duration.ofSeconds(seconds);
  }

  /** What the look that is going on took is done, so that nobody waits for its lease. */
  @Deactivate
  public void stop() {
    rounds.ifPresent(Rounds::close);
  }

  private void look() {
    try {
      tick();
    } catch (StoreAway gone) {
      LOG.debug("the timers wait for the database");
    }
  }

  /**
   * One look: the clocks if the working days were changed, then a bounded number of timers, and
   * what came to somebody who is away. In that order, for after a long sleep a timer may be over by
   * the old days only.
   */
  void tick() {
    reckoner.tick();
    List<Taken> over = timers.take(LEASE, grace, AT_ONCE);
    over.forEach(this::goesOff);
    posts.run();
  }

  private void goesOff(Taken taken) {
    try {
      Optional<ServiceCase> current = cases.find(taken.county(), taken.number());
      Answer answer = cases.handle(command(taken, current.orElseThrow()));
      if (answer instanceof Answer.Done) {
        LOG.info("{} in case {}", taken.timer().name(), taken.number());
      } else {
        // A no means that somebody acted meanwhile; the timer went with that step.
        timers.giveBack(taken, PAUSE);
      }
    } catch (StoreAway gone) {
      throw gone;
    } catch (RuntimeException e) {
      LOG.error(
          "{} in case {} failed, try {}", taken.timer().name(), taken.number(), taken.tries(), e);
      timers.giveBack(taken, PAUSE.multipliedBy(1L << Math.min(taken.tries(), 10)));
    }
  }

  private static Command command(Taken taken, ServiceCase current) {
    return new Command.Elapse(
        new CommandHead(
            taken.key(),
            taken.county(),
            new Actor("system", Role.SYSTEM, current.custody().place(), Optional.empty()),
            Channel.TIMER,
            Optional.empty()),
        taken.number(),
        taken.timer());
  }
}
