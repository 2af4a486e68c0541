package liandong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liandong.bench.Ratio.Side;
import org.junit.jupiter.api.Test;

class ReportTest {
  /** A neighbour halves both in the second round and takes half of the third from ours alone. */
  private static final List<Measured> THREE_ROUNDS =
      List.of(
          Sample.of("ours", 4, 1, 500),
          Sample.of("raw", 4, 1, 1000),
          Sample.of("raw", 4, 2, 500),
          Sample.of("ours", 4, 2, 250),
          Sample.of("ours", 4, 3, 250),
          Sample.of("raw", 4, 3, 1000));

  @Test
  void ratioIsOfOneRoundAndOnlyThenTheMedian() {
    Ratio ratio =
        Ratio.between(new Side("ours", 4), new Side("raw", 4), THREE_ROUNDS).orElseThrow();

    // The ratio of the medians would be 0.25.
    assertThat(ratio.rate()).isEqualTo(new Spread(0.5, 0.25, 0.5));
  }

  @Test
  void processorTimeOfBothSidesIsCompared() {
    Ratio ratio =
        Ratio.between(
                new Side("ours", 4),
                new Side("raw", 4),
                List.of(Sample.of("ours", 4, 1, 10, 7), Sample.of("raw", 4, 1, 10, 2)))
            .orElseThrow();

    assertThat(ratio.cpu().median()).isEqualTo((7 + 3.0) / (2 + 3));
  }

  @Test
  void whoWasNotInTheSameRoundIsNotCompared() {
    List<Measured> apart = List.of(Sample.of("ours", 4, 1, 10), Sample.of("raw", 4, 2, 10));

    assertThat(Ratio.between(new Side("ours", 4), new Side("raw", 4), apart)).isEmpty();
    assertThat(new Report(Map.of(), apart).ratios()).isEmpty();
  }

  @Test
  void crowdOfSixtyFourIsComparedWithSixteenOfTheSame() {
    Report report =
        new Report(Map.of(), List.of(Sample.of("ours", 16, 1, 100), Sample.of("ours", 64, 1, 80)));

    assertThat(report.ratios())
        .singleElement()
        .satisfies(ratio -> assertThat(ratio.rate().median()).isEqualTo(0.8));
  }

  @Test
  void lastLineIsJsonWithEachContenderAndTheRatios() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    new Report(Map.of("bench", "lifecycle"), THREE_ROUNDS)
        .print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    JsonNode json = new ObjectMapper().readTree(lines.get(lines.size() - 1));

    assertThat(json.get("bench").asText()).isEqualTo("lifecycle");
    JsonNode ours = json.get("results").get(0);
    assertThat(ours.get("contender").asText()).isEqualTo("ours");
    assertThat(ours.get("lifecyclesPerSecond").get("median").asDouble()).isEqualTo(250);
    assertThat(ours.get("lifecyclesPerSecond").get("max").asDouble()).isEqualTo(500);
    assertThat(ours.get("statements").get("median").asDouble()).isEqualTo(21);
    assertThat(ours.get("rowsInserted").get("median").asDouble()).isEqualTo(11);
    assertThat(ours.get("walBytes").get("median").asDouble()).isEqualTo(9000);
    assertThat(ours.get("walBytesWithoutPages").get("median").asDouble()).isEqualTo(7000);
    JsonNode ratio = json.get("ratios").get(0);
    assertThat(ratio.get("of").get("contender").asText()).isEqualTo("ours");
    assertThat(ratio.get("to").get("contender").asText()).isEqualTo("raw");
    assertThat(ratio.get("rate").get("median").asDouble()).isEqualTo(0.5);
  }

  @Test
  void whoUsesNoServerHasNoFiguresOfIt() throws Exception {
    Measured embedded =
        new Measured("derby", 1, 1, new Slice(10, 1_000_000_000L, 1, 1, 1), Optional.empty(), 0);

    JsonNode result =
        new ObjectMapper()
            .readTree(new Report(Map.of(), List.of(embedded)).json())
            .get("results")
            .get(0);

    assertThat(result.has("statements")).isFalse();
    assertThat(result.has("walBytes")).isFalse();
    assertThat(result.get("lifecyclesPerSecond").get("median").asDouble()).isEqualTo(10);
  }

  @Test
  void sliceIsTheSameOnTheOtherSideOfTheWire() {
    Slice slice = new Slice(1234, 4_000_000_123L, 987_654_321L, 0.19, 12.5);

    assertThat(Slice.of(slice.line())).isEqualTo(slice);
  }
}
