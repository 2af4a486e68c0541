package liandong.county.bulkhead;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import liandong.cases.RulePin;
import liandong.evidence.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after what runs behind the bulkheads, ten times a second: what takes too much memory is
 * given up, what does not end is counted, and what cannot be borne any more ends the node.
 */
final class Lookout {
  private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

  private final Limits limits;
  private final CallsInProgress inProgress;
  private final Supplier<Collection<Bulkhead>> bulkheads;
  private final Warden warden;
  private final LastResort lastResort;

  /** Processor time of the threads that a county started, and when it was first read. */
  private final Map<Thread, long[]> ownThreads = new WeakHashMap<>();

  private final Map<Bulkhead, Long> floodedSince = new WeakHashMap<>();

  /** So long between two looks, and either the processors are crowded or all stood still. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Less than one in so many of a pause on a processor, and it was all that stood still. */
  private static final int STILL = 10;

  private long lastLook;
  private long cpuAtLastLook;
  private long wokeAt;

  /** Brings a version into quarantine, once. */
  interface Warden {
    void quarantine(RulePin pin, Bilingual why);
  }

  Lookout(
      Limits limits,
      CallsInProgress inProgress,
      Supplier<Collection<Bulkhead>> bulkheads,
      Warden warden,
      LastResort lastResort) {
    this.limits = limits;
    this.inProgress = inProgress;
    this.bulkheads = bulkheads;
    this.warden = warden;
    this.lastResort = lastResort;
  }

  /**
   * @param now as {@link System#nanoTime} gives it
   */
  void look(long now) {
    notePause(now);
    Map<RulePin, Integer> stuck = new HashMap<>();
    for (Call<?> each : inProgress.all()) {
      memory(each);
      if (isOverdue(each, now)) {
        noted(each, now);
      }
      if (each.isStuck()) {
        stuck.merge(each.pin(), 1, Integer::sum);
        burning(each, now);
      }
    }
    stuck.forEach(this::count);
    bulkheads.get().forEach(each -> ownThreads(each, now));
  }

  /**
   * A process that was stopped, or whose machine slept, has called nobody to account for the time.
   */
  private void notePause(long now) {
    long cpu = inProgress.gauge().processCpu();
    long pause = now - lastLook;
    if (pause > PAUSE.toNanos() && (cpu - cpuAtLastLook) * STILL < pause) {
      wokeAt = now;
    }
    lastLook = now;
    cpuAtLastLook = cpu;
  }

  private boolean isOverdue(Call<?> call, long now) {
    Duration awake = Duration.ofNanos(now - wokeAt);
    return call.age(now).compareTo(limits.stuckAfter()) > 0
        && awake.compareTo(limits.stuckAfter()) > 0;
  }

  private void memory(Call<?> call) {
    long bytes = call.bytes();
    if (bytes <= limits.bytes()) {
      return;
    }
    String pin = call.pin().toString();
    if (!call.isOverMemory()) {
      LOG.warn("the rules of {} have allocated {} MB in one call", pin, bytes >> 20);
      call.stopForMemory();
    } else if (bytes > Limits.ENDLESS * limits.bytes()) {
      warden.quarantine(call.pin(), Words.BOOK.say("quarantine.memory", bytes >> 20));
    }
    if (inProgress.gauge().heap() > Limits.HEAP) {
      warden.quarantine(call.pin(), Words.BOOK.say("quarantine.memory", bytes >> 20));
      lastResort.end("the heap is nearly full, and the rules of " + pin + " go on filling it");
    }
  }

  private void noted(Call<?> call, long now) {
    if (call.becomesStuck(now)) {
      StringBuilder stack = new StringBuilder();
      for (StackTraceElement each : call.thread().getStackTrace()) {
        stack.append("\n  at ").append(each);
      }
      LOG.warn(
          "the rules of {} do not end, also when interrupted; {}:{}",
          call.pin(),
          call.thread().getName(),
          stack);
    }
  }

  private void count(RulePin pin, int stuck) {
    bulkheads.get().forEach(each -> each.replace(pin, stuck));
    if (stuck >= limits.stuck()) {
      warden.quarantine(pin, Words.BOOK.say("quarantine.stuck", stuck));
    }
  }

  private void burning(Call<?> call, long now) {
    if (call.burns(now, limits)) {
      warden.quarantine(
          call.pin(), Words.BOOK.say("quarantine.burning", limits.burning().toSeconds()));
      lastResort.end(call.thread().getName() + " runs on and on in the rules of " + call.pin());
    }
  }

  // ---- threads that a county's code started -----------------------------------------------

  private void ownThreads(Bulkhead bulkhead, long now) {
    int own = bulkhead.ownThreads();
    if (own > limits.ownThreads()) {
      warden.quarantine(bulkhead.pin(), Words.BOOK.say("quarantine.threads", own));
      bulkhead.group().interrupt();
    }
    if (own <= Math.max(1, limits.ownThreads()) * Limits.FLOOD) {
      floodedSince.remove(bulkhead);
    } else if (now - floodedSince.computeIfAbsent(bulkhead, first -> now) > Limits.EBB.toNanos()
        || own > Math.max(1, limits.ownThreads()) * Limits.DELUGE) {
      lastResort.end(own + " threads of " + bulkhead.pin());
    }
    if (own > 0) {
      burningThreads(bulkhead, now);
    }
  }

  private void burningThreads(Bulkhead bulkhead, long now) {
    for (Thread each : bulkhead.threadsOfItsOwn()) {
      long cpu = inProgress.gauge().cpu(each.getId());
      long[] since = ownThreads.computeIfAbsent(each, first -> new long[] {cpu, now});
      if (limits.isBurning(cpu - since[0], now - since[1])) {
        RulePin pin = bulkhead.pin();
        warden.quarantine(pin, Words.BOOK.say("quarantine.burning", limits.burning().toSeconds()));
        lastResort.end(each.getName() + ", started by the rules of " + pin + ", runs on and on");
      }
    }
  }
}
