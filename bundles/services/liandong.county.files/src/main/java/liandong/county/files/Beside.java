package liandong.county.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for items in a table of its own: a row is for the version that it names, or for every
 * version of its item.
 */
final class Beside<T> {
  private record Entry<T>(Optional<Integer> version, T value) {}

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();

  void add(String item, Optional<Integer> version, T value) {
    entries.computeIfAbsent(item, key -> new ArrayList<>()).add(new Entry<>(version, value));
  }

  /** In the order of the table. */
  List<T> of(String item, int version) {
    List<Entry<T>> all = entries.get(item);
    if (all == null) {
      return List.of();
    }
    List<T> values = new ArrayList<>(all.size());
    for (Entry<T> each : all) {
      if (each.version().isEmpty() || each.version().get() == version) {
        values.add(each.value());
      }
    }
    return values;
  }
}
