package liandong.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
  public enum Colour {
    RED,
    GREEN
  }

  public record Id(String value) {}

  public sealed interface Animal permits Cat, Dog, Bird {}

  public record Cat(int lives) implements Animal {}

  public record Dog(String value) implements Animal {}

  public record Everything(
      Id id,
      String text,
      int small,
      long big,
      boolean yes,
      Colour colour,
      LocalDate date,
      Instant instant,
      Optional<Id> maybe,
      Optional<String> never,
      List<Animal> animals,
      Map<String, Id> map,
      Set<Colour> set) {}

  private final Everything everything =
      new Everything(
          new Id("一"),
          "line\n\"quoted\" \\ \u0001 苍溪",
          -7,
          1L << 40,
          true,
          Colour.RED,
          LocalDate.of(2018, 5, 14),
          Instant.parse("2018-05-14T01:02:03.004Z"),
          Optional.of(new Id("x")),
          Optional.empty(),
          List.of(new Cat(9), new Dog("Rex")),
          Map.of("b", new Id("2"), "a", new Id("1")),
          Set.of(Colour.RED, Colour.GREEN));

  @Test
  void textIsSortedJsonWithoutWhiteSpace() {
    assertThat(CanonicalText.of(everything))
        .isEqualTo(
            "{\"animals\":[{\"is\":\"Cat\",\"lives\":9},{\"is\":\"Dog\",\"value\":\"Rex\"}],"
                + "\"big\":1099511627776,\"colour\":\"RED\",\"date\":\"2018-05-14\",\"id\":\"一\","
                + "\"instant\":\"2018-05-14T01:02:03.004Z\",\"map\":{\"a\":\"1\",\"b\":\"2\"},"
                + "\"maybe\":\"x\",\"set\":[\"GREEN\",\"RED\"],\"small\":-7,"
                + "\"text\":\"line\\n\\\"quoted\\\" \\\\ \\u0001 苍溪\",\"yes\":true}");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(CanonicalReader.read(CanonicalText.of(everything), Everything.class))
        .isEqualTo(everything);
  }

  @Test
  void unknownMissingAndMalformedAreFaults() {
    assertThatThrownBy(() -> CanonicalReader.read("{\"lives\":9,\"tail\":1}", Cat.class))
        .hasMessageContaining("Cat has no tail");
    assertThatThrownBy(() -> CanonicalReader.read("{}", Cat.class))
        .hasMessageContaining("lacks lives");
    assertThatThrownBy(() -> CanonicalReader.read("{\"lives\":9", Cat.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalReader.read("{\"lives\":9}}", Cat.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalReader.read("{\"is\":\"Cow\"}", Animal.class))
        .hasMessageContaining("Cow");
  }

  public record Bird(List<Animal> above, String cry, Map<String, Id> eggs) implements Animal {}

  /** What a record is stands among its members, behind values that are not read yet. */
  @Test
  void kindIsFoundBehindWhateverStandsBeforeIt() {
    Bird bird =
        new Bird(
            List.of(new Bird(List.of(new Cat(1)), "\\\"]}", Map.of()), new Dog("is")),
            "\"is\":\"Cat\"",
            Map.of("is", new Id("Dog")));

    assertThat(CanonicalReader.read(CanonicalText.of(bird), Animal.class)).isEqualTo(bird);
  }

  @Test
  void membersAreReadInAnyOrderAndOnce() {
    assertThat(CanonicalReader.read("{\"text\":\"a\",\"small\":1}", Pair.class))
        .isEqualTo(new Pair("a", 1, Optional.empty()));
    assertThatThrownBy(
            () -> CanonicalReader.read("{\"small\":1,\"text\":\"a\",\"small\":2}", Pair.class))
        .hasMessageContaining("'small' only once");
  }

  public record Pair(String text, int small, Optional<Id> maybe) {}
}
