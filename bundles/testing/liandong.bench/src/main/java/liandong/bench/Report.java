package liandong.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import liandong.bench.Ratio.Side;

/** All that was measured, as a table for people and as one line for machines. */
record Report(Map<String, Object> setting, List<Measured> all) {
  /** Whose ratios are told. */
  private static final String OURS = "ours";

  private List<Side> sides() {
    return all.stream()
        .map(each -> new Side(each.contender(), each.threads()))
        .distinct()
        .sorted(Comparator.comparing(Side::contender).thenComparing(Side::threads))
        .toList();
  }

  /** The spread over all rounds; empty when the column says nothing of this contender. */
  private Optional<Spread> spread(Side side, Column column) {
    List<Double> values =
        all.stream()
            .filter(each -> each.contender().equals(side.contender()))
            .filter(each -> each.threads() == side.threads())
            .flatMap(each -> column.of(each).stream())
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
  }

  List<Ratio> ratios() {
    List<Integer> threads = all.stream().map(Measured::threads).distinct().sorted().toList();
    List<String> peers =
        all.stream()
            .map(Measured::contender)
            .distinct()
            .filter(n -> !n.equals(OURS))
            .sorted()
            .toList();
    Stream<Ratio> toPeers =
        threads.stream()
            .flatMap(
                count ->
                    peers.stream()
                        .flatMap(
                            peer ->
                                Ratio.between(new Side(OURS, count), new Side(peer, count), all)
                                    .stream()));
    Stream<Ratio> crowd =
        sides().stream()
            .filter(side -> side.threads() == 64)
            .flatMap(side -> Ratio.between(side, new Side(side.contender(), 16), all).stream());
    return Stream.concat(toPeers, crowd).toList();
  }

  void print(PrintStream out) throws JsonProcessingException {
    List<String> headings = new ArrayList<>(List.of("contender", "threads"));
    Stream.of(Column.values()).map(column -> column.heading).forEach(headings::add);
    row(out, headings);
    row(out, headings.stream().map(each -> "---").toList());
    for (Side side : sides()) {
      List<String> cells =
          new ArrayList<>(List.of(side.contender(), Integer.toString(side.threads())));
      Stream.of(Column.values())
          .map(column -> spread(side, column).map(Spread::toString).orElse("–"))
          .forEach(cells::add);
      row(out, cells);
    }
    out.println();
    List<String> names = List.of("ratio in the same round", "rate", "CPU", "step p99");
    row(out, names);
    row(out, names.stream().map(each -> "---").toList());
    for (Ratio each : ratios()) {
      String what = name(each.of()) + " / " + name(each.to());
      row(out, List.of(what, each.rate() + "", each.cpu() + "", each.p99() + ""));
    }
    out.println();
    out.println(json());
  }

  private static String name(Side side) {
    return side.contender() + " @" + side.threads();
  }

  private static void row(PrintStream out, List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
  }

  /** Without a line break, so that a script takes the last line. */
  String json() throws JsonProcessingException {
    Map<String, Object> top = new LinkedHashMap<>(setting);
    List<Object> results = new ArrayList<>();
    for (Side side : sides()) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("contender", side.contender());
      result.put("threads", side.threads());
      for (Column column : Column.values()) {
        spread(side, column).ifPresent(spread -> result.put(column.key, spread));
      }
      results.add(result);
    }
    top.put("results", results);
    top.put("ratios", ratios());
    return Json.of(top);
  }
}
