package liandong.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liandong.bench.Samples;

/** What both engines are given, and how their end state is judged. */
final class Given {
  static final String PROCESS = "case";
  static final String MODEL = "liandong/bench/peers/case.bpmn";
  static final int TASKS = 5;

  private final List<String> faults = new ArrayList<>();

  /** Five variables. */
  static Map<String, Object> variables(String key) {
    return Map.of(
        "key",
        key,
        "item",
        "water-006",
        "place",
        "510824000000",
        "papers",
        "m1,m2,m3",
        "form",
        Samples.form().toString());
  }

  void expect(String what, long expected, long found) {
    if (found != expected) {
      faults.add(found + " " + what + " instead of " + expected);
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
