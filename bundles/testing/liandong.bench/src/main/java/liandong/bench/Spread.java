package liandong.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Several measurements of one thing: the middle one, the smallest and the largest. */
record Spread(double median, double min, double max) {
  static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (Arrays.stream(sorted).anyMatch(each -> !Double.isFinite(each))) {
      throw new IllegalArgumentException("not a measurement: " + values);
    }
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** {@code 0.54 (0.41–0.60)}, with three figures that count. */
  @Override
  public String toString() {
    return short3(median) + " (" + short3(min) + "–" + short3(max) + ")";
  }

  static String short3(double value) {
    double size = Math.abs(value);
    int digits = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
