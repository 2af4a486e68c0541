package liandong.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same questions at each size, and how much dearer the largest size and a deep page are.
 *
 * @param sizes what was answered, by the number of cases
 * @param tables what lay on disk, by the same
 */
record GrowthReport(Map<Integer, List<Answered>> sizes, Map<Integer, Map<String, Object>> tables) {
  void print(PrintStream out) throws JsonProcessingException {
    out.println();
    sizes.forEach(
        (cases, answers) -> {
          out.println();
          out.println(cases + " cases: " + tables.get(cases));
          out.println(
              "| question | ms median | ms p99 | calls | lines | rows read | blocks | plan |");
          out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
          answers.forEach(out::println);
        });
    out.println();
    out.println("| ratio | time | rows read |");
    out.println("| --- | --- | --- |");
    for (Beside each : ratios()) {
      out.println(
          "| %s | %s | %s |"
              .formatted(each.what(), Spread.short3(each.time()), Spread.short3(each.rowsRead())));
    }
    out.println();
    out.println(json());
  }

  /** Two answers side by side. */
  record Beside(String what, double time, double rowsRead) {
    static Beside of(String what, Answered one, Answered other) {
      return new Beside(
          what,
          one.medianMs() / other.medianMs(),
          (double) one.plan().rowsRead() / Math.max(1, other.plan().rowsRead()));
    }
  }

  List<Beside> ratios() {
    List<Beside> ratios = new ArrayList<>();
    List<Integer> counts = List.copyOf(sizes.keySet());
    List<Answered> first = sizes.get(counts.get(0));
    List<Answered> last = sizes.get(counts.get(counts.size() - 1));
    if (counts.size() > 1) {
      for (Answered more : last) {
        first.stream()
            .filter(less -> more.isLike(less))
            .map(
                less ->
                    Beside.of(
                        more.name() + ": " + counts.get(counts.size() - 1) + " / " + counts.get(0),
                        more,
                        less))
            .forEach(ratios::add);
      }
    }
    for (Answered deep : last) {
      last.stream()
          .filter(top -> deep.isDeeperThan(top))
          .map(top -> Beside.of(deep.name() + " / page 1", deep, top))
          .forEach(ratios::add);
    }
    return ratios;
  }

  String json() throws JsonProcessingException {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("bench", "growth");
    List<Object> all = new ArrayList<>();
    sizes.forEach(
        (cases, answers) -> {
          Map<String, Object> size = new LinkedHashMap<>();
          size.put("cases", cases);
          size.put("tables", tables.get(cases));
          size.put("questions", answers);
          all.add(size);
        });
    top.put("sizes", all);
    top.put("ratios", ratios());
    return Json.of(top);
  }
}
