package liandong.health;

import java.lang.management.ManagementFactory;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;

/** Alive means: a restart would not help. Threads that wait for each other for ever need one. */
@Component(property = {"hc.name=No deadlock", "hc.tags=live"})
public final class NoDeadlock implements HealthCheck {
  @Override
  public Result execute() {
    long[] stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return stuck == null
        ? new Result(Result.Status.OK, "no threads wait for each other")
        : new Result(
            Result.Status.CRITICAL,
            stuck.length + " threads wait for each other; restart this copy");
  }
}
