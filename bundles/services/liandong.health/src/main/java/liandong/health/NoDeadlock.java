package liandong.health;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;

/**
 * Alive means: a restart would not help. Threads that wait for each other for ever need one, unless
 * they are those of a county: these are counted behind its bulkhead, and the others go on.
 */
@Component(property = {"hc.name=No deadlock", "hc.tags=live"})
public final class NoDeadlock implements HealthCheck {
  private static final String OF_A_COUNTY = "liandong-county-";

  @Override
  public Result execute() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] stuck = threads.findDeadlockedThreads();
    long ours =
        stuck == null
            ? 0
            : Arrays.stream(threads.getThreadInfo(stuck))
                .filter(Objects::nonNull)
                .map(ThreadInfo::getThreadName)
                .filter(name -> !name.startsWith(OF_A_COUNTY))
                .count();
    return ours == 0
        ? new Result(Result.Status.OK, "no threads wait for each other")
        : new Result(
            Result.Status.CRITICAL, ours + " threads wait for each other; restart this copy");
  }
}
