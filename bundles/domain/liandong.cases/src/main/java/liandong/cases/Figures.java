package liandong.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of what.
 *
 * @param counts those that are not zero
 */
public record Figures(Map<Figure, Long> counts) {
  public static final Figures NONE = new Figures(Map.of());

  public Figures {
    counts =
        counts.entrySet().stream()
            .filter(each -> each.getValue() != 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    if (counts.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("nothing happens less than never: " + counts);
    }
  }

  public long of(Figure figure) {
    return counts.getOrDefault(figure, 0L);
  }

  public boolean isNone() {
    return counts.isEmpty();
  }

  public Figures plus(Figures more) {
    Map<Figure, Long> sum = new EnumMap<>(Figure.class);
    sum.putAll(counts);
    more.counts.forEach((figure, count) -> sum.merge(figure, count, Long::sum));
    return new Figures(sum);
  }
}
