package liandong.itest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Clients as the contract asks them to be: each hands in one case after the other, and whatever it
 * hears but a yes, it sends the same key again until it hears one.
 */
final class Callers implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Wire wire;
  private final String town;
  private final Ledger ledger = new Ledger();
  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads;
  private final List<Future<?>> ends = new ArrayList<>();
  private volatile boolean over;

  /** How a call ended. */
  enum How {
    DONE,
    AWAY,
    /** It may or may not have happened. */
    NO_ANSWER,
    ANYTHING_ELSE
  }

  /**
   * One call.
   *
   * @param at the moment of its answer, as {@code System.nanoTime} has it
   */
  record Heard(int client, long at, Duration after, How how, String body) {
    long begun() {
      return at - after.toNanos();
    }
  }

  Callers(Wire wire, String town, int clients) {
    this.wire = wire;
    this.town = town;
    this.threads = Executors.newFixedThreadPool(clients);
    for (int client = 0; client < clients; client++) {
      int which = client;
      ends.add(threads.submit(() -> handIn(which)));
    }
  }

  private Object handIn(int client) throws InterruptedException {
    for (int i = 0; !over; i++) {
      String key = town + "-" + client + "-" + i;
      while (call(client, key).how() != How.DONE) {
        Thread.sleep(PAUSE.toMillis());
      }
    }
    return null;
  }

  private Heard call(int client, String key) {
    long begun = System.nanoTime();
    How how;
    String body = "";
    try {
      Wire.Reply reply = wire.cases(Wire.submit(key, town));
      body = reply.body();
      if (reply.status() == 200) {
        how = How.DONE;
        ledger.answered(key, reply.first("number"));
      } else {
        how = body.contains("awayFault") ? How.AWAY : How.ANYTHING_ELSE;
      }
    } catch (IOException e) {
      how = How.NO_ANSWER;
    }
    long now = System.nanoTime();
    Heard one = new Heard(client, now, Duration.ofNanos(now - begun), how, body);
    heard.add(one);
    return one;
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  List<Heard> heard(How how) {
    return heard.stream().filter(each -> each.how() == how).toList();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Lets each end with the case that it is about, and waits for that. */
  void end() throws InterruptedException, ExecutionException {
    over = true;
    for (Future<?> each : ends) {
      each.get();
    }
    close();
  }

  @Override
  public void close() {
    over = true;
    threads.shutdownNow();
    try {
      threads.awaitTermination(40, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
