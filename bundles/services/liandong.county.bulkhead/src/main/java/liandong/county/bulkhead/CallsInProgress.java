package liandong.county.bulkhead;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import liandong.cases.RulePin;
import liandong.county.guard.Asked;

/** The calls that run at this moment. Each is also marked where a restart finds it. */
final class CallsInProgress {
  private final Set<Call<?>> calls = ConcurrentHashMap.newKeySet();
  private final Gauge gauge;
  private final Marks marks;
  private final long bytes;

  CallsInProgress(Gauge gauge, Marks marks, long bytes) {
    this.gauge = gauge;
    this.marks = marks;
    this.bytes = bytes;
  }

  Gauge gauge() {
    return gauge;
  }

  void begins(Call<?> call) {
    marks.begin(call.pin());
    calls.add(call);
  }

  void ends(Call<?> call) {
    calls.remove(call);
    marks.end();
  }

  Collection<Call<?>> all() {
    return calls;
  }

  boolean tookTooMuch(Call<?> call) {
    return call.bytesHere() > bytes;
  }

  <T> Asked<T> overMemory(RulePin pin) {
    return new Asked.Overran<>(
        Words.BOOK.say("memory", pin.county(), pin.version()), Duration.ofSeconds(30));
  }
}
