package liandong.cases.handling;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import liandong.cases.RulePin;
import liandong.county.swap.CountyTraffic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Counts what {@link CaseDesk} asks of each version of a county's law, and what comes of it. */
@Component(service = {CountyTraffic.class, TrafficCount.class})
public final class TrafficCount implements CountyTraffic {
  private final Map<RulePin, Count> counts = new ConcurrentHashMap<>();

  @Activate
  public TrafficCount() {}

  @Override
  public Reading of(RulePin pin) {
    Count count = counts.get(pin);
    return count == null ? Reading.NONE : count.reading();
  }

  void answered(RulePin pin, long nanos) {
    count(pin).add(nanos);
  }

  /** The county's own code failed. */
  void failed(RulePin pin, long nanos) {
    Count count = count(pin);
    count.add(nanos);
    count.failures.increment();
  }

  private Count count(RulePin pin) {
    return counts.computeIfAbsent(pin, each -> new Count());
  }

  /** What came of one version. */
  private static final class Count {
    private final LongAdder commands = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void add(long took) {
      commands.increment();
      nanos.add(took);
    }

    Reading reading() {
      return new Reading(commands.sum(), failures.sum(), Duration.ofNanos(nanos.sum()));
    }
  }
}
