package liandong.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several clients at once, each handing in one case after the other until nobody answers. */
final class Burst {
  private static final int CLIENTS = 4;

  private final Copy copy;
  private final String town;
  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Map<String, String> answered = new ConcurrentHashMap<>();
  private final Queue<String> otherAnswers = new ConcurrentLinkedQueue<>();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private List<Future<?>> ends = List.of();

  Burst(Copy copy, String town) {
    this.copy = copy;
    this.town = town;
  }

  void begin() {
    ends =
        IntStream.range(0, CLIENTS)
            .<Future<?>>mapToObj(client -> clients.submit(() -> send("burst-" + client)))
            .toList();
  }

  private void send(String client) {
    Wire wire = copy.wire();
    for (int i = 0; otherAnswers.isEmpty(); i++) {
      String key = client + "-" + i;
      sent.add(key);
      try {
        Wire.Reply reply = wire.cases(Wire.submit(key, town));
        if (reply.status() == 200) {
          answered.put(key, reply.first("number"));
        } else {
          otherAnswers.add(reply.body());
        }
      } catch (IOException nobodyIsThere) {
        return;
      }
    }
  }

  /** Waits until every client has noticed that nobody answers any more. */
  void awaitEnd() throws InterruptedException, ExecutionException {
    for (Future<?> end : ends) {
      end.get();
    }
    clients.shutdown();
    assertThat(otherAnswers).isEmpty();
  }

  /** The keys that were sent, with an answer or without. */
  Set<String> sent() {
    return sent;
  }

  /** From the key of each answered request to the case's number. */
  Map<String, String> answered() {
    return answered;
  }

  @Override
  public String toString() {
    return "%d sent, %d answered, otherwise %s"
        .formatted(sent.size(), answered.size(), otherAnswers);
  }
}
