package liandong.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a contender's own process can say of a slice.
 *
 * @param lifecycles those that were begun before the time was over, all finished
 * @param nanos until the last of them was finished
 * @param cpuNanos of the process, with its compiler and collector
 * @param p50 of a step, in milliseconds
 */
record Slice(long lifecycles, long nanos, long cpuNanos, double p50, double p99) {
  double perSecond() {
    return lifecycles / (nanos / 1e9);
  }

  /** As it goes from process to process. */
  String line() {
    return "lifecycles=%d nanos=%d cpu=%d p50=%s p99=%s"
        .formatted(lifecycles, nanos, cpuNanos, p50, p99);
  }

  static Slice of(String line) {
    Map<String, String> said =
        Arrays.stream(line.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new Slice(
        Long.parseLong(said.get("lifecycles")),
        Long.parseLong(said.get("nanos")),
        Long.parseLong(said.get("cpu")),
        Double.parseDouble(said.get("p50")),
        Double.parseDouble(said.get("p99")));
  }
}
