package liandong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One contender beside another. Both stood side by side in each round, so that a noisy minute
 * strikes both; only then comes the median.
 *
 * @param to what of is divided by
 * @param rate lifecycles per second; more is better
 * @param cpu processor time, Java and server; less is better
 * @param p99 of a step; less is better
 */
record Ratio(Side of, Side to, Spread rate, Spread cpu, Spread p99) {
  /** Who, with how many threads. */
  record Side(String contender, int threads) {}

  /** Empty unless there is a round in which both were measured. */
  static Optional<Ratio> between(Side of, Side to, List<Measured> all) {
    Map<Integer, Measured> others = new LinkedHashMap<>();
    all.stream().filter(each -> is(each, to)).forEach(each -> others.put(each.round(), each));
    List<Measured[]> pairs = new ArrayList<>();
    all.stream()
        .filter(each -> is(each, of) && others.containsKey(each.round()))
        .forEach(each -> pairs.add(new Measured[] {each, others.get(each.round())}));
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ratio(
            of,
            to,
            spread(pairs, each -> each.slice().perSecond()),
            spread(pairs, Measured::cpuMillis),
            spread(pairs, each -> each.slice().p99())));
  }

  private static boolean is(Measured each, Side side) {
    return each.contender().equals(side.contender()) && each.threads() == side.threads();
  }

  private static Spread spread(List<Measured[]> pairs, ToDoubleFunction<Measured> value) {
    return Spread.of(
        pairs.stream()
            .map(pair -> value.applyAsDouble(pair[0]) / value.applyAsDouble(pair[1]))
            .toList());
  }
}
