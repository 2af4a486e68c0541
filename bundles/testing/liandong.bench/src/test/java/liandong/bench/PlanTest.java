package liandong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void rowsThatAFilterThrewAwayWereReadToo() throws Exception {
    String plan =
        """
        {"Node Type": "Limit", "Actual Rows": 20, "Actual Loops": 1, "Plans": [
          {"Node Type": "Append", "Actual Rows": 20, "Actual Loops": 1, "Plans": [
            {"Node Type": "Index Scan", "Actual Rows": 20, "Actual Loops": 1,
             "Rows Removed by Filter": 49980},
            {"Node Type": "Index Scan", "Actual Rows": 2, "Actual Loops": 3}]}]}""";

    assertThat(Plan.rowsRead(new ObjectMapper().readTree(plan))).isEqualTo(50_006);
  }

  @Test
  void deepPagesAndLargerSizesStandBesideTheFirstOfTheSame() {
    Map<Integer, List<Answered>> sizes = new LinkedHashMap<>();
    sizes.put(
        1000, List.of(answered("list", 1, 2), answered("list", 50, 4), answered("one", 0, 1)));
    sizes.put(
        9000, List.of(answered("list", 1, 3), answered("list", 1000, 9), answered("one", 0, 1)));

    assertThat(new GrowthReport(sizes, Map.of()).ratios())
        .containsExactly(
            new GrowthReport.Beside("list, page 1: 9000 / 1000", 1.5, 1.5),
            new GrowthReport.Beside("list, page 1000: 9000 / 1000", 2.25, 2.25),
            new GrowthReport.Beside("one: 9000 / 1000", 1, 1),
            new GrowthReport.Beside("list, page 1000 / page 1", 3, 3));
  }

  /** As many milliseconds as rows read. */
  private static Answered answered(String what, int page, int cost) {
    return new Answered(what, page, 10, cost, cost, 20, new Plan(1, cost, cost, "Index Scan"));
  }
}
