package liandong.door.soap;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets calls in while the door is open. Closing waits for those that are inside, so that no answer
 * is lost when the bundle stops; who comes later is told to come again.
 */
final class Gate {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile boolean open = true;

  /**
   * Does the work of a call inside.
   *
   * @throws Said when the door is closing
   */
  <T> T inside(Supplier<T> work) {
    if (!open || !lock.readLock().tryLock()) {
      throw Said.closing();
    }
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Lets nobody in any more and waits for those inside.
   *
   * @return whether all were out before {@code patience} ended
   */
  boolean close(Duration patience) {
    open = false;
    try {
      return lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
