package liandong.county.bulkhead;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;

/**
 * One question to a county's code, from the moment at which somebody asks until the code comes
 * back, which may be long after nobody waits any more.
 */
final class Call<T> implements Runnable {
  private final RulePin pin;
  private final Supplier<T> question;
  private final CallsInProgress inProgress;
  private final CompletableFuture<Asked<T>> end = new CompletableFuture<>();
  private volatile Thread thread;
  private volatile long begun;
  private volatile long bytesBefore;
  private boolean over;

  // Of the lookout alone.
  private boolean tookTooMuch;
  private boolean stuck;
  private boolean forgiven;
  private long cpuWhenStuck;
  private long stuckSince;

  Call(RulePin pin, Supplier<T> question, CallsInProgress inProgress) {
    this.pin = pin;
    this.question = question;
    this.inProgress = inProgress;
  }

  @Override
  public void run() {
    if (end.isDone()) {
      return;
    }
    Asked<T> asked;
    begin();
    try {
      asked = new Asked.Answered<>(question.get());
    } catch (Throwable why) {
      // Whatever it is, it is the county's; a full heap ends the process before it comes here.
      asked = new Asked.Failed<>(why);
    } finally {
      finish();
    }
    end.complete(inProgress.tookTooMuch(this) ? inProgress.overMemory(pin) : asked);
  }

  private void begin() {
    bytesBefore = inProgress.gauge().allocatedHere();
    begun = System.nanoTime();
    thread = Thread.currentThread();
    inProgress.begins(this);
  }

  private synchronized void finish() {
    over = true;
    inProgress.ends(this);
    // A wish to end that came too late must not reach the next call of this thread.
    Thread.interrupted();
  }

  /** The answer, or that there is none in this time. */
  Asked<T> within(Duration budget, Supplier<Asked<T>> late, Supplier<Asked<T>> neverBegun) {
    try {
      return end.get(budget.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return giveUp(hasBegun() ? late.get() : neverBegun.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return giveUp(neverBegun.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call ends with a value", e);
    }
  }

  /** Nobody waits any more; who sleeps or waits is woken. Gives the answer that came before. */
  synchronized Asked<T> giveUp(Asked<T> instead) {
    end.complete(instead);
    if (hasBegun() && !over) {
      thread.interrupt();
    }
    return end.join();
  }

  boolean hasBegun() {
    return thread != null;
  }

  RulePin pin() {
    return pin;
  }

  Thread thread() {
    return thread;
  }

  Duration age(long now) {
    return Duration.ofNanos(now - begun);
  }

  long bytes() {
    return inProgress.gauge().allocated(thread.getId()) - bytesBefore;
  }

  long bytesHere() {
    return inProgress.gauge().allocatedHere() - bytesBefore;
  }

  // ---- what the lookout notes of it -------------------------------------------------------

  boolean isOverMemory() {
    return tookTooMuch;
  }

  void stopForMemory() {
    tookTooMuch = true;
    giveUp(inProgress.overMemory(pin));
  }

  boolean isStuck() {
    return stuck && !forgiven;
  }

  /** Whether this is news. */
  boolean becomesStuck(long now) {
    if (stuck) {
      return false;
    }
    stuck = true;
    stuckSince = now;
    cpuWhenStuck = inProgress.gauge().cpu(thread.getId());
    return true;
  }

  void forgive() {
    forgiven = true;
  }

  /** Whether it burns processors since it got stuck. */
  boolean burns(long now, Limits limits) {
    return stuck
        && limits.isBurning(
            inProgress.gauge().cpu(thread.getId()) - cpuWhenStuck, now - stuckSince);
  }
}
