package liandong.county.bulkhead;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;

/**
 * The threads in which the code of one version of a county runs, and no other. Whatever its code
 * starts belongs to their group, so that it is found and known whose it is.
 */
final class Bulkhead {
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final Duration LATE = Duration.ofSeconds(30);

  private final RulePin pin;
  private final Limits limits;
  private final CallsInProgress inProgress;
  private final ThreadGroup group;
  private final Set<Thread> workers =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final ThreadPoolExecutor threads;

  Bulkhead(String lane, RulePin pin, Limits limits, CallsInProgress inProgress) {
    this.pin = pin;
    this.limits = limits;
    this.inProgress = inProgress;
    String name = lane + pin.county() + "-" + pin.version();
    this.group = new ThreadGroup(name);
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            limits.threads(),
            limits.threads(),
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            work -> {
              Thread thread = new Thread(group, work, name + "-" + number.incrementAndGet());
              thread.setDaemon(true);
              workers.add(thread);
              // Not that of whoever asked first: a bundle that goes must not be held by a thread.
              thread.setContextClassLoader(Bulkhead.class.getClassLoader());
              return thread;
            });
    // What a version left in a thread's locals goes with the thread.
    threads.allowCoreThreadTimeOut(true);
  }

  <T> Asked<T> ask(Supplier<T> question) {
    Call<T> call = new Call<>(pin, question, inProgress);
    try {
      threads.execute(call);
    } catch (RejectedExecutionException tooMany) {
      return full();
    }
    Asked<T> asked = call.within(limits.budget(), this::late, this::full);
    if (!call.hasBegun()) {
      threads.remove(call);
    }
    return asked;
  }

  private <T> Asked<T> full() {
    return new Asked.NotAsked<>(Words.BOOK.say("full", pin.county()), BUSY);
  }

  private <T> Asked<T> late() {
    return new Asked.Overran<>(
        Words.BOOK.say("slow", pin.county(), limits.budget().toMillis()), LATE);
  }

  /** A thread that does not come back is replaced; how many there may be, quarantine says. */
  void replace(RulePin of, int stuck) {
    int now = limits.threads() + stuck;
    if (of.equals(pin) && now > threads.getMaximumPoolSize()) {
      threads.setMaximumPoolSize(now);
      threads.setCorePoolSize(now);
    }
  }

  ThreadGroup group() {
    return group;
  }

  /** How many threads the county's code has started. */
  int ownThreads() {
    return Math.max(0, group.activeCount() - threads.getPoolSize());
  }

  List<Thread> threadsOfItsOwn() {
    Thread[] all = new Thread[group.activeCount() + 16];
    int found = group.enumerate(all);
    return Arrays.stream(all, 0, found).filter(each -> !workers.contains(each)).toList();
  }

  RulePin pin() {
    return pin;
  }

  void close() {
    threads.shutdownNow();
  }
}
