package liandong.testkit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;
import liandong.county.guard.CountyGuard;
import liandong.evidence.Bilingual;

/** Waits for a county's code as long as a node would, each time in a thread of its own. */
final class TimedGuard implements CountyGuard {
  private final Duration budget;

  TimedGuard(Duration budget) {
    this.budget = budget;
  }

  @Override
  public <T> Asked<T> ask(RulePin pin, Supplier<T> question) {
    FutureTask<T> task = new FutureTask<>(question::get);
    Thread thread = new Thread(task, "county-" + pin.county());
    thread.setDaemon(true);
    thread.start();
    try {
      return new Asked.Answered<>(task.get(budget.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Asked.Overran<>(
          new Bilingual(
              budget.toMillis() + " 毫秒内没有答复", "no answer within " + budget.toMillis() + " ms"),
          budget);
    } catch (ExecutionException e) {
      return new Asked.Failed<>(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public <T> Asked<T> rehearse(RulePin pin, Supplier<T> question) {
    return ask(pin, question);
  }
}
