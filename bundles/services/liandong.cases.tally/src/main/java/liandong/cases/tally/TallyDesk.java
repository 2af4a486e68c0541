package liandong.cases.tally;

import java.time.Clock;
import java.time.Duration;
import liandong.calendar.CalendarBook;
import liandong.cases.CaseStore;
import liandong.cases.MonthBook;
import liandong.rounds.Rounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Lets {@link Counting} look again and again while the component lives, on any number of nodes. */
@Component(
    configurationPid = "liandong.cases.tally",
    service = {})
@Designate(ocd = TallyDesk.Pace.class)
public final class TallyDesk {
  private final Counting counting;
  private final Rounds rounds;
  private volatile boolean stopping;

  /** How often it looks, and at how much. */
  @ObjectClassDefinition(name = "Liandong statistics")
  @interface Pace {
    @AttributeDefinition(description = "Seconds between two looks, 1 to 3600; such as 15")
    int period_seconds() default 15;

    @AttributeDefinition(
        description = "Cases of the walk over all in one look, 100 to 1000000; such as 10000")
    int cases_per_look() default 10_000;
  }

  @Activate
  public TallyDesk(
      Pace pace,
      @Reference MonthBook book,
      @Reference CaseStore cases,
      @Reference CalendarBook calendars) {
    int period = within("period.seconds", pace.period_seconds(), 1, 3_600);
    int most = within("cases.per.look", pace.cases_per_look(), 100, 1_000_000);
    this.counting = new Counting(book, cases, calendars, Clock.systemUTC(), most, () -> stopping);
    this.rounds =
        Rounds.begin(
            "liandong-tally", counting::tick, Duration.ofSeconds(1), Duration.ofSeconds(period));
  }

  private static int within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "liandong.cases.tally: " + name + " is " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  @Deactivate
  void stop() {
    stopping = true;
    rounds.close();
  }
}
