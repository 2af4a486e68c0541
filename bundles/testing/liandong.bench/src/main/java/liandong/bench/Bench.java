package liandong.bench;

import java.util.Arrays;
import java.util.List;

/** Where the script comes in. Ends with 1 when a contender left a wrong end state behind. */
public final class Bench {
  private Bench() {}

  public static void main(String[] words) throws Exception {
    List<String> rest = Arrays.asList(words).subList(Math.min(1, words.length), words.length);
    try {
      switch (words.length == 0 ? "" : words[0]) {
        case "lifecycle" -> Lifecycles.measure(rest);
        case "growth" -> Growth.measure(rest);
        case "rehearsal" -> RehearsalRate.measure(rest);
        case "hand-over" -> HandOver.measure(rest);
        default ->
            throw new IllegalArgumentException(
                "bench lifecycle|growth|rehearsal|hand-over [options]");
      }
    } catch (IllegalArgumentException misunderstood) {
      System.err.println(misunderstood.getMessage());
      System.exit(2);
    } catch (WrongEnd wrong) {
      System.err.println("wrong end state: " + wrong.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }
}
