package liandong.county.registry;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs foreign code in a thread of its own, and does not wait for it for ever. */
final class TimeLimit {
  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  Duration limit() {
    return limit;
  }

  /**
   * What {@code work} gives.
   *
   * @throws Exceeded when it is not over in its time; then it goes on, for a thread cannot be
   *     stopped, and {@code late} is run when it comes to its end after all
   * @throws ExecutionException when it throws
   */
  <T> T run(String name, Callable<T> work, Runnable late) throws ExecutionException, Exceeded {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread =
        new Thread(
            () -> {
              task.run();
              if (task.isCancelled()) {
                late.run();
              }
            },
            "liandong-" + name);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (!task.cancel(false)) {
        return finished(task);
      }
      throw new Exceeded(limit);
    } catch (InterruptedException e) {
      task.cancel(false);
      Thread.currentThread().interrupt();
      throw new Exceeded(limit);
    }
  }

  private static <T> T finished(FutureTask<T> task) throws ExecutionException, Exceeded {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** It was not over in its time. */
  static final class Exceeded extends Exception {
    private static final long serialVersionUID = 1L;

    Exceeded(Duration limit) {
      super("not over after " + limit.toSeconds() + " s");
    }
  }
}
