package liandong.itest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * The hall of another county, at work from outside the whole time: one application after the other,
 * each timed. What it is told must not change because of what is done to its neighbour.
 */
final class Neighbour implements AutoCloseable {
  private static final String CENTRE = "419001000000";

  private final Clerk window;
  private final String application;
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Thread thread = new Thread(this::work, "neighbour");
  private volatile boolean over;

  Neighbour(Wire wire, String application) {
    this.window = Clerk.at(wire, "jiyuan", CENTRE).behind("W01");
    this.application = application;
    thread.start();
  }

  private void work() {
    while (!over) {
      long begun = System.nanoTime();
      String trouble = trouble();
      if (trouble.isEmpty()) {
        nanos.add(System.nanoTime() - begun);
      } else {
        wrong.add(trouble);
      }
    }
  }

  private String trouble() {
    try {
      Wire.Reply reply = window.submit(application);
      return reply.status() == 200 ? "" : reply.body();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Answers other than a yes. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** How many were answered since the last time, and how long they took; then it counts anew. */
  String sinceLast() {
    List<Long> sorted = new ArrayList<>();
    for (Long each = nanos.poll(); each != null; each = nanos.poll()) {
      sorted.add(each);
    }
    sorted.sort(Long::compare);
    return "%5d answered, p50 %5.1f ms, p99 %5.1f ms, longest %6.1f ms"
        .formatted(sorted.size(), at(sorted, 0.50), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.ceil(share * sorted.size()) - 1)
            / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  int answered() {
    return nanos.size();
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
