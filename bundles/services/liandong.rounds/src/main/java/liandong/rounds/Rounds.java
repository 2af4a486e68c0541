package liandong.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again, one look after the other, on a thread of its own. What escapes a look is
 * written to the log, and the next one comes all the same.
 */
public final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LAST_LOOK = Duration.ofSeconds(5);

  private final String name;
  private final Runnable look;
  private final ScheduledExecutorService thread;
  private final AtomicBoolean due = new AtomicBoolean();

  private Rounds(String name, Runnable look, int priority) {
    this.name = name;
    this.look = look;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread made = new Thread(work, name);
              made.setDaemon(true);
              made.setPriority(priority);
              return made;
            });
  }

  /**
   * @param name of the thread, and of who looks in the log
   * @param first how long until the first look
   * @param between from the end of a look to the beginning of the next
   */
  public static Rounds begin(String name, Runnable look, Duration first, Duration between) {
    return begun(new Rounds(name, look, Thread.NORM_PRIORITY), first, between);
  }

  /** The same for who has to notice that the others keep the processors busy. */
  public static Rounds beginFirstOfAll(
      String name, Runnable look, Duration first, Duration between) {
    return begun(new Rounds(name, look, Thread.MAX_PRIORITY), first, between);
  }

  private static Rounds begun(Rounds rounds, Duration first, Duration between) {
    rounds.thread.scheduleWithFixedDelay(
        rounds::lookOnce, first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    return rounds;
  }

  /** Looks without waiting for the next round; once, however often it is asked meanwhile. */
  public void soon() {
    if (due.compareAndSet(false, true)) {
      try {
        thread.execute(this::lookOnce);
      } catch (RejectedExecutionException ended) {
        due.set(false);
      }
    }
  }

  private void lookOnce() {
    due.set(false);
    try {
      look.run();
    } catch (RuntimeException | LinkageError e) {
      // Without the exception's words: they might quote somebody's data.
      LOG.error("{}: a look failed with {}; the next one comes", name, traced(e));
    }
  }

  private static String traced(Throwable failed) {
    StringBuilder trace = new StringBuilder(failed.getClass().getName());
    for (StackTraceElement frame : failed.getStackTrace()) {
      trace.append("\n\tat ").append(frame);
    }
    return failed.getCause() == null
        ? trace.toString()
        : trace.append("\nby ").append(traced(failed.getCause())).toString();
  }

  /**
   * Ends with the look that is going on, so that what it took is done. It is not interrupted: an
   * embedded database does not bear that in the middle of a page.
   */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{}: the last look goes on after {} s", name, LAST_LOOK.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
