package liandong.county.bulkhead;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends this node, because a thread cannot be ended. Whoever started it starts it again: {@code run}
 * does at this status, and a service manager has to be told to.
 */
final class LastResort {
  /** Of the ends that {@code run} knows; 3 is the virtual machine's own, when the heap is full. */
  static final int STATUS = 77;

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final QuarantineList quarantines;
  private final IntConsumer exit;
  private final AtomicBoolean begun = new AtomicBoolean();

  LastResort(QuarantineList quarantines, IntConsumer exit) {
    this.quarantines = quarantines;
    this.exit = exit;
  }

  /** Once the quarantine is written, or could not be in five seconds. */
  void end(String why) {
    if (!begun.compareAndSet(false, true)) {
      return;
    }
    LOG.error("this node ends itself with status {} and has to be started again: {}", STATUS, why);
    Thread writing = new Thread(this::write, "liandong-last-words");
    writing.setDaemon(true);
    writing.start();
    try {
      writing.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exit.accept(STATUS);
  }

  private void write() {
    try {
      quarantines.look();
    } catch (RuntimeException e) {
      LOG.error("the quarantine could not be written; the next start finds the mark", e);
    }
  }
}
