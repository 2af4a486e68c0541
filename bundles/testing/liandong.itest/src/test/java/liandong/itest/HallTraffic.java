package liandong.itest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Hall systems at work: each hands in a case, takes a step in it a little later, and goes on. What
 * is told to come back is sent again under the same key, as the contract asks.
 */
final class HallTraffic implements AutoCloseable {
  private static final int CLIENTS = 8;
  private static final Duration PAUSE = Duration.ofMillis(120);

  /**
   * So often a clerk sends a step that is told to come back, and then takes the next case: the
   * version of this one may be gone for good, and all clerks may have such a case in their hands.
   */
  private static final int PATIENT = 4;

  private final Wire wire;
  private final String town;
  private final String name;
  private final Queue<Handled> handled = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Queue<String> away = new ConcurrentLinkedQueue<>();
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<?>> ends = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  /**
   * A case that was handed in and accepted.
   *
   * @param opened the versions that the answer to its opening names; one, if it is whole
   * @param stepped the same of its first step
   */
  record Handled(String number, Set<String> opened, Set<String> stepped) {
    boolean isOfOneVersion() {
      return opened.size() == 1 && opened.equals(stepped);
    }
  }

  /** One request, from its sending to its answer. */
  record Call(Instant begun, Instant ended) {
    boolean touches(Instant from, Instant to) {
      return !ended.isBefore(from) && !begun.isAfter(to);
    }

    Duration taken() {
      return Duration.between(begun, ended);
    }
  }

  HallTraffic(Copy copy, String name) {
    this.wire = copy.wire();
    this.town = Wire.TOWN;
    this.name = name;
    for (int client = 0; client < CLIENTS; client++) {
      String which = name + "-" + client;
      ends.add(threads.submit(() -> work(which)));
    }
  }

  private Object work(String client) throws InterruptedException {
    for (int i = 0; over.getCount() > 0; i++) {
      String key = client + "-" + i;
      Wire.Reply opened = sent(Wire.submit(key, town), Integer.MAX_VALUE);
      if (opened.status() == 200) {
        String number = opened.first("number");
        pause();
        Wire.Reply stepped = sent(Wire.step("accept", key + "-a", town, number), PATIENT);
        if (stepped.status() == 200) {
          handled.add(new Handled(number, versions(opened), versions(stepped)));
        }
      }
      pause();
    }
    return null;
  }

  private Wire.Reply sent(String body, int most) throws InterruptedException {
    for (int times = 1; ; times++) {
      Wire.Reply reply = once(body);
      if (reply.status() == 200) {
        return reply;
      }
      if (!reply.body().contains("awayFault")) {
        wrong.add(reply.status() + " " + reply.body());
        return reply;
      }
      away.add(reply.body());
      if (over.getCount() == 0 || times >= most) {
        return reply;
      }
      pause();
    }
  }

  private Wire.Reply once(String body) {
    Instant begun = Instant.now();
    try {
      return wire.cases(body);
    } catch (IOException e) {
      return new Wire.Reply(0, e.toString());
    } finally {
      calls.add(new Call(begun, Instant.now()));
    }
  }

  private void pause() throws InterruptedException {
    over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Set<String> versions(Wire.Reply reply) {
    return new TreeSet<>(reply.values("//pin/version"));
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Handled> handled() {
    return List.copyOf(handled);
  }

  List<Handled> handledUnder(String version) {
    return handled.stream().filter(each -> each.opened().contains(version)).toList();
  }

  /** Answers that are neither a yes nor "come back". */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Answers that asked to come back. */
  List<String> away() {
    return List.copyOf(away);
  }

  void end() throws InterruptedException, ExecutionException {
    over.countDown();
    for (Future<?> each : ends) {
      each.get();
    }
    threads.shutdown();
  }

  @Override
  public void close() {
    over.countDown();
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "%s: %d handled, %d told to come back, %s"
        .formatted(name, handled.size(), away.size(), wrong);
  }
}
